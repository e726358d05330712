import Foundation

/// A number in figures, with the readings that its separators allow.
struct Figure {
  /// The reading in the language's own style.
  private(set) var value: Decimal = 0
  /// The reading in the other style, where both are possible: 1.500 as 1500 and 1.5.
  private(set) var other: Decimal?
  /// Number of digits where there are no separators, otherwise 0.
  private(set) var plainDigits = 0
  private(set) var hasLeadingZero = false
  /// False for separators that make no number (1.2.3).
  private(set) var isValid = true
  private(set) var isOrdinal = false
  private(set) var isDecade = false
  /// The groups between the separators, for dates and times with points: 12.11.2018, 8.30.
  private(set) var groups: [Int] = []
  /// Digits of the last group.
  private(set) var lastGroupDigits = 0

  /// - Parameters:
  ///   - range: a number token.
  ///   - decimalMark: the language's own.
  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, decimalMark: UInt8) {
    var digits: [UInt8] = []
    var marks: [(byte: UInt8, digitsBefore: Int)] = []
    var group = 0
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = text[place]
      if byte &- 0x30 < 10 {
        digits.append(byte &- 0x30)
        group = group &* 10 &+ Int(byte &- 0x30)
      } else if place + 1 < range.upperBound, Self.digitFollows(text, place, range.upperBound) {
        marks.append((byte == 0xC2 || byte == 0xE2 ? 0x20 : byte, digits.count))
        groups.append(group)
        group = 0
        while text[place + 1] &- 0x30 >= 10 { place += 1 }
      } else {
        isDecade = byte == 0x73 && place + 1 == range.upperBound
        isOrdinal = !isDecade
        break
      }
      place += 1
    }
    groups.append(group)
    lastGroupDigits = digits.count - (marks.last?.digitsBefore ?? 0)
    hasLeadingZero = digits.count > 1 && digits[0] == 0 && marks.first?.digitsBefore != 1
    plainDigits = marks.isEmpty ? digits.count : 0
    settle(digits, marks, decimalMark)
  }

  private static func digitFollows(
    _ text: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int
  ) -> Bool {
    var next = place + 1
    while next < end, text[next] & 0xC0 == 0x80 { next += 1 }
    return next < end && text[next] &- 0x30 < 10
  }

  /// Decides what the marks mean.
  private mutating func settle(
    _ digits: [UInt8], _ marks: [(byte: UInt8, digitsBefore: Int)], _ decimalMark: UInt8
  ) {
    guard digits.count <= 30 else {
      isValid = false
      return
    }
    let whole = Self.number(digits, decimals: 0)
    guard let last = marks.last else {
      value = whole
      return
    }
    let decimals = digits.count - last.digitsBefore
    let groupsAreThousands = Self.areThousands(marks, digits.count)
    if marks.count == 1, last.byte != 0x20 {
      let fraction = Self.number(digits, decimals: decimals)
      guard groupsAreThousands, digits[0] != 0 else {
        value = fraction
        return
      }
      value = last.byte == decimalMark ? fraction : whole
      other = last.byte == decimalMark ? whole : fraction
    } else if groupsAreThousands, marks.allSatisfy({ $0.byte == last.byte }) {
      value = whole
    } else if last.byte != 0x20, marks.count > 1,
      marks.dropLast().allSatisfy({ $0.byte == marks[0].byte }),
      marks[0].byte != last.byte,
      Self.areThousands(Array(marks.dropLast()), last.digitsBefore)
    {
      value = Self.number(digits, decimals: decimals)
    } else {
      isValid = false
    }
  }

  /// Whether every mark is followed by three digits, and the first preceded by one to three.
  private static func areThousands(
    _ marks: [(byte: UInt8, digitsBefore: Int)], _ count: Int
  ) -> Bool {
    guard let first = marks.first, first.digitsBefore <= 3 else { return false }
    let bounds = marks.map(\.digitsBefore) + [count]
    return zip(bounds, bounds.dropFirst()).allSatisfy { $1 - $0 == 3 }
  }

  private static func number(_ digits: [UInt8], decimals: Int) -> Decimal {
    var value = Decimal(0)
    var chunk = 0
    var length = 0
    for (index, digit) in digits.enumerated() {
      chunk = chunk * 10 + Int(digit)
      length += 1
      if length == 15 || index == digits.count - 1 {
        value = value * Decimal(sign: .plus, exponent: length, significand: 1) + Decimal(chunk)
        chunk = 0
        length = 0
      }
    }
    return value * Decimal(sign: .plus, exponent: -decimals, significand: 1)
  }

  /// The number as a small integer, for days, hours and years.
  var integer: Int? {
    plainDigits > 0 && plainDigits < 10 && !isDecade ? groups[0] : nil
  }
}
