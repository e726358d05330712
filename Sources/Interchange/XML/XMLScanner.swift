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
  private var lines: LineCursor
  /// The open elements: their names as written, and where they began.
  private var open: [(name: ArraySlice<UInt8>, position: Int, bindings: Int)] = []
  private var namespaces = XMLNamespaces()
  private var closesAtOnce = false
  private var hasRoot = false
  private var hasDocumentType = false
  /// Where the last event began.
  private var eventStart = 0

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

// MARK: - Markup

extension XMLScanner {
  private mutating func markup() throws(InterchangeError) -> XMLEvent? {
    if at("<!--") {
      position += 4
      let end = try skip(past: "--", named: "<!--")
      guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else {
        throw fault(.badMarkup, at: end)
      }
      position += 1
      return nil
    }
    if at("<![CDATA[") {
      guard !open.isEmpty else { throw fault(.textOutsideRoot) }
      position += 9
      let start = position
      let end = try skip(past: "]]>", named: "<![CDATA[")
      return .text(XMLCharacters.text(bytes[start..<end]))
    }
    if at("<!DOCTYPE") {
      try documentType()
      return nil
    }
    if at("<?") {
      try skip(past: "?>", named: "<?")
      return nil
    }
    if at("</") { return try closeTag() }
    return try openTag()
  }

  /// Passes over a DOCTYPE that only names its DTD, as old TBX and TMX files have; the DTD is never opened.
  private mutating func documentType() throws(InterchangeError) {
    guard !hasRoot, !hasDocumentType else { throw fault(.misplacedDocumentType) }
    hasDocumentType = true
    position += 9
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: ">"):
        position += 1
        return
      case UInt8(ascii: "["), UInt8(ascii: "<"): throw fault(.documentTypeSubset, at: position)
      case UInt8(ascii: "\""):
        position += 1
        try skip(past: "\"", named: "DOCTYPE")
      case UInt8(ascii: "'"):
        position += 1
        try skip(past: "'", named: "DOCTYPE")
      default: position += 1
      }
    }
    throw fault(.unclosed("DOCTYPE"))
  }

  private mutating func openTag() throws(InterchangeError) -> XMLEvent {
    position += 1
    let written = try name()
    if open.isEmpty {
      guard !hasRoot else { throw fault(.secondRoot) }
      hasRoot = true
    }
    guard open.count < limits.deepest else { throw fault(.tooDeep(levels: limits.deepest)) }
    let attributes = try attributes()
    open.append((written, eventStart, namespaces.count))
    for attribute in attributes { namespaces.declare(attribute.name, attribute.value) }
    if at("/>") {
      closesAtOnce = true
      position += 2
    } else if at(">") {
      position += 1
    } else {
      throw fault(position < bytes.count ? .badAttribute : .unclosed("<"), at: position)
    }
    return .open(
      try resolve(Self.string(written), isAttribute: false), try resolved(attributes))
  }

  private mutating func attributes() throws(InterchangeError) -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = []
    while true {
      let start = position
      skipSpace()
      guard position < bytes.count, bytes[position] != UInt8(ascii: ">"),
        bytes[position] != UInt8(ascii: "/")
      else { return attributes }
      guard position > start else { throw fault(.badAttribute, at: position) }
      let nameStart = position
      let name = Self.string(try name())
      skipSpace()
      guard at("=") else { throw fault(.badAttribute, at: position) }
      position += 1
      skipSpace()
      let value = try attributeValue()
      if attributes.contains(where: { $0.name == name }) {
        throw fault(.duplicateAttribute(name), at: nameStart)
      }
      attributes.append((name, value))
    }
  }

  private mutating func attributeValue() throws(InterchangeError) -> String {
    guard position < bytes.count,
      bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
    else { throw fault(.badAttribute, at: position) }
    let start = position
    let quote = bytes[position]
    position += 1
    var value: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case quote:
        position += 1
        return String(decoding: value, as: UTF8.self)
      case UInt8(ascii: "<"): throw fault(.badAttribute, at: position)
      case UInt8(ascii: "&"): value.append(contentsOf: UTF8.encode(try reference())!)
      default:
        value.append(XMLCharacters.isSpace(byte) ? 0x20 : byte)
        position += 1
      }
    }
    throw fault(.unclosed("\""), at: start)
  }

  private mutating func closeTag() throws(InterchangeError) -> XMLEvent {
    position += 2
    let written = try name()
    skipSpace()
    guard at(">") else { throw fault(.unclosed("</"), at: position) }
    position += 1
    guard let last = open.last else { throw fault(.unopenedTag(Self.string(written))) }
    guard last.name == written else {
      let place = lines.place(of: eventStart, in: bytes)
      let line = lines.line(of: last.position, in: bytes)
      throw .xml(
        place,
        .mismatchedTag(open: Self.string(last.name), line: line, close: Self.string(written)))
    }
    closeElement()
    return .close
  }

  private mutating func closeElement() { namespaces.forget(downTo: open.removeLast().bindings) }

  private mutating func resolved(
    _ attributes: [(name: String, value: String)]
  ) throws(InterchangeError) -> [XMLAttribute] {
    var out: [XMLAttribute] = []
    for attribute in attributes where !XMLNamespaces.isDeclaration(attribute.name) {
      let name = try resolve(attribute.name, isAttribute: true)
      out.append(XMLAttribute(name: name, value: attribute.value))
    }
    return out
  }

  private mutating func resolve(
    _ name: String, isAttribute: Bool
  ) throws(InterchangeError) -> XMLName {
    let (prefix, local) = XMLNamespaces.parts(of: name)
    if let uri = namespaces.uri(of: prefix, isAttribute: isAttribute) {
      return XMLName(namespace: uri, local: local)
    }
    throw fault(.undeclaredPrefix(prefix))
  }
}
