import Text

/// A measure with a wrong unit, or wrongly converted.
struct UnitMismatch: Check {
  let id = "unit-mismatch"
  let severity = Severity.error
  let family = CheckFamily.numbers
  let rationale = Localized(
    en: """
      10 miles are 16 kilometres, as exactly as the rounder figure is stated. The same figure with another unit is a slip \
      (10 miles, 10 kilómetros), and so is a conversion that is out by more than its rounding.
      """,
    es: """
      10 millas son 16 kilómetros, con la exactitud de la cifra más redonda. La misma cifra con otra unidad es un descuido \
      (10 miles, 10 kilómetros), igual que una conversión que se aparta más de lo que permite el redondeo.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    input.quantityPairs.conflicts.map { QuantityFinding(pair: $0, input: input) }
      .filter(Self.isConfused).map { $0.finding(self) } + RateUnits(input).findings(self)
  }

  static func isConfused(_ pair: QuantityFinding) -> Bool {
    pair.source.kind == .measure && pair.target.kind == .measure
      && pair.source.unit != pair.target.unit
  }

  let examples = [
    CheckExample("It lies 10 miles away.", "Queda a 16 kilómetros."),
    CheckExample("It was 95 degrees Fahrenheit.", "Había 35 grados centígrados."),
    CheckExample("It cost $2,900 a ton.", "Costaba 2.900 dólares la tonelada."),
    CheckExample("It lies ⟦10 miles⟧ away.", "Queda a ⟦10 kilómetros⟧."),
    CheckExample("A ⟦22-pound⟧ suitcase.", "Una maleta de ⟦22 kilos⟧."),
    CheckExample("It cost $2,900 a ⟦ton⟧.", "Costaba 2.900 dólares el ⟦kilo⟧."),
  ]
}
