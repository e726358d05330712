import Foundation
import Text

/// Figures in the style of the other language.
struct NumberFormat: Check {
  let id = "number-format"
  let severity = Severity.note
  let family = CheckFamily.numbers
  let rationale = Localized(
    en: """
      10,000 reads as ten thousand in English and as ten in much of the Spanish-speaking world; 1.5 the other way \
      round. A figure that gives the right value only when it is read in the style of the other language is noted. \
      Regions that write decimals with a point are not troubled.
      """,
    es: """
      10,000 se lee diez mil en inglés y diez en buena parte del mundo hispano; con 1.5 ocurre lo contrario. Se anota \
      la cifra que solo da el valor correcto leída al estilo del otro idioma. No se objeta en las regiones que usan \
      el punto decimal.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    let region = input.context.region?.split(separator: "-").last.map(String.init) ?? ""
    guard !Self.pointRegions.contains(region) else { return [] }
    return input.quantityPairs.agreed.compactMap { pair in
      let source = input.source.quantities[pair.source]
      let target = input.target.quantities[pair.target]
      let text = input.target.text(target.bytes)
      guard target.kind != .date, target.kind != .time, case .amount(let other) = source.value,
        isForeign(text, NumberStyle(input.target.language))
      else { return nil }
      return QuantityFinding(pair: pair, input: input).finding(
        self, suggestion: figures(other, input.target.text(target.bytes), input.target.language),
        message: Localized(
          en: "“\(input.target.text(target.bytes))” is not in the style of the language",
          es: "«\(input.target.text(target.bytes))» no sigue el estilo del idioma"))
    }
  }

  /// Whether the figures at the head of a text are grouped by the mark that the language has before decimals, or have
  /// decimals after the one by which it groups.
  private func isForeign(_ text: String, _ style: NumberStyle) -> Bool {
    let figures = text.drop { !$0.isNumber }.prefix {
      $0.isNumber || $0 == style.decimal || $0 == style.thousands
    }
    let grouped = figures.split(separator: style.decimal, omittingEmptySubsequences: false)
    if !figures.contains(style.thousands) {
      return grouped.count > 1 && (1...3).contains(grouped[0].count) && grouped[0] != "0"
        && grouped.dropFirst().allSatisfy { $0.count == 3 }
    }
    let parts = figures.split(separator: style.thousands, omittingEmptySubsequences: false)
    return parts.count == 2 && (1...2).contains(parts[1].count)
  }

  private func figures(_ amount: Decimal, _ text: String, _ language: Language) -> String? {
    guard text.allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }) else { return nil }
    return NumberStyle(language).text(amount)
  }

  /// Regions of Spanish that write decimals with a point (Real Academia Española, *Ortografía*, 2010).
  private static let pointRegions: Set<String> = [
    "MX", "US", "PR", "DO", "GT", "HN", "NI", "PA", "SV",
  ]

  let examples = [
    CheckExample("It has 10,000 seats.", "Tiene 10.000 asientos."),
    CheckExample("It has 1.5 million seats.", "Tiene 1,5 millones de asientos."),
    CheckExample(
      "It has ⟦10,000⟧ seats.", "Tiene ⟦10,000⟧ asientos.", sources: [.english]),
  ]
}
