/// The characters of XML 1.0: which may stand in a file, which in a name.
enum XMLCharacters {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// Whether a byte can be of a name; all letters beyond ASCII can.
  static func isName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":") || isNameRest(byte)
  }

  /// Digits, hyphen and point: in a name, but not at its head.
  static func isNameRest(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  /// Production 2, *Char*.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// Where the first character stands that XML does not allow. - Parameter bytes: valid UTF-8.
  static func firstForbidden(in bytes: [UInt8]) -> Int? {
    for (offset, byte) in bytes.enumerated() {
      if byte < 0x20 {
        if byte != 0x0A && byte != 0x0D && byte != 0x09 { return offset }
      } else if byte == 0xEF, bytes[offset + 1] == 0xBF, bytes[offset + 2] >= 0xBE {
        return offset
      }
    }
    return nil
  }

  static func scalar(at offset: Int, in bytes: [UInt8]) -> UInt32 {
    String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
      .unicodeScalars.first!.value
  }

  /// Text with its line ends as `\n` (section 2.11).
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(0x0D) else { return String(decoding: bytes, as: UTF8.self) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte != 0x0D {
        out.append(byte)
      } else if index + 1 == bytes.endIndex || bytes[index + 1] != 0x0A {
        out.append(0x0A)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Section 4.6.
  static func entity(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default: nil
    }
  }

  /// The character of `233` or `xE9`.
  static func numbered(_ number: Substring) -> Unicode.Scalar? {
    let isHexadecimal = number.hasPrefix("x")
    let digits = isHexadecimal ? number.dropFirst() : number
    guard let first = digits.utf8.first, first != UInt8(ascii: "+"),
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10)
    else { return nil }
    return Unicode.Scalar(value)
  }
}
