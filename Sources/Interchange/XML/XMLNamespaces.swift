/// The namespace prefixes in force (Namespaces in XML 1.0).
struct XMLNamespaces {
  private var bindings: [(prefix: String, uri: String)] = [
    ("xml", XMLName.xmlNamespace), ("xmlns", "http://www.w3.org/2000/xmlns/"),
  ]

  var count: Int { bindings.count }

  static func isDeclaration(_ name: String) -> Bool {
    name == "xmlns" || name.hasPrefix("xmlns:")
  }

  /// Takes an attribute that declares a prefix, or the namespace of names without one.
  mutating func declare(_ name: String, _ value: String) {
    if name == "xmlns" {
      bindings.append(("", value))
    } else if name.hasPrefix("xmlns:") {
      bindings.append((String(name.dropFirst(6)), value))
    }
  }

  mutating func forget(downTo count: Int) { bindings.removeLast(bindings.count - count) }

  /// Nil for an undeclared prefix. An attribute without a prefix is in no namespace.
  func uri(of prefix: String, isAttribute: Bool) -> String? {
    if prefix.isEmpty && isAttribute { return "" }
    return bindings.last { $0.prefix == prefix }?.uri ?? (prefix.isEmpty ? "" : nil)
  }

  static func parts(of name: String) -> (prefix: String, local: String) {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return ("", name) }
    return (String(name[..<colon]), String(name[name.utf8.index(after: colon)...]))
  }
}
