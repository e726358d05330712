import Foundation

extension Quantity {
  /// Whether both state the same, in any of their readings: `half`, `la mitad` and `50 %`; `2,000 million` and
  /// `2 billion`; `10 miles` and `16 km`, as exactly as the rounder of the two is stated.
  ///
  /// Hedges are not compared. A quantity that names no unit agrees with one that does; `bolivar` and `peso`
  /// with each of their kinds. Dates agree where everything that both state is equal. Symmetric.
  package func agrees(with other: Quantity) -> Bool {
    for mine in [value] + alternatives {
      for its in [other.value] + other.alternatives where agrees(mine, its, other) { return true }
    }
    return false
  }

  /// Whether the units of both measure the same thing: miles and kilometres, but not miles and kilograms.
  package func isComparable(with other: Quantity) -> Bool {
    guard let unit, let otherUnit = other.unit else { return unit == other.unit }
    return unit == otherUnit || MeasureUnits.convert(1, from: unit, to: otherUnit) != nil
  }

  private func agrees(_ mine: Value, _ its: Value, _ other: Quantity) -> Bool {
    switch (mine, its) {
    case (.amount(let a), .amount(let b)): agree(a, b, other)
    case (.range(let a, let b), .range(let c, let d)): agree(a, c, other) && agree(b, d, other)
    case (.date(let a), .date(let b)): a.agrees(with: b)
    case (.time(let a), .time(let b)): a == b
    case (.date(let date), .amount(let amount)): other.kind == .year && date.isYear(amount)
    case (.amount(let amount), .date(let date)): kind == .year && date.isYear(amount)
    default: false
    }
  }

  private func agree(_ a: Decimal, _ b: Decimal, _ other: Quantity) -> Bool {
    let first = Measured(a, kind, unit)
    let second = Measured(b, other.kind, other.unit)
    return first.agrees(with: second)
  }
}

extension Quantity.CalendarDate {
  /// Equal in everything that both state, and in something.
  fileprivate func agrees(with other: Quantity.CalendarDate) -> Bool {
    let pairs = [
      (year, other.year), (month, other.month), (day, other.day), (weekday, other.weekday),
    ]
    let stated = pairs.filter { $0.0 != nil && $0.1 != nil }
    return !stated.isEmpty && stated.allSatisfy { $0.0 == $0.1 }
  }

  fileprivate func isYear(_ amount: Decimal) -> Bool {
    guard let year, month == nil, day == nil else { return false }
    return Decimal(year) == amount
  }
}

/// An amount of a kind and unit, for comparison.
private struct Measured {
  let amount: Decimal
  let kind: Quantity.Kind
  let unit: String?

  init(_ amount: Decimal, _ kind: Quantity.Kind, _ unit: String?) {
    // A fraction is compared as a percentage where the other is one; here all share one scale.
    self.amount = kind == .percent ? amount / 100 : amount
    self.kind = kind
    self.unit = unit
  }

  private enum Family { case count, part, points, money, measure, year, decade, other }

  private var family: Family {
    switch kind {
    case .cardinal, .ordinal, .multiple: .count
    case .fraction, .percent: .part
    case .percentagePoints: .points
    case .money: .money
    case .measure, .age: .measure
    case .year: .year
    case .decade: .decade
    case .date, .time: .other
    }
  }

  func agrees(with other: Measured) -> Bool {
    switch (family, other.family) {
    case (.part, .part): isClose(other)
    case (.count, .part): kind != .ordinal && other.kind == .fraction && isClose(other)
    case (.part, .count): other.agrees(with: self)
    case (.measure, .measure), (.money, .money), (.measure, .money), (.money, .measure):
      agreesInUnit(other)
    case (.count, .measure), (.count, .money): kind != .ordinal && amount == other.amount
    case (.measure, .count), (.money, .count): other.agrees(with: self)
    case (.year, .count), (.count, .year): amount == other.amount
    case (let a, let b): a == b && amount == other.amount
    }
  }

  /// Equal but for the rounding of a third to 33 %.
  private func isClose(_ other: Measured) -> Bool {
    if amount == other.amount { return true }
    guard kind != other.kind else {
      return (amount - other.amount).magnitude < Decimal(1) / 100_000
    }
    let percent = kind == .percent ? self : other
    let hundred = Decimal(100)
    let step = (percent.amount * hundred).step / hundred
    return (amount - other.amount).magnitude <= min(step, 1 / hundred) / 2
  }

  private func agreesInUnit(_ other: Measured) -> Bool {
    guard let unit, let otherUnit = other.unit, unit != otherUnit else {
      return amount == other.amount
    }
    if MeasureUnits.isSameMoney(unit, otherUnit) { return amount == other.amount }
    guard let converted = MeasureUnits.convert(amount, from: unit, to: otherUnit),
      let oneMore = MeasureUnits.convert(amount + amount.step, from: unit, to: otherUnit)
    else { return false }
    let difference = (converted - other.amount).magnitude
    let rounding = max((oneMore - converted).magnitude, other.amount.step) / 2
    let isSmall = min(amount.magnitude, other.amount.magnitude) < MeasureUnits.small
    let share = isSmall ? MeasureUnits.coarseTolerance : MeasureUnits.tolerance
    return difference <= min(rounding, share * max(converted.magnitude, other.amount.magnitude))
  }
}

extension Decimal {
  /// The worth of the last digit that is not a closing zero: 100 of 1,600, 0.1 of 2.5, 1 of 0.
  fileprivate var step: Decimal {
    guard self != 0 else { return 1 }
    var value = self
    var power = 0
    let ten = Decimal(10)
    while power > -10, !value.isWhole {
      value *= ten
      power -= 1
    }
    while power < 30, (value / ten).isWhole {
      value /= ten
      power += 1
    }
    return Decimal(sign: .plus, exponent: power, significand: 1)
  }

  private var isWhole: Bool {
    var value = self
    var rounded = Decimal()
    NSDecimalRound(&rounded, &value, 0, .plain)
    return rounded == self
  }
}
