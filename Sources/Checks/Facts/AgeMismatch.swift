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
      .filter { $0.source.kind == .age || $0.target.kind == .age }.map { $0.finding(self) }
  }

  let examples = [
    CheckExample("Luis Ruiz, 76, lost it.", "Luis Ruiz, de 76 años, lo perdió."),
    CheckExample("A ⟦58-year-old⟧ seamstress came.", "Vino una costurera de ⟦85 años⟧."),
  ]
}
