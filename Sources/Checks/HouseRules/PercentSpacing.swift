import Text

/// The space before % in Spanish, one way throughout an article.
struct PercentSpacing: Check {
  let id = "percent-spacing"
  let severity = Severity.warning
  let family = CheckFamily.houseRules
  let rationale = Localized(
    en: """
      The Spanish academies ask for a space before % (Ortografía, 2010); many newsrooms write none. What the article does \
      more often is taken for its rule, and the exceptions are reported; where it is even, those without a space are.
      """,
    es: """
      La norma académica pide un espacio antes de % (Ortografía, 2010), y muchas redacciones no lo ponen. Se toma por \
      regla lo que el artículo hace más a menudo y se señalan las excepciones; si hay empate, las que van sin espacio.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    guard let text = input.side(in: .spanish) else { return [] }
    var joined: [Range<Int>] = []
    var spaced: [Range<Int>] = []
    for token in text.tokens.indices.dropFirst()
    where text.tokens[token].kind == .punctuation && text.tokens[token - 1].kind == .number {
      guard text.text(ofToken: token) == "%" else { continue }
      let bytes = text.tokens[token - 1].bytes.lowerBound..<text.tokens[token].bytes.upperBound
      if text.tokens[token - 1].touches(text.tokens[token]) {
        joined.append(bytes)
      } else {
        spaced.append(bytes)
      }
    }
    guard !joined.isEmpty, !spaced.isEmpty else { return [] }
    let wantsSpace = spaced.count >= joined.count
    return (wantsSpace ? joined : spaced).map { bytes in
      let words = text.text(bytes)
      let figure = words.dropLast().prefix { !$0.isWhitespace }
      let right = wantsSpace ? "\(figure)\u{A0}%" : "\(figure)%"
      return input.finding(
        self, on: text.side, place: bytes, counterpart: nil,
        bead: text.beadOf[text.sentence(at: bytes.lowerBound)],
        message: wantsSpace
          ? Localized(
            en: "elsewhere in the article a space stands before %",
            es: "en el resto del artículo hay un espacio antes de %")
          : Localized(
            en: "elsewhere in the article no space stands before %",
            es: "en el resto del artículo no hay espacio antes de %"),
        suggestion: right, isSafe: true, expected: [right])
    }
  }

  let examples = [
    CheckExample("It fell 5% and rose 7%.", "Cayó 5 % y subió 7 %."),
    CheckExample("It fell 5% and rose 7%.", "Cayó 5% y subió 7%."),
    CheckExample("It fell 5% and rose 7%.", "Cayó 5 % y subió ⟦7%⟧."),
  ]
}
