import Text

/// Numbers of one side by their digits, so that `1,234.5` and `1.234,5` meet, and `70` meets `70,000`.
struct NumberIndex: Sendable {
  private var byDigits: [[UInt8]: [Int32]] = [:]
  private var bySignificant: [[UInt8]: [Int32]] = [:]
  /// Similarity of numbers that differ in zeros at the end only (scale words: 70 million, 70.000.000).
  private static let scaled: Float = 0.7

  init(_ side: SideFeatures) {
    for (type, info) in side.info.enumerated() where info.isNumber {
      let digits = Self.digits(side.types.bytes(Int32(type)))
      byDigits[digits, default: []].append(Int32(type))
      bySignificant[Self.significant(digits), default: []].append(Int32(type))
    }
  }

  func matches(of number: ArraySlice<UInt8>) -> [(type: Int32, similarity: Float)] {
    let digits = Self.digits(number)
    let same = byDigits[digits] ?? []
    let scaled = bySignificant[Self.significant(digits)] ?? []
    return same.map { ($0, 1) }
      + scaled.filter { !same.contains($0) }.map { ($0, Self.scaled) }
  }

  private static func digits(_ number: ArraySlice<UInt8>) -> [UInt8] {
    number.filter { $0 &- 0x30 < 10 }
  }

  private static func significant(_ digits: [UInt8]) -> [UInt8] {
    var digits = digits
    while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
    return digits
  }
}
