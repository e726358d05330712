import Text

/// Brings the bytes of a file to UTF-8 without byte order mark.
enum TextDecoding {
  /// - Parameter declared: the encoding that the file itself names, if it does; a byte order mark goes before it.
  /// - Throws: ``InterchangeError`` with the place of the first byte that is not text.
  static func utf8(
    _ file: [UInt8], declared: String? = nil, name: String
  ) throws(InterchangeError) -> [UInt8] {
    if file.starts(with: [0xFF, 0xFE]) { return try utf16(file, bigEndian: false, name: name) }
    if file.starts(with: [0xFE, 0xFF]) { return try utf16(file, bigEndian: true, name: name) }
    let hasMark = file.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? Array(file.dropFirst(3)) : file
    switch hasMark ? "utf-8" : declared?.lowercased() ?? "utf-8" {
    case "utf-8", "utf8", "us-ascii", "ascii":
      if let offset = firstInvalidByte(bytes) {
        var lines = LineCursor(file: name)
        throw .notText(lines.place(of: offset, in: bytes))
      }
      return bytes
    case "iso-8859-1", "latin1", "windows-1252", "cp1252": return windows1252(bytes)
    default: throw .unknownEncoding(Place(file: name, line: 1), declared ?? "")
    }
  }

  /// The beginning of a file as text, to tell its format by; what is no text is U+FFFD.
  static func head(of file: [UInt8]) -> String {
    let head = Array(file.prefix(2048))
    let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    // Of UTF-16, ASCII is enough to tell.
    let bytes = isWide ? head.dropFirst(2).filter { $0 != 0 } : head
    let text = String(decoding: bytes, as: UTF8.self)
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  private static func utf16(
    _ file: [UInt8], bigEndian: Bool, name: String
  ) throws(InterchangeError) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(file.count / 2)
    var position = 2
    while position + 1 < file.count {
      let first = UInt16(file[position])
      let second = UInt16(file[position + 1])
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      position += 2
    }
    guard position == file.count, let text = String(validating: units, as: UTF16.self) else {
      throw .notText(Place(file: name))
    }
    return Array(text.utf8)
  }

  /// ISO 8859-1 is read as Windows-1252, which is what files that name it are in.
  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        out.append(byte)
      } else {
        let value = byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt32(byte)
        out.append(contentsOf: UTF8.encode(Unicode.Scalar(value)!)!)
      }
    }
    return out
  }

  /// The bytes 0x80…0x9F of Windows-1252; those it leaves open stand for themselves.
  private static let upperControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}
