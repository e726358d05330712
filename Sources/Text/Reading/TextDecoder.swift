import Foundation

/// Turns the bytes of a file into UTF-8: by byte order mark, by the encoding asked for, by the file's own declaration.
struct TextDecoder {
  /// The file's name, for errors.
  let name: String
  /// The encoding's name that the user gave.
  let requested: String?

  /// How far into a file its declaration is looked for (HTML Living Standard: 1024 bytes).
  private static let declarationReach = 2048

  /// - Returns: valid UTF-8 without byte order mark and without NUL.
  func decode(_ bytes: [UInt8]) throws(TextError) -> [UInt8] {
    let text = try decodeAny(bytes)
    if let position = nul(text) {
      let place = IndexedText(validUTF8: Array(text[..<position]))
      let (line, column) = place.lineAndColumn(ofByte: position)
      throw .containsNUL(path: name, line: line, column: column)
    }
    return text
  }

  private func decodeAny(_ bytes: [UInt8]) throws(TextError) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(Array(bytes[3...]), skipped: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, from: 2, isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, from: 2, isLittle: false) }
    switch try encoding(of: bytes) {
    case .utf8: return try utf8(bytes, skipped: 0)
    case .utf16LittleEndian: return try utf16(bytes, from: 0, isLittle: true)
    case .utf16BigEndian: return try utf16(bytes, from: 0, isLittle: false)
    case let singleByte: return decode(bytes, as: singleByte)
    }
  }

  private func encoding(of bytes: [UInt8]) throws(TextError) -> TextEncoding {
    if let requested {
      guard let encoding = TextEncoding(name: requested) else {
        throw .unknownEncoding(path: name, name: requested)
      }
      return encoding
    }
    guard let declared = declaration(bytes), declared == .windows1252 || declared == .latin9 else {
      return .utf8
    }
    // Browsers save pages as UTF-8 and leave the old declaration in them.
    let isUTF8 = bytes.contains { $0 >= 0x80 } && Self.invalidOffset(bytes) == nil
    return isUTF8 ? .utf8 : declared
  }

  /// The encoding that HTML (`charset=`) or XML (`encoding=`) declares in its first bytes.
  private func declaration(_ bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(Self.declarationReach)
    guard head.contains(UInt8(ascii: "<")) else { return nil }
    let text = String(decoding: head.map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self).lowercased()
    guard text.contains("<meta") || text.hasPrefix("<?xml") else { return nil }
    for key in ["charset=", "encoding="] {
      let parts = text.split(separator: key, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let value = parts[1].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      if let encoding = TextEncoding(name: String(value)) { return encoding }
    }
    return nil
  }

  private func utf8(_ bytes: [UInt8], skipped: Int) throws(TextError) -> [UInt8] {
    guard let offset = Self.invalidOffset(bytes) else { return bytes }
    let before = IndexedText(validUTF8: Array(bytes[..<offset]))
    let (line, column) = before.lineAndColumn(ofByte: offset)
    throw .invalidBytes(
      path: name, line: line, column: column, offset: offset + skipped, byte: bytes[offset])
  }

  /// The offset of the first byte that is not UTF-8.
  private static func invalidOffset(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private func utf16(_ bytes: [UInt8], from start: Int, isLittle: Bool) throws(TextError)
    -> [UInt8]
  {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for position in stride(from: start, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
      units.append(isLittle ? second << 8 | first : first << 8 | second)
    }
    var out: [UInt8] = []
    out.reserveCapacity(units.count + units.count / 4)
    var invalid: Int?
    var consumed = 0
    let isWhole = (bytes.count - start).isMultiple(of: 2)
    var iterator = units.makeIterator()
    var decoder = UTF16()
    decoding: while invalid == nil {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        if !(consumed == 0 && scalar == "\u{FEFF}") { out.append(contentsOf: UTF8.encode(scalar)!) }
        consumed += scalar.value > 0xFFFF ? 2 : 1
      case .emptyInput: break decoding
      case .error: invalid = consumed
      }
    }
    if invalid == nil, isWhole { return out }
    let offset = start + 2 * (invalid ?? units.count)
    let (line, column) = IndexedText(validUTF8: out).lineAndColumn(ofByte: out.count)
    throw .invalidBytes(path: name, line: line, column: column, offset: offset, byte: bytes[offset])
  }

  private func decode(_ bytes: [UInt8], as encoding: TextEncoding) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      let value = encoding.scalar(byte)
      if value < 0x80 {
        out.append(byte)
      } else {
        out.append(contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}")!)
      }
    }
    return out
  }

  private func nul(_ text: [UInt8]) -> Int? {
    text.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let found = memchr(base, 0, bytes.count) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }
}
