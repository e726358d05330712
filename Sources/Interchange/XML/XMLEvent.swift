/// A name with the namespace that its prefix stands for; `namespace` is empty for none.
package struct XMLName: Hashable, Sendable {
  package let namespace: String
  package let local: String

  package init(namespace: String = "", local: String) {
    self.namespace = namespace
    self.local = local
  }

  /// What the prefix `xml` stands for (Namespaces in XML 1.0, section 3).
  package static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
}

/// What an ``XMLScanner`` finds.
package enum XMLEvent: Hashable, Sendable {
  /// The start of an element, with its attributes in their order.
  case open(XMLName, [XMLAttribute])
  /// The end of the element opened last.
  case close
  /// Text as it stands, line ends as `\n`.
  case text(String)
  /// A character written by reference (`&#10;`): meant, where literal white space may be layout.
  case reference(Unicode.Scalar)
}

package struct XMLAttribute: Hashable, Sendable {
  package let name: XMLName
  package let value: String
}
