import Text

/// Reads a glossary file: the frame, and the recovery from what is wrong in it.
struct GlossaryReader {
  let bytes: [UInt8]
  let name: String
  var errors: [GlossaryError] = []
  private var lines: LineIndex?
  private var concepts: [Concept] = []
  private var positions: [String: Int] = [:]

  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  mutating func read() -> (Glossary, [GlossaryError]) {
    if let offset = Self.firstInvalidByte(bytes) {
      return (Glossary(), [.notText(place(offset))])
    }
    var scanner = JSONScanner(bytes, at: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    do {
      guard try checkFormat(scanner) else { return (Glossary(), errors) }
      try readFile(&scanner)
    } catch let failure as JSONFailure {
      errors.append(error(for: failure))
    } catch {
      // The rest cannot be read, and why is already among the errors.
    }
    return (Glossary(concepts), errors)
  }

  /// Whether the file says that it is a glossary of a known version.
  private mutating func checkFormat(_ scanner: JSONScanner) throws -> Bool {
    var scanner = scanner
    let start = scanner.position
    guard scanner.peek() == .object else {
      errors.append(.notAGlossary(place(start)))
      return false
    }
    var found: (text: String, position: Int)?
    struct Found: Error {}
    do {
      try scanner.readObject { scanner, key, _ in
        guard key == "format", scanner.peek() == .text else { return try scanner.skipValue() }
        found = (try scanner.readText(), scanner.position)
        throw Found()
      }
    } catch is Found {
    } catch let failure as JSONFailure where found == nil {
      throw failure
    }
    guard let found else {
      errors.append(.notAGlossary(place(start)))
      return false
    }
    return accept(format: found.text, at: found.position - found.text.utf8.count - 2)
  }

  private mutating func accept(format: String, at position: Int) -> Bool {
    if format == GlossaryFile.format { return true }
    let parts = format.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0] == GlossaryFile.formatName, let version = Int(parts[1]),
      version > GlossaryFile.formatVersion
    {
      errors.append(.newerFormat(place(position), format: format))
    } else {
      errors.append(.notAGlossary(place(position)))
    }
    return false
  }

  private mutating func readFile(_ scanner: inout JSONScanner) throws {
    var seen = Set<String>()
    try scanner.readObject { scanner, key, position in
      if !seen.insert(key).inserted { errors.append(.duplicateKey(place(position), key: key)) }
      switch key {
      case "format": try scanner.skipValue()
      case "concepts":
        guard scanner.peek() == .list else {
          let value = scanner.position
          try scanner.skipValue()
          errors.append(.wrongType(place(value), key: key, expected: .list))
          return
        }
        try readConcepts(&scanner)
      default:
        errors.append(
          .unknownKey(
            place(position), key: key,
            suggestion: NearestName.to(key, among: ["format", "concepts"])))
        try scanner.skipValue()
      }
    }
    try scanner.finish()
    if !seen.contains("concepts") { errors.append(missing("concepts", at: 0)) }
  }

  /// As ``JSONScanner/readList(_:)``, but goes on with the next entry after a fault.
  private mutating func readConcepts(_ scanner: inout JSONScanner) throws {
    _ = scanner.take("[")
    if scanner.take("]") { return }
    while true {
      do {
        try readEntry(&scanner)
        if scanner.take(",") { continue }
        guard scanner.take("]") else { throw scanner.fault(.expectedCommaOrBracket) }
        return
      } catch let failure as JSONFailure {
        errors.append(error(for: failure))
        guard let next = nextEntry(after: failure.position) else {
          scanner.resume(at: bytes.count)
          throw Unfinished()
        }
        scanner.resume(at: next)
      }
    }
  }

  private mutating func readEntry(_ scanner: inout JSONScanner) throws {
    _ = scanner.peek()
    let start = scanner.position
    guard let concept = try readConcept(&scanner) else { return }
    if let first = positions[concept.id] {
      let line = lineIndex().line(of: first)
      errors.append(.duplicateConcept(place(start), id: concept.id, firstLine: line))
      return
    }
    positions[concept.id] = start
    concepts.append(concept)
  }

  /// Where the next concept entry seems to begin; after the end of a conflict if the offset is at one.
  private func nextEntry(after offset: Int) -> Int? {
    var position = offset
    if Self.isMark("<<<<<<<", at: offset, in: bytes) {
      while position < bytes.count, !Self.isMark(">>>>>>>", at: position, in: bytes) {
        position += 1
      }
    }
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "{") {
        var scanner = JSONScanner(bytes, at: position + 1)
        if scanner.peek() == .text, (try? scanner.readText()) == "id" { return position }
      }
      position += 1
    }
    return nil
  }
}

/// The rest of a file cannot be read; its errors are already recorded.
private struct Unfinished: Error {}

extension GlossaryReader {
  mutating func place(_ offset: Int) -> Place { lineIndex().place(of: offset) }

  mutating func missing(_ key: String, at offset: Int) -> GlossaryError {
    .missingKey(place(offset), key: key)
  }

  mutating func error(for failure: JSONFailure) -> GlossaryError {
    for mark in ["<<<<<<<", "=======", ">>>>>>>"]
    where Self.isMark(mark, at: failure.position, in: bytes) {
      return .conflictMark(place(failure.position))
    }
    return .syntax(place(failure.position), failure.fault)
  }

  private mutating func lineIndex() -> LineIndex {
    if let lines { return lines }
    let made = LineIndex(file: name, bytes: bytes)
    lines = made
    return made
  }

  static func isMark(_ mark: String, at offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset == 0 || bytes[offset - 1] == 0x0A else { return false }
    return bytes[offset...].starts(with: mark.utf8)
  }

  /// Where the first byte stands that is not UTF-8; nil if all is.
  static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(position + length, bytes.count)
      if String(validating: bytes[position..<end], as: UTF8.self) == nil { return position }
      position = end
    }
    return nil
  }
}
