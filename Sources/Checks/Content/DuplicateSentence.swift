import Text

/// A sentence printed twice.
struct DuplicateSentence: Check {
  let id = "duplicate-sentence"
  let severity = Severity.error
  let family = CheckFamily.content
  let outranks = ["addition"]
  let rationale = Localized(
    en: """
      A sentence that stands twice, word for word, is a slip of copying, unless the other side repeats it as well. \
      Sentences of fewer than three words are often repeated on purpose.
      """,
    es: """
      Una oración que aparece dos veces, palabra por palabra, es un descuido al copiar, salvo que el otro lado también \
      la repita. Las oraciones de menos de tres palabras suelen repetirse a propósito.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    let repeats = Dictionary(
      uniqueKeysWithValues: Side.allCases.map { ($0, Self.repeats(input[$0])) })
    return Side.allCases.flatMap { side in
      let other = repeats[side.other] ?? []
      return (repeats[side] ?? []).compactMap { sentence -> Finding? in
        let bead = input[side].beadOf[sentence]
        if other.contains(where: { input.beads[bead][side.other].contains($0) }) { return nil }
        return input.finding(
          self, on: side, place: input[side].sentences[sentence].bytes, counterpart: nil,
          bead: bead,
          message: Localized(
            en: "this sentence stands in the text twice",
            es: "esta oración aparece dos veces en el texto"))
      }
    }
  }

  /// Sentences whose words stood before: near ones of three words and more, far ones of longer.
  private static func repeats(_ text: SideText) -> [Int] {
    var last: [[Int32]: Int] = [:]
    var found: [Int] = []
    for sentence in text.sentences.indices where !text.isHeadline(sentence) {
      let words = text.tokenRange(sentence).filter { text.tokens[$0].kind != .punctuation }
        .map { text.words[$0] }
      guard words.count >= shortest else { continue }
      if let before = last[words], words.count >= long || sentence - before <= 2 {
        found.append(sentence)
      }
      last[words] = sentence
    }
    return found
  }

  private static let shortest = 3
  private static let long = 6

  let examples = [
    CheckExample(
      "We shall see about it. We shall see about it.", "Ya lo veremos todos. Ya lo veremos todos."),
    CheckExample(
      "The court sits today.", "El tribunal sesiona hoy. ⟦El tribunal sesiona hoy.⟧"),
  ]
}
