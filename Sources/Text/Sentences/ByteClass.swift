/// What a single byte asks of the hot loop.
enum ByteClass: UInt8 {
  case plain
  /// The full stop, much the commonest.
  case point
  /// `!` and `?`.
  case stop
  case bracket, semicolon, lineBreak
  /// First byte of a scalar that may be a stop or a bullet.
  case lead

  @inline(__always) init(_ byte: UInt8) {
    self =
      switch byte {
      case UInt8(ascii: "."): .point
      case UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
      case UInt8(ascii: "("), UInt8(ascii: ")"): .bracket
      case UInt8(ascii: ";"): .semicolon
      case 0x0A: .lineBreak
      case Self.firstLead...: .lead
      default: .plain
      }
  }

  /// Scalars below U+0600 are written with a smaller first byte, and none of them is a stop or a bullet but for `·`.
  private static let firstLead: UInt8 = 0xD8

  private static let isCandidate: [Bool] = (0..<256).map { ByteClass(UInt8($0)) != .plain }

  /// The first byte in a range that is not plain.
  /// - Complexity: O(n). One table look-up a byte; sixteen lanes at a time were measured to be slower.
  static func nextCandidate(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    isCandidate.withUnsafeBufferPointer { isCandidate in
      var position = range.lowerBound
      while position < range.upperBound {
        if isCandidate[Int(text[position])] { return position }
        position &+= 1
      }
      return nil
    }
  }

  /// Lower-case letters and digits: a point before one of them ends nothing.
  @inline(__always) static func continuesWord(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
