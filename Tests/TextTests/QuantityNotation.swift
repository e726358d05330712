import Foundation

@testable import Text

/// How the quantity tests write what is found: kind, value, unit, hedge, other readings.
///
/// `n 2500000 > |2500` is the number 2500000, hedged *more than*, or 2500; `d 2018-11-12`, `t 15:00`,
/// `$ 10..12 USD`; dates leave out what is not stated (`d _-11-_`), weekdays follow (`d _-_-_/7`).
enum QuantityNotation {
  private static let kinds: [Quantity.Kind: String] = [
    .cardinal: "n", .ordinal: "o", .fraction: "f", .multiple: "x", .percent: "%",
    .percentagePoints: "pp", .money: "$", .measure: "u", .age: "age", .year: "y", .decade: "dec",
    .date: "d", .time: "t",
  ]
  private static let hedges: [Quantity.Hedge: String] = [
    .moreThan: ">", .atLeast: ">=", .lessThan: "<", .atMost: "<=", .nearly: "<~", .about: "~",
  ]

  static func notation(_ quantities: [Quantity]) -> String {
    quantities.map(notation).joined(separator: "; ")
  }

  static func notation(_ quantity: Quantity) -> String {
    var parts = [kinds[quantity.kind] ?? "?", notation(quantity.value)]
    if let unit = quantity.unit { parts.append(unit) }
    if let hedge = quantity.hedge { parts.append(hedges[hedge] ?? "?") }
    return (parts + quantity.alternatives.map { "|" + notation($0) }).joined(separator: " ")
  }

  private static func notation(_ value: Quantity.Value) -> String {
    switch value {
    case .amount(let amount): return rounded(amount)
    case .range(let low, let high): return rounded(low) + ".." + rounded(high)
    case .time(let minutes):
      return "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
    case .date(let date):
      let parts = [date.year, date.month, date.day].map { $0.map(String.init) ?? "_" }
      return parts.joined(separator: "-") + (date.weekday.map { "/\($0)" } ?? "")
    }
  }

  private static func rounded(_ amount: Decimal) -> String {
    var amount = amount
    var result = Decimal()
    NSDecimalRound(&result, &amount, 4, .plain)
    return "\(result)"
  }

  /// The cases of a table, `text => expected` a line.
  static func cases(_ table: String) -> [(text: String, expected: String)] {
    table.split(separator: "\n").map { line in
      guard let arrow = line.range(of: "=>") else { return (String(line), "no arrow") }
      let text = line[..<arrow.lowerBound].trimmingCharacters(in: .whitespaces)
      return (text, line[arrow.upperBound...].trimmingCharacters(in: .whitespaces))
    }
  }

  static func scan(_ text: String, _ language: Language) -> [Quantity] {
    let indexed = IndexedText(text)
    return QuantityScanner(language: language).quantities(in: indexed, 0..<indexed.bytes.count)
  }
}
