import Text

/// Reads JSON (RFC 8259) strictly, from front to back, telling at which byte each thing stands.
///
/// Foundation's decoder names no line for a syntax error and takes the last of two equal keys in silence; this
/// scanner leaves both to its caller, and costs no tree.
package struct JSONScanner {
  package enum Kind: Hashable, Sendable { case object, list, text, number, truth, null, other, end }

  package let bytes: [UInt8]
  /// The byte that is read next.
  package private(set) var position: Int
  private var depth = 0
  /// Deeper nesting is refused, so that no input exhausts the stack.
  private static let deepest = 64

  /// - Parameter bytes: valid UTF-8.
  package init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// What the next value is.
  package mutating func peek() -> Kind {
    skipSpace()
    guard position < bytes.count else { return .end }
    return switch bytes[position] {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .list
    case UInt8(ascii: "\""): .text
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .truth
    case UInt8(ascii: "n"): .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    default: .other
    }
  }

  /// Calls `member` for each member of an object with its key and the key's position; it must read the value.
  package mutating func readObject(
    _ member: (inout JSONScanner, _ key: String, _ keyPosition: Int) throws -> Void
  ) throws {
    try open("{", .expectedObject)
    if take("}") { return close() }
    repeat {
      skipSpace()
      let keyPosition = position
      guard peek() == .text else { throw fault(.expectedKey) }
      let key = try readText()
      guard take(":") else { throw fault(.expectedColon) }
      try member(&self, key, keyPosition)
    } while take(",")
    guard take("}") else { throw fault(.expectedCommaOrBrace) }
    close()
  }

  /// Calls `element` at each element of a list; it must read it.
  package mutating func readList(_ element: (inout JSONScanner) throws -> Void) throws {
    try open("[", .expectedList)
    if take("]") { return close() }
    repeat { try element(&self) } while take(",")
    guard take("]") else { throw fault(.expectedCommaOrBracket) }
    close()
  }

  package mutating func readText() throws -> String {
    guard peek() == .text else { throw fault(.expectedText) }
    let start = position + 1
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        position = end + 1
        return String(decoding: bytes[start..<end], as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") { return try readEscapedText(from: start, firstEscape: end) }
      if byte < 0x20 { break }
      end += 1
    }
    if end >= bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D {
      throw fault(.unclosedText)
    }
    position = end
    throw fault(.controlCharacter)
  }

  package mutating func readTruth() throws -> Bool {
    _ = peek()
    if takeWord("true") { return true }
    if takeWord("false") { return false }
    throw fault(.unexpected)
  }

  /// The digits of a number as they stand.
  package mutating func readNumber() throws -> String {
    guard peek() == .number else { throw fault(.unexpected) }
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let whole = takeDigits()
    let leadingZero = whole > 1 && bytes[position - whole] == UInt8(ascii: "0")
    guard whole > 0, !leadingZero else { throw fault(.badNumber) }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      guard takeDigits() > 0 else { throw fault(.badNumber) }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count, bytes[position] == 0x2B || bytes[position] == 0x2D {
        position += 1
      }
      guard takeDigits() > 0 else { throw fault(.badNumber) }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Passes over a value of any kind.
  package mutating func skipValue() throws {
    switch peek() {
    case .object: try readObject { scanner, _, _ in try scanner.skipValue() }
    case .list: try readList { try $0.skipValue() }
    case .text: _ = try readText()
    case .number: _ = try readNumber()
    case .truth: _ = try readTruth()
    case .null: if !takeWord("null") { throw fault(.unexpected) }
    case .other: throw fault(.unexpected)
    case .end: throw fault(.endOfFile)
    }
  }

  /// Fails if anything but white space is left.
  package mutating func finish() throws {
    if peek() != .end { throw fault(.trailing) }
  }

  /// Goes on reading from another place, at the nesting of the outermost list; for recovery after a fault.
  package mutating func resume(at position: Int) {
    self.position = position
    depth = 2
  }

  /// Passes over white space, and over one byte if it is next.
  package mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  package func fault(_ fault: JSONFault) -> JSONFailure {
    JSONFailure(fault: position < bytes.count ? fault : .endOfFile, position: position)
  }

  private mutating func open(_ mark: Unicode.Scalar, _ expected: JSONFault) throws {
    guard take(mark) else { throw fault(expected) }
    depth += 1
    if depth > Self.deepest { throw JSONFailure(fault: .tooDeep, position: position - 1) }
  }

  private mutating func close() { depth -= 1 }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func takeDigits() -> Int {
    let start = position
    while position < bytes.count, bytes[position] &- 0x30 < 10 { position += 1 }
    return position - start
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func readEscapedText(from start: Int, firstEscape: Int) throws -> String {
    var out = Array(bytes[start..<firstEscape])
    position = firstEscape
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return String(decoding: out, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        try readEscape(into: &out)
        continue
      }
      guard byte >= 0x20 else {
        throw fault(byte == 0x0A || byte == 0x0D ? .unclosedText : .controlCharacter)
      }
      out.append(byte)
      position += 1
    }
    throw fault(.unclosedText)
  }

  private mutating func readEscape(into out: inout [UInt8]) throws {
    guard position + 1 < bytes.count else { throw fault(.unclosedText) }
    let letter = bytes[position + 1]
    if letter == UInt8(ascii: "u") { return try readUnicodeEscape(into: &out) }
    guard let value = Self.escapes[letter] else { throw fault(.badEscape) }
    out.append(value)
    position += 2
  }

  private static let escapes: [UInt8: UInt8] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
  ]

  private mutating func readUnicodeEscape(into out: inout [UInt8]) throws {
    let start = position
    var value = try readHex()
    if value &- 0xD800 < 0x400 {
      guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\") else {
        throw JSONFailure(fault: .badEscape, position: start)
      }
      let low = try readHex()
      guard low &- 0xDC00 < 0x400 else { throw JSONFailure(fault: .badEscape, position: start) }
      value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw JSONFailure(fault: .badEscape, position: start)
    }
    out.append(contentsOf: String(scalar).utf8)
  }

  /// Reads `\u` and four hexadecimal digits.
  private mutating func readHex() throws -> UInt32 {
    guard position + 5 < bytes.count, bytes[position + 1] == UInt8(ascii: "u") else {
      throw fault(.badEscape)
    }
    var value: UInt32 = 0
    for digit in bytes[position + 2..<position + 6] {
      guard let number = Character(Unicode.Scalar(digit)).hexDigitValue else {
        throw fault(.badEscape)
      }
      value = value << 4 | UInt32(number)
    }
    position += 6
    return value
  }
}

/// A fault in JSON and the byte at which it stands.
package struct JSONFailure: Error, Hashable, Sendable {
  package let fault: JSONFault
  package let position: Int
}
