import Text

/// Another day, month, year or decade.
struct DateMismatch: Check {
  let id = "date-mismatch"
  let severity = Severity.error
  let family = CheckFamily.numbers
  let rationale = Localized(
    en: """
      Day, month, year and decade must be the same where both sides state them. One side may say less (a weekday only), \
      and write dates in its own way.
      """,
    es: """
      Día, mes, año y década deben coincidir cuando ambos lados los dicen. Un lado puede decir menos (solo el día de la \
      semana) y cada uno escribe las fechas a su manera.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    input.quantityPairs.conflicts.map { QuantityFinding(pair: $0, input: input) }.compactMap {
      pair in
      if let dates = DateParts(pair) {
        return dates.differing.first { $0 != .weekday }.map { part in
          pair.finding(
            self, place: dates.bytes(of: part, .target),
            counterpart: dates.bytes(of: part, .source),
            suggestion: dates.suggestion(for: part))
        }
      }
      let kinds: Set<Quantity.Kind> = [pair.source.kind, pair.target.kind]
      guard !kinds.isDisjoint(with: [.date, .year, .decade]), !kinds.contains(.age) else {
        return nil
      }
      return pair.finding(self)
    }
  }

  let examples = [
    CheckExample("It opened on Nov. 12, 2018.", "Abrió el 12 de noviembre de 2018."),
    CheckExample("It opened on Sunday, May 20.", "Abrió el 20 de mayo."),
    CheckExample("It opened in the 1990s.", "Abrió en los años noventa."),
    CheckExample("It opened on ⟦November⟧ 12.", "Abrió el 12 de ⟦octubre⟧."),
    CheckExample("It opened in ⟦2016⟧.", "Abrió en ⟦2006⟧."),
  ]
}
