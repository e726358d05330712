import Text

/// Somebody is of another age.
struct AgeMismatch: Check {
  let id = "age-mismatch"
  let severity = Severity.error
  let family = CheckFamily.numbers
  let rationale = Localized(
    en: """
      An age must be the same on both sides, in whatever form: “Ruiz, 76,”, “76-year-old”, «de 76 años», also when it \
      has moved to the neighbouring sentence.
      """,
    es: """
      La edad debe ser la misma en los dos lados, se escriba como se escriba: «Ruiz, 76,», «76-year-old», «de 76 años», \
      también cuando pasó a la oración vecina.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    input.quantityPairs.conflicts.map { QuantityFinding(pair: $0, input: input) }
      .filter(Self.isConfused).map { $0.finding(self) }
  }

  static func isConfused(_ pair: QuantityFinding) -> Bool {
    if pair.source.kind == .age || pair.target.kind == .age { return true }
    return isSetOff(pair.source, pair.input.source) && isSetOff(pair.target, pair.input.target)
  }

  /// Whether years stand between commas, as ages do: “Ruiz, 49, said”, «Ruiz, de 49 años, dijo».
  static func isSetOff(_ quantity: Quantity, _ text: SideText) -> Bool {
    guard quantity.unit == "a" || (quantity.kind == .cardinal && quantity.unit == nil) else {
      return false
    }
    let sentence = text.sentences[text.sentence(at: quantity.bytes.lowerBound)].bytes
    guard sentence.lowerBound <= quantity.bytes.lowerBound,
      sentence.upperBound >= quantity.bytes.upperBound
    else { return false }
    let before = text.text(sentence.lowerBound..<quantity.bytes.lowerBound)
    let after = text.text(quantity.bytes.upperBound..<sentence.upperBound)
    return [", ", ", de ", ", aged "].contains { before.hasSuffix($0) }
      && (after.hasPrefix(",") || after.hasPrefix("."))
  }

  let examples = [
    CheckExample("Luis Ruiz, 76, lost it.", "Luis Ruiz, de 76 años, lo perdió."),
    CheckExample("A ⟦58-year-old⟧ seamstress came.", "Vino una costurera de ⟦85 años⟧."),
  ]
}
