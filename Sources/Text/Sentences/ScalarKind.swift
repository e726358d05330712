/// What a character is to the segmenter.
enum ScalarKind: UInt8 {
  case upper, lower
  /// A letter of a script without case.
  case uncased
  case digit
  case space
  /// `. ! ? …` and their like in other scripts.
  case stop
  /// Only opens: `“ « ( [ ¿ ¡`.
  case opener
  /// Only closes: `” » ) ]`.
  case closer
  /// Opens or closes: `" ' *`.
  case quote
  case dash, bullet
  /// Combining marks, variation selectors, joiners: part of what stands before them.
  case mark
  /// `# @`.
  case tag
  case currency
  case emoji
  case other
}

/// Reading characters at byte offsets of UTF-8 text.
extension UnsafeBufferPointer<UInt8> {
  /// Number of bytes of the scalar whose first byte this is.
  @inline(__always) static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  @inline(__always) func scalarEnd(_ position: Int) -> Int {
    Swift.min(position + Self.length(self[position]), count)
  }

  /// First byte of the scalar that ends before `position`.
  @inline(__always) func scalarStart(before position: Int) -> Int {
    var start = position - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  func scalar(at position: Int) -> UInt32 {
    let lead = self[position]
    let end = scalarEnd(position)
    if lead < 0x80 { return UInt32(lead) }
    var value = UInt32(lead & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07))
    for next in position + 1..<end { value = value << 6 | UInt32(self[next] & 0x3F) }
    return value
  }

  func kind(at position: Int) -> ScalarKind {
    let byte = self[position]
    if byte < 0x80 { return ScalarKind.ascii(byte) }
    if byte == 0xC3 {
      let next = self[position + 1]
      if next == 0x97 || next == 0xB7 { return .other }
      return next < 0x9F ? .upper : .lower
    }
    return ScalarKind.of(scalar(at: position))
  }
}

extension ScalarKind {
  /// For bytes below 0x80. A switch, not a table: it needs no check that a table has been made.
  @inline(__always) static func ascii(_ byte: UInt8) -> ScalarKind {
    switch byte {
    case 0x61...0x7A: .lower
    case 0...0x20: .space
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opener
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closer
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "`"):
      .quote
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "#"), UInt8(ascii: "@"): .tag
    case UInt8(ascii: "$"): .currency
    default: .other
    }
  }

  /// For scalars above U+007F.
  static func of(_ value: UInt32) -> ScalarKind {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0x061F, 0x06D4,
      0x0964, 0x0965:
      .stop
    case 0xAB, 0xBF, 0xA1, 0x201C, 0x2018, 0x201A, 0x201E, 0x2039, 0x300C, 0x300E: .opener
    case 0xBB, 0x201D, 0x2019, 0x203A, 0x300D, 0x300F: .closer
    case 0x2010...0x2015, 0x2212: .dash
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25CB, 0x25A0, 0x25E6, 0xB7: .bullet
    case 0x300...0x36F, 0xFE00...0xFE0F, 0x200B...0x200F, 0xFEFF, 0xAD, 0x1F3FB...0x1F3FF: .mark
    case 0xA2...0xA5, 0x20A0...0x20CF: .currency
    case 0xAA, 0xBA: .lower
    case 0x2600...0x27BF, 0x1F000...0x1FAFF, 0x2B00...0x2BFF, 0x1F1E6...0x1F1FF: .emoji
    default: general(value)
    }
  }

  private static func general(_ value: UInt32) -> ScalarKind {
    guard let scalar = Unicode.Scalar(value) else { return .other }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .otherLetter, .modifierLetter: return .uncased
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark: return .mark
    default: return .other
    }
  }

  var isLetter: Bool { self == .upper || self == .lower || self == .uncased }
}
