import Text

/// Reads XML 1.0 (fifth edition) with namespaces from front to back, strictly, and gives its events.
///
/// A scanner of our own, because what comes in is untrusted: there are no entities but the five of XML, nothing
/// outside the file is ever opened, a DOCTYPE that only names its DTD is passed over, and every fault has its line and
/// column. (Foundation's parser drops entities in silence and takes a truncated file for a whole one.)
package struct XMLScanner {
  let bytes: [UInt8]
  let limits: XMLLimits
  var position = 0
  var lines: LineCursor
  /// The open elements: their names as written, and where they began.
  var open: [(name: ArraySlice<UInt8>, position: Int, bindings: Int)] = []
  var namespaces = XMLNamespaces()
  var closesAtOnce = false
  var hasRoot = false
  var hasDocumentType = false
  /// Where the last event began.
  var eventStart = 0

  /// - Parameter file: the whole file, in UTF-8, UTF-16 with a byte order mark, ISO 8859-1 or Windows-1252.
  /// - Throws: ``InterchangeError`` for a file that is too large or not text.
  package init(
    _ file: [UInt8], name: String, limits: XMLLimits = XMLLimits()
  ) throws(InterchangeError) {
    guard file.count <= limits.largestFile else {
      throw .xml(Place(file: name), .tooLarge(megabytes: limits.largestFile >> 20))
    }
    bytes = try TextDecoding.utf8(
      file, declared: XMLDeclaration.encoding(of: file), name: name)
    self.limits = limits
    lines = LineCursor(file: name)
    if let offset = XMLCharacters.firstForbidden(in: bytes) {
      let place = lines.place(of: offset, in: bytes)
      throw .xml(place, .badCharacter(XMLCharacters.scalar(at: offset, in: bytes)))
    }
    if bytes.starts(with: "<?xml".utf8), bytes.count > 5, XMLCharacters.isSpace(bytes[5]) {
      try skip(past: "?>", named: "<?xml")
    }
  }

  /// How many elements are open.
  package var depth: Int { open.count }

  /// Where the last event stands in the file.
  package mutating func place() -> Place { lines.place(of: eventStart, in: bytes) }

  /// The next event; nil at the end of a complete file.
  package mutating func next() throws(InterchangeError) -> XMLEvent? {
    if closesAtOnce {
      closesAtOnce = false
      closeElement()
      return .close
    }
    while position < bytes.count {
      eventStart = position
      if bytes[position] != UInt8(ascii: "<") {
        if let event = try text() { return event }
      } else if let event = try markup() {
        return event
      }
    }
    eventStart = bytes.count
    if let last = open.last {
      let line = lines.line(of: last.position, in: bytes)
      throw fault(.unclosedTag(Self.string(last.name), line: line))
    }
    guard hasRoot else { throw fault(.noRoot) }
    return nil
  }

  mutating func fault(_ fault: XMLFault, at offset: Int? = nil) -> InterchangeError {
    .xml(lines.place(of: offset ?? eventStart, in: bytes), fault)
  }

  func at(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
    return true
  }

  /// Moves behind the next occurrence of a mark and returns where the mark stands.
  @discardableResult
  mutating func skip(
    past mark: StaticString, named name: String
  ) throws(InterchangeError) -> Int {
    while position < bytes.count {
      if at(mark) {
        defer { position += mark.utf8CodeUnitCount }
        return position
      }
      position += 1
    }
    throw fault(.unclosed(name))
  }

  mutating func skipSpace() {
    while position < bytes.count, XMLCharacters.isSpace(bytes[position]) { position += 1 }
  }

  /// A name as written, prefix and all.
  mutating func name() throws(InterchangeError) -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, XMLCharacters.isName(bytes[position]) { position += 1 }
    guard position > start, !XMLCharacters.isNameRest(bytes[start]) else {
      throw fault(.badName, at: start)
    }
    return bytes[start..<position]
  }

  static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

// MARK: - Text

extension XMLScanner {
  private mutating func text() throws(InterchangeError) -> XMLEvent? {
    if bytes[position] == UInt8(ascii: "&") {
      guard !open.isEmpty else { throw fault(.textOutsideRoot) }
      return .reference(try reference())
    }
    let start = position
    var isBlank = true
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { break }
      if byte == UInt8(ascii: "]"), at("]]>") { throw fault(.badMarkup, at: position) }
      if !XMLCharacters.isSpace(byte) { isBlank = false }
      position += 1
    }
    if open.isEmpty {
      guard isBlank else { throw fault(.textOutsideRoot) }
      return nil
    }
    return .text(XMLCharacters.text(bytes[start..<position]))
  }

  /// Reads a reference: one of the five entities of XML, or a character by number.
  mutating func reference() throws(InterchangeError) -> Unicode.Scalar {
    let start = position
    position += 1
    let body = position
    while position < bytes.count, bytes[position] != UInt8(ascii: ";"), position - body < 64,
      XMLCharacters.isName(bytes[position]) || bytes[position] == UInt8(ascii: "#")
    { position += 1 }
    guard position < bytes.count, bytes[position] == UInt8(ascii: ";"), position > body else {
      throw fault(.badReference, at: start)
    }
    let name = Self.string(bytes[body..<position])
    position += 1
    if let scalar = XMLCharacters.entity(name) { return scalar }
    guard name.hasPrefix("#") else { throw fault(.unknownEntity(name), at: start) }
    guard let scalar = XMLCharacters.numbered(name.dropFirst()) else {
      throw fault(.badReference, at: start)
    }
    guard XMLCharacters.isAllowed(scalar) else {
      throw fault(.badCharacter(scalar.value), at: start)
    }
    return scalar
  }
}
