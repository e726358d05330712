import Foundation
import Text

/// How two quantities of different sides stand to each other.
enum QuantityRelation {
  /// Whether a reader learns the same from both: ``Quantity/agrees(with:)``, and a year within a date, a day of a
  /// range.
  static func statesSame(_ a: Quantity, _ b: Quantity) -> Bool {
    if a.agrees(with: b) { return true }
    return isPart(a, of: b) || isPart(b, of: a) || isRate(a, of: b) || isRate(b, of: a)
  }

  /// Whether one says per which time the other counts: barrels, and barrels a day.
  private static func isRate(_ rate: Quantity, of plain: Quantity) -> Bool {
    guard let unit = rate.unit, let other = plain.unit, let slash = unit.firstIndex(of: "/") else {
      return false
    }
    return unit[..<slash] == other && rate.value == plain.value
  }

  private static func isPart(_ part: Quantity, of whole: Quantity) -> Bool {
    if part.kind == .year, case .amount(let year) = part.value, case .date(let date) = whole.value {
      return date.year.map { Decimal($0) == year } ?? false
    }
    if case .range(let low, let high) = whole.value, case .amount(let amount) = part.value {
      return (amount == low || amount == high) && (part.unit == nil || part.unit == whole.unit)
    }
    return false
  }

  /// How surely one was meant to be the other: 0 not at all, 3 for the same kind.
  static func opposition(_ a: Quantity, _ b: Quantity) -> Int {
    if a.kind == b.kind { return ofOneKind(a, b) }
    let kinds: Set<Quantity.Kind> = [a.kind, b.kind]
    if kinds == [.percent, .percentagePoints] { return 3 }
    if kinds.contains(.age), kinds.isSubset(of: [.age, .measure, .cardinal]) {
      return isYears(a) && isYears(b) || isSimilar(a, b) ? 2 : 0
    }
    if kinds.isSubset(of: [.fraction, .percent, .multiple]) { return 2 }
    if kinds.isSubset(of: [.year, .date]) { return haveYears(a, b) ? 2 : 0 }
    if kinds.isSubset(of: [.year, .decade]) { return 2 }
    if kinds.isSubset(of: [.cardinal, .money, .measure, .year]) { return isSimilar(a, b) ? 1 : 0 }
    return 0
  }

  private static func ofOneKind(_ a: Quantity, _ b: Quantity) -> Int {
    switch (a.value, b.value) {
    case (.date(let first), .date(let second)):
      let stated = [
        first.year != nil && second.year != nil, first.month != nil && second.month != nil,
        first.day != nil && second.day != nil, first.weekday != nil && second.weekday != nil,
      ]
      return stated.contains(true) ? 3 : 0
    case (.amount(let first), .amount(let second)):
      guard let unit = a.unit, let other = b.unit, unit != other else { return 3 }
      if first == second { return 4 }
      return a.kind == .measure && a.isComparable(with: b) ? 2 : 0
    case (.time, .time): return 3
    default: return 2
    }
  }

  private static func isYears(_ quantity: Quantity) -> Bool {
    quantity.kind == .age || quantity.unit == "a"
  }

  private static func haveYears(_ a: Quantity, _ b: Quantity) -> Bool {
    func hasYear(_ quantity: Quantity) -> Bool {
      if quantity.kind == .year { return true }
      if case .date(let date) = quantity.value { return date.year != nil && date.day == nil }
      return false
    }
    return hasYear(a) && hasYear(b)
  }

  /// Whether the figures look like a slip of each other: the same significant figures, two of them swapped, one
  /// wrong or one too many.
  static func isSimilar(_ a: Quantity, _ b: Quantity) -> Bool {
    guard case .amount(let first) = a.value, case .amount(let second) = b.value else {
      return false
    }
    if first == second { return true }
    let left = figures(first)
    let right = figures(second)
    guard left.count > 1, right.count > 1 else { return left == right }
    return left == right || (left.count == right.count && left.sorted() == right.sorted())
  }

  /// Significant figures without the zeros at either end.
  private static func figures(_ amount: Decimal) -> [Character] {
    let digits = Array("\(amount)".filter(\.isNumber).drop { $0 == "0" })
    return Array(digits.reversed().drop { $0 == "0" }.reversed())
  }
}
