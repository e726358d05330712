/// Writes XML with one element a line, indented; text comes back as it went in.
struct XMLWriter {
  private(set) var bytes: [UInt8] = Array(XMLDeclaration.text.utf8)
  /// How many characters XML cannot hold were replaced by U+FFFD.
  private(set) var replacedCharacters = 0
  private var open: [String] = []

  /// Writes a line as it stands: a DOCTYPE.
  mutating func line(_ text: String) { append(text + "\n") }

  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], content: (inout XMLWriter) -> Void
  ) {
    indent()
    append("<" + name)
    write(attributes)
    append(">\n")
    open.append(name)
    content(&self)
    open.removeLast()
    indent()
    append("</" + name + ">\n")
  }

  /// An element that holds only text.
  mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
    indent()
    append("<" + name)
    write(attributes)
    append(">")
    writeText(text)
    append("</" + name + ">\n")
  }

  /// An element that holds nothing.
  mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    indent()
    append("<" + name)
    write(attributes)
    append("/>\n")
  }

  private mutating func write(_ attributes: [(String, String)]) {
    for (name, value) in attributes {
      append(" " + name + "=\"")
      for scalar in value.unicodeScalars { write(scalar, keepsSpace: false) }
      append("\"")
    }
  }

  /// White space that a reader could take for layout is written by reference.
  private mutating func writeText(_ text: String) {
    var isAfterSpace = true
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      let isLast = scalars.index(after: index) == scalars.endIndex
      write(scalar, keepsSpace: !isAfterSpace && !isLast)
      isAfterSpace = scalar == " "
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar, keepsSpace: Bool) {
    switch scalar {
    case "&": append("&amp;")
    case "<": append("&lt;")
    case ">": append("&gt;")
    case "\"": append("&quot;")
    case " ": append(keepsSpace ? " " : "&#32;")
    // Line ends of any kind, and what turns the direction of the text about, would mislead who reads the file.
    case "\t", "\n", "\r", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
      "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      append("&#\(scalar.value);")
    default:
      if XMLCharacters.isAllowed(scalar) {
        bytes.append(contentsOf: UTF8.encode(scalar)!)
      } else {
        replacedCharacters += 1
        append("\u{FFFD}")
      }
    }
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: open.count))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
