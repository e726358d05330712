import Text

/// Another day of the week.
struct WeekdayMismatch: Check {
  let id = "weekday-mismatch"
  let severity = Severity.error
  let family = CheckFamily.numbers
  let rationale = Localized(
    en: """
      Another day of the week, alone or beside a date. A date on one side and its weekday on the other are both fine.
      """,
    es: """
      Otro día de la semana, solo o junto a una fecha. Que un lado dé la fecha y el otro el día de la semana está bien.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    input.quantityPairs.conflicts.map { QuantityFinding(pair: $0, input: input) }.compactMap {
      pair in
      guard let dates = DateParts(pair), dates.differing == [.weekday] else { return nil }
      return pair.finding(
        self, place: dates.bytes(of: .weekday, .target),
        counterpart: dates.bytes(of: .weekday, .source), suggestion: dates.suggestion(for: .weekday)
      )
    }
  }

  let examples = [
    CheckExample("He left on Sunday.", "Se fue el domingo."),
    CheckExample("He left on Sunday, May 20.", "Se fue el 20 de mayo."),
    CheckExample("He left on ⟦Sunday⟧.", "Se fue el ⟦sábado⟧."),
    CheckExample("He left on ⟦Tuesday⟧, Oct. 5.", "Se fue el ⟦jueves⟧ 5 de octubre."),
  ]
}
