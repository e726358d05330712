import Text

/// Another time of the day.
struct TimeMismatch: Check {
  let id = "time-mismatch"
  let severity = Severity.error
  let family = CheckFamily.numbers
  let rationale = Localized(
    en: """
      The hour must be the same by the clock: 3 p.m., 3:00 p. m. and 15:00 are, 3 p.m. and 3:00 a. m. are not.
      """,
    es: """
      La hora debe ser la misma: lo son 3 p.m., 3:00 p. m. y 15:00; no lo son 3 p.m. y 3:00 a. m.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    input.quantityPairs.conflicts.map { QuantityFinding(pair: $0, input: input) }
      .filter { $0.source.kind == .time && $0.target.kind == .time }.map { $0.finding(self) }
  }

  let examples = [
    CheckExample("It opened at 3 p.m.", "Abrió a las 15:00."),
    CheckExample("It opened at ⟦3 p.m.⟧ sharp.", "Abrió a las ⟦3:00 a. m.⟧ en punto."),
  ]
}
