import Text

/// Percent for percentage points, or the reverse.
struct PercentagePoint: Check {
  let id = "percentage-point"
  let severity = Severity.error
  let family = CheckFamily.numbers
  let rationale = Localized(
    en: """
      A fall from 40% to 30% is one of ten percentage points and of 25 percent. Points on one side and percent on the \
      other are reported when the figure is the same, or nothing else answers either of them.
      """,
    es: """
      Bajar de 40 % a 30 % es caer diez puntos porcentuales, o 25 por ciento. Se señala cuando un lado dice puntos y el \
      otro por ciento con la misma cifra, o cuando nada más corresponde a una ni a otra.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    input.quantityPairs.conflicts.map { QuantityFinding(pair: $0, input: input) }
      .filter(Self.isConfused).map { pair in
        pair.finding(self, suggestion: Self.suggestion(pair))
      }
  }

  static func isConfused(_ pair: QuantityFinding) -> Bool {
    Set([pair.source.kind, pair.target.kind]) == [.percent, .percentagePoints]
  }

  /// The figure of the target with the unit that the source has.
  private static func suggestion(_ pair: QuantityFinding) -> String? {
    let text = pair.input.target.text(pair.target.bytes)
    let figure = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard !figure.isEmpty, let units = names[pair.input.target.language.code] else { return nil }
    return figure + (pair.source.kind == .percent ? units.percent : units.points)
  }

  private static let names: [String: (percent: String, points: String)] = [
    "en": ("%", " percentage points"), "es": (" %", " puntos porcentuales"),
  ]

  let examples = [
    CheckExample("It fell 12 percentage points.", "Cayó 12 puntos porcentuales."),
    CheckExample("It fell 12%.", "Cayó 12 por ciento."),
    CheckExample("It fell ⟦12 percentage points⟧.", "Cayó ⟦12 %⟧."),
  ]
}
