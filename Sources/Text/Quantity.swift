import Foundation

/// A quantity that a text states, by value: `70 millones de dólares` and `$70 million` are equal in amount, kind and unit.
package struct Quantity: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case cardinal, ordinal, fraction, multiple, percent, percentagePoints, money, measure, age,
      year, decade,
      date, time
  }
  /// What a hedge says of the amount: *more than* 200 is at least …, *nearly* 200 is below ….
  package enum Hedge: String, CaseIterable, Hashable, Sendable {
    case moreThan, atLeast, lessThan, atMost, nearly, about
  }
  /// A calendar date, as far as it is stated.
  package struct CalendarDate: Hashable, Sendable {
    package var year: Int?
    package var month: Int?
    package var day: Int?
    /// 1 Monday … 7 Sunday.
    package var weekday: Int?
    package init(year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Int? = nil) {
      self.year = year
      self.month = month
      self.day = day
      self.weekday = weekday
    }
  }
  package enum Value: Hashable, Sendable {
    /// 2 billion is 2000000000; a third is 1/3 rounded; 12.5 % is 12.5.
    case amount(Decimal)
    case date(CalendarDate)
    /// Minutes after midnight; `12 hours` where a.m. or p.m. is not said are left as they stand.
    case time(minutes: Int)
    /// 10 to 12; both ends as stated.
    case range(Decimal, Decimal)
  }

  package let kind: Kind
  package let value: Value
  /// Money: ISO 4217 (`USD`, `VES` soberano, `VEF` fuerte, `VED` digital; `$` alone is `USD`), or `bolivar`,
  /// `peso`, `cent`, `petro` where the writing does not say which or there is no code. Measures: as in UCUM
  /// (`km`, `[mi_i]`, `kg`, `Cel`, `a` for years …), and `decade`, `century`. Ages: `a`. Nil for the rest.
  package let unit: String?
  package let hedge: Hedge?
  /// Other readings that the writing allows: 1.500 as 1500 and 1.5, 11/12 as 11 December and 12 November.
  package let alternatives: [Value]
  /// Bytes of the text that was scanned, hedge left out: the tight place.
  package let bytes: Range<Int>

  package init(
    kind: Kind, value: Value, unit: String? = nil, hedge: Hedge? = nil, alternatives: [Value] = [],
    bytes: Range<Int>
  ) {
    self.kind = kind
    self.value = value
    self.unit = unit
    self.hedge = hedge
    self.alternatives = alternatives
    self.bytes = bytes
  }
}
