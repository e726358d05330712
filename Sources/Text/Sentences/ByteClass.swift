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

  static let table: [ByteClass] = (0..<256).map { code in
    switch UInt8(code) {
    case UInt8(ascii: "."): .point
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: "("), UInt8(ascii: ")"): .bracket
    case UInt8(ascii: ";"): .semicolon
    case 0x0A: .lineBreak
    // U+061F, U+06D4; U+0964; U+2000 and on; U+3002; U+FF01.
    case 0xD8, 0xDB, 0xE0, 0xE2, 0xE3, 0xEF: .lead
    default: .plain
    }
  }

  /// Lower-case letters and digits: a point before one of them ends nothing.
  @inline(__always) static func continuesWord(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
