import Text

/// A Spanish acronym with the ending of a plural.
struct AcronymPlural: Check {
  let id = "acronym-plural"
  let severity = Severity.warning
  let family = CheckFamily.houseRules
  let rationale = Localized(
    en: """
      Spanish acronyms have no written plural: las ONG, not las ONGs or las ONG's (Ortografía, 2010). English ones have.
      """,
    es: """
      Las siglas no llevan plural escrito: las ONG, no las ONGs ni las ONG's (Ortografía, 2010). En inglés sí.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    guard let text = input.side(in: .spanish) else { return [] }
    return text.tokens.indices.compactMap { token in
      guard text.tokens[token].kind == .acronym, let bytes = plural(token, text) else { return nil }
      let word = text.text(bytes)
      let right = String(word.prefix { $0.isUppercase || $0.isNumber })
      return input.finding(
        self, on: text.side, place: bytes, counterpart: nil,
        bead: text.beadOf[text.sentence(at: bytes.lowerBound)],
        message: Localized(
          en: "acronyms have no plural in Spanish: “\(right)”",
          es: "las siglas no llevan plural: «\(right)»"),
        suggestion: right, isSafe: true, expected: [right])
    }
  }

  /// Bytes of capitals with s or 's after them.
  private func plural(_ token: Int, _ text: SideText) -> Range<Int>? {
    let word = text.text(ofToken: token)
    let capitals = word.prefix { $0.isUppercase }
    guard capitals.count > 1 else { return nil }
    if word.dropFirst(capitals.count) == "s" { return text.tokens[token].bytes }
    guard capitals.count == word.count, token + 1 < text.tokens.count,
      text.tokens[token].touches(text.tokens[token + 1]),
      ["'s", "’s"].contains(text.text(ofToken: token + 1))
    else { return nil }
    return text.tokens[token].bytes.lowerBound..<text.tokens[token + 1].bytes.upperBound
  }

  let examples = [
    CheckExample("The NGOs agree.", "Las ONG coinciden."),
    CheckExample("The NGOs agree.", "Las ⟦ONGs⟧ coinciden."),
  ]
}
