/// Roman figures in capitals, as in `siglo XXI`.
enum Roman {
  private static let longest = 7

  /// The value of a token that is written in them; nil for any other.
  static func value(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count <= longest, !range.isEmpty, text[range.lowerBound] < 0x59 else { return nil }
    var total = 0
    var last = Int.max
    for position in range {
      guard let value = value(text[position]) else { return nil }
      total += value > last ? value - 2 * last : value
      last = value
    }
    return total
  }

  private static func value(_ letter: UInt8) -> Int? {
    switch letter {
    case 0x49: 1
    case 0x56: 5
    case 0x58: 10
    case 0x4C: 50
    case 0x43: 100
    default: nil
    }
  }
}
