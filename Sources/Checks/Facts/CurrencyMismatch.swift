import Text

/// An amount of money in another currency.
struct CurrencyMismatch: Check {
  let id = "currency-mismatch"
  let severity = Severity.error
  let family = CheckFamily.numbers
  let rationale = Localized(
    en: """
      The same amount in another currency is another amount. A general name agrees with each of its kinds (bolivars \
      with bolívares soberanos), a sum may leave its currency to the sentence before, and an added conversion is let pass.
      """,
    es: """
      La misma cantidad en otra moneda es otra cantidad. Un nombre general concuerda con sus clases (bolivars con bolívares \
      soberanos); una suma puede dejar la moneda a la oración anterior, y no se objeta una conversión añadida.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    input.quantityPairs.conflicts.map { QuantityFinding(pair: $0, input: input) }
      .filter(Self.isConfused).map { $0.finding(self) }
  }

  static func isConfused(_ pair: QuantityFinding) -> Bool {
    pair.source.kind == .money && pair.target.kind == .money
      && pair.source.value == pair.target.value
      && pair.source.unit != pair.target.unit
  }

  let examples = [
    CheckExample("It costs $46 million.", "Cuesta 46 millones de dólares."),
    CheckExample("It costs 20 bolivars.", "Cuesta 20 bolívares soberanos."),
    CheckExample("It costs ⟦$46 million⟧.", "Cuesta ⟦46 millones de bolívares⟧."),
  ]
}
