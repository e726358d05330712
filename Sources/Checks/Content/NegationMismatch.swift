import Text

/// A denial that got lost, or that was not there.
struct NegationMismatch: Check {
  let id = "negation-mismatch"
  let severity = Severity.error
  let family = CheckFamily.content
  let rationale = Localized(
    en: """
      A lost “not” turns a report into its opposite. Languages deny in many ways (failed to pay, no pagó; unlikely, poco \
      probable; denied, negó), so the alarm is raised only where one side says plainly no and the other has no word that \
      denies anything, or where the very verb that one side denies stands undenied on the other.
      """,
    es: """
      Un «no» perdido convierte la noticia en lo contrario. Cada lengua niega de muchas maneras (failed to pay, no pagó; \
      unlikely, poco probable; denied, negó); por eso solo se señala cuando un lado niega sin rodeos y el otro no trae \
      ninguna palabra que niegue, o cuando el verbo negado aparece del otro lado sin negación.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    input.beads.indices.filter { isPlain($0, input) }.compactMap { bead in
      let source = NegationCount(input.beads[bead].source, input.source, input)
      let target = NegationCount(input.beads[bead].target, input.target, input)
      if let lost = lost(source, target, bead, .source, input) { return lost }
      if let gained = lost(target, source, bead, .target, input) { return gained }
      return turned(source, target, bead, input)
    }
  }

  private func isPlain(_ bead: Int, _ input: CheckInput) -> Bool {
    input.beads[bead].confidence >= Self.confidence && !input.beads[bead].isNull
      && Negatives.byLanguage[input.source.language.code] != nil
      && Negatives.byLanguage[input.target.language.code] != nil
      && !input.beads[bead].source.contains { input.source.isHeadline($0) }
      && !Side.allCases.contains { side in
        input.beads[bead][side].contains { input[side].text(ofSentence: $0).contains("?") }
      }
  }

  private static let confidence = 0.7

  /// The denial of one side where the other has none of any sort in the whole passage.
  private func lost(
    _ own: NegationCount, _ other: NegationCount, _ bead: Int, _ side: Side, _ input: CheckInput
  ) -> Finding? {
    guard let token = own.plain.first ?? strong(own, side, input), other.isEmpty,
      !(side == .target && (other.hasSoft || own.plain.isEmpty)),
      !isCarriedOver(bead, side, input), !isInLostSpeech(token, side, bead, input)
    else { return nil }
    return finding(token, side, place: nil, bead, input)
  }

  /// Whether it is part of a quotation that the other side does not have: that is another check's to say.
  private func isInLostSpeech(_ token: Int, _ side: Side, _ bead: Int, _ input: CheckInput) -> Bool
  {
    guard input[side].isInDirectSpeech(input[side].tokens[token].bytes) else { return false }
    let other = input[side.other]
    return !input.beads[bead][side.other].contains { sentence in
      let bytes = other.sentences[sentence].bytes
      return other.text(bytes).contains { "\"«»“”".contains($0) }
        || other.quotation(around: bytes) != nil
    }
  }

  /// Verbs that are denials in themselves.
  private func strong(_ own: NegationCount, _ side: Side, _ input: CheckInput) -> Int? {
    own.lexical.first {
      Self.deniers.contains(input.vocabulary.text(input[side].words[$0]))
    }
  }

  private static let deniers: Set<String> = [
    "denied", "denies", "deny", "refused", "refuses", "rejected", "rejects", "nego", "niega",
    "negaron", "niegan", "rechazo", "rechazaron",
  ]

  /// Whether the neighbours on the other side deny more than those on this one.
  private func isCarriedOver(_ bead: Int, _ side: Side, _ input: CheckInput) -> Bool {
    let passage = input.passage(of: bead)
    func count(_ side: Side) -> Int {
      let around = passage[side].filter { !input.beads[bead][side].contains($0) }
      let found = NegationCount(around, input[side], input)
      return found.plain.count + found.lexical.count
    }
    return count(side.other) > count(side)
  }

  private func finding(
    _ token: Int, _ side: Side, place: Range<Int>?, _ bead: Int, _ input: CheckInput
  ) -> Finding {
    let word = input[side].text(ofToken: token)
    let bytes = input[side].tokens[token].bytes
    return input.finding(
      self, place: side == .target ? bytes : place, counterpart: side == .source ? bytes : place,
      bead: bead,
      message: side == .source
        ? Localized(
          en: "the denial “\(word)” of the original is lost",
          es: "se perdió la negación «\(word)» del original")
        : Localized(
          en: "the original does not deny this: “\(word)”",
          es: "el original no niega esto: «\(word)»"))
  }

  // MARK: The very verb

  /// A verb that the source denies and the target does not, while the target also denies less often.
  private func turned(
    _ source: NegationCount, _ target: NegationCount, _ bead: Int, _ input: CheckInput
  ) -> Finding? {
    guard let lexicon = input.resources.lexicon, source.plain.count > 0,
      target.plain.count < source.plain.count
    else { return nil }
    let targetTokens = input.beads[bead].target.flatMap { Array(input.target.tokenRange($0)) }
    for token in source.plain where Self.beforeVerbs.contains(word(token, input)) {
      guard let verb = denied(token, .source, input) else { continue }
      let renderings = Set(
        lexicon.renderings(of: input.vocabulary.text(input.source.stems[verb]), .source))
      let found = targetTokens.filter {
        renderings.contains(input.vocabulary.text(input.target.stems[$0]))
      }
      guard found.count == 1, let answer = found.first else { continue }
      let denials = target.plain + target.lexical
      let isDenied = denials.contains {
        $0 != answer && ($0 < answer ? answer - $0 <= Self.reach : $0 - answer <= 3)
      }
      if isDenied { continue }
      return finding(token, .source, place: input.target.tokens[answer].bytes, bead, input)
    }
    return nil
  }

  private func word(_ token: Int, _ input: CheckInput) -> String {
    input.vocabulary.text(input.source.words[token])
  }

  /// Words that deny the verb after them.
  private static let beforeVerbs: Set<String> = [
    "not", "n't", "never", "cannot", "don't", "doesn't", "didn't", "won't", "wouldn't", "nunca",
    "jamas",
  ]
  private static let reach = 5

  /// The word after *not*, adverbs and function words skipped.
  private func denied(_ token: Int, _ side: Side, _ input: CheckInput) -> Int? {
    let text = input[side]
    let range = text.tokenRange(text.sentence(at: Int(text.tokens[token].start)))
    for next in token + 1..<min(token + 4, range.upperBound) {
      guard text.tokens[next].kind == .word else { return nil }
      let word = input.vocabulary.text(text.words[next])
      if text.language.functionWords.contains(word) { continue }
      return next
    }
    return nil
  }

  let examples = [
    CheckExample("He did not pay.", "No pagó."),
    CheckExample("He failed to pay.", "No pagó."),
    CheckExample("The company denied the report.", "La empresa negó el informe."),
    CheckExample("He is unlikely to return.", "Es poco probable que vuelva."),
    CheckExample("He paid no more than five dollars.", "Pagó cinco dólares como máximo."),
    CheckExample("The pumps did ⟦not⟧ work.", "Las bombas funcionaban.", sources: [.english]),
    CheckExample(
      "The pumps worked well.", "Las bombas ⟦no⟧ funcionaban bien.", sources: [.english]),
  ]
}
