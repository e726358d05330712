/// Tags, their attributes, and the namespaces of both.
extension XMLScanner {
  mutating func openTag() throws(InterchangeError) -> XMLEvent {
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

  mutating func closeTag() throws(InterchangeError) -> XMLEvent {
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

  mutating func closeElement() { namespaces.forget(downTo: open.removeLast().bindings) }

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
