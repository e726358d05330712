import Foundation
import Text

/// What the checks of quantities share: the wording of a contradiction and what could stand instead.
struct QuantityFinding {
  let pair: QuantityPairs.Pair
  let input: CheckInput

  var source: Quantity { input.source.quantities[pair.source] }
  var target: Quantity { input.target.quantities[pair.target] }

  /// A finding on the target's words, or on what is left of them when narrowed.
  func finding(
    _ check: some Check, place: Range<Int>? = nil, counterpart: Range<Int>? = nil,
    suggestion: String? = nil, severity: Severity? = nil, message: Localized? = nil
  ) -> Finding {
    let own = place ?? target.bytes
    let other = counterpart ?? source.bytes
    let ours = input.target.text(own)
    let theirs = input.source.text(other)
    return input.finding(
      check, place: own, counterpart: other, bead: pair.bead, severity: severity,
      message: message
        ?? Localized(
          en: "“\(ours)” does not agree with “\(theirs)”",
          es: "«\(ours)» no concuerda con «\(theirs)»"),
      suggestion: suggestion, expected: [suggestion ?? theirs])
  }

  /// The source's amount in the target's figures, where the target's words are figures and nothing else.
  var figures: String? {
    guard case .amount(let amount) = source.value, source.unit == target.unit else { return nil }
    let text = input.target.text(target.bytes)
    guard text.allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }) else { return nil }
    return NumberStyle(input.target.language).text(amount)
  }
}

/// How a language writes figures.
struct NumberStyle {
  let decimal: Character
  let thousands: Character

  init(_ language: Language) {
    let usesComma = language.code == "es"
    decimal = usesComma ? "," : "."
    thousands = usesComma ? "." : ","
  }

  func text(_ amount: Decimal) -> String {
    let parts = "\(amount)".split(separator: ".")
    let whole = Array(parts.first ?? "0")
    var grouped = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place).isMultiple(of: 3) { grouped.append(thousands) }
      grouped.append(digit)
    }
    return parts.count > 1 ? grouped + String(decimal) + parts[1] : grouped
  }
}
