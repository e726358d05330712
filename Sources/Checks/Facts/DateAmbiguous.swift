import Text

/// A date in figures that reads as two days.
struct DateAmbiguous: Check {
  let id = "date-ambiguous"
  let severity = Severity.warning
  let family = CheckFamily.numbers
  let rationale = Localized(
    en: """
      11/12 is November 12 to one reader and December 11 to another. A date in figures is noted where day and month \
      could change places; where the other side shows that it is written the wrong way round for its language, it is \
      a warning.
      """,
    es: """
      11/12 es el 11 de diciembre para un lector y el 12 de noviembre para otro. Se anota la fecha en cifras en la que \
      el día y el mes pueden cambiarse; si el otro lado muestra que está en el orden de otro idioma, se advierte.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    input.quantityPairs.agreed.compactMap { pair in
      let source = input.source.quantities[pair.source]
      let target = input.target.quantities[pair.target]
      guard target.kind == .date, !target.alternatives.isEmpty,
        case .date(let own) = target.value, case .date(let other) = source.value
      else { return nil }
      let isReversed = own.month != other.month && other.month != nil
      let text = input.target.text(target.bytes)
      return QuantityFinding(pair: pair, input: input).finding(
        self, suggestion: CalendarNames.text(other, in: input.target.language),
        severity: isReversed ? .warning : .note,
        message: isReversed
          ? Localized(
            en: "“\(text)” has day and month in the order of the other language",
            es: "«\(text)» lleva el día y el mes en el orden del otro idioma")
          : Localized(
            en: "“\(text)” can be read as two dates", es: "«\(text)» puede leerse como dos fechas"))
    }
  }

  let examples = [
    CheckExample("It opened on Nov. 20, 2018.", "Abrió el 20/11/2018."),
    CheckExample(
      "It opened on ⟦Nov. 12, 2018⟧ in town.", "Abrió el ⟦11/12/2018⟧ en el pueblo.",
      sources: [.english]),
  ]
}
