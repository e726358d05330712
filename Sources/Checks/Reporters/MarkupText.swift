/// Text made fit for XML and HTML.
enum MarkupText {
  /// The five marks as references; what XML 1.0 has no place for becomes `�`.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "'": out.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n", "\r": out.append(scalar)
      default:
        let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        let isNone = scalar.value == 0xFFFE || scalar.value == 0xFFFF
        out.append(isControl || isNone ? "\u{FFFD}" : scalar)
      }
    }
    return String(out)
  }
}
