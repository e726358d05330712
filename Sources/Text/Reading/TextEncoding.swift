/// The encodings that texts come in.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  case latin9 = "iso-8859-15"

  /// By its IANA name or a common other name; Latin-1 and ASCII are read as Windows-1252, as browsers do.
  /// - Parameter name: any case; `utf-16` alone means little-endian where no byte order mark says otherwise.
  package init?(name: String) {
    switch name.lowercased().filter({ $0 != " " && $0 != "_" && $0 != "-" }) {
    case "utf8", "unicode11utf8": self = .utf8
    case "utf16", "utf16le", "ucs2": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "xcp1252", "ansi", "iso88591", "latin1", "l1", "usascii", "ascii":
      self = .windows1252
    case "iso885915", "latin9", "l9": self = .latin9
    default: return nil
    }
  }

  /// The scalar of a byte in a single-byte encoding.
  func scalar(_ byte: UInt8) -> UInt32 {
    switch self {
    case .windows1252 where byte >= 0x80 && byte < 0xA0: Self.windows[Int(byte) - 0x80]
    case .latin9: Self.latin9Exceptions[byte] ?? UInt32(byte)
    default: UInt32(byte)
    }
  }

  /// 0x80 … 0x9F (WHATWG Encoding Standard); bytes without a character are the control of their number.
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  private static let latin9Exceptions: [UInt8: UInt32] = [
    0xA4: 0x20AC, 0xA6: 0x160, 0xA8: 0x161, 0xB4: 0x17D, 0xB8: 0x17E, 0xBC: 0x152, 0xBD: 0x153,
    0xBE: 0x178,
  ]
}
