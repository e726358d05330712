/// JSON to be written, members in the order given (RFC 8259).
indirect enum JSONValue: Sendable {
  case object([(String, JSONValue)])
  case list([JSONValue])
  case text(String)
  case number(Int)
  case fraction(Double)
  case truth(Bool)
  case null

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  /// On one line, without white space.
  var compact: String {
    var out = ""
    write(to: &out, indent: nil)
    return out
  }

  /// Indented by two spaces a level, with a line end at the end.
  var indented: String {
    var out = ""
    write(to: &out, indent: 0)
    return out + "\n"
  }

  private func write(to out: inout String, indent: Int?) {
    switch self {
    case .null: out += "null"
    case .truth(let truth): out += truth ? "true" : "false"
    case .number(let number): out += String(number)
    case .fraction(let number): out += number.isFinite ? String(number) : "null"
    case .text(let text): Self.write(text, to: &out)
    case .list(let values):
      Self.writeItems(values.map { (nil, $0) }, "[", "]", to: &out, indent: indent)
    case .object(let members):
      Self.writeItems(members.map { ($0.0, $0.1) }, "{", "}", to: &out, indent: indent)
    }
  }

  private static func writeItems(
    _ items: [(String?, JSONValue)], _ open: String, _ close: String, to out: inout String,
    indent: Int?
  ) {
    out += open
    for (index, item) in items.enumerated() {
      if index > 0 { out += "," }
      newLine(&out, indent.map { $0 + 1 })
      if let key = item.0 {
        write(key, to: &out)
        out += indent == nil ? ":" : ": "
      }
      item.1.write(to: &out, indent: indent.map { $0 + 1 })
    }
    if !items.isEmpty { newLine(&out, indent) }
    out += close
  }

  private static func newLine(_ out: inout String, _ indent: Int?) {
    if let indent { out += "\n" + String(repeating: "  ", count: indent) }
  }

  /// Escapes what JSON demands, and what would end a script element or a line in JavaScript.
  private static func write(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: out += "\\\""
      case 0x5C: out += "\\\\"
      case 0x0A: out += "\\n"
      case 0x0D: out += "\\r"
      case 0x09: out += "\\t"
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
