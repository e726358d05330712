import Text

/// Writes glossaries and concept entries in their canonical form.
struct GlossaryWriter {
  private var out: [UInt8] = []
  private var isFirstMember = true

  mutating func write(_ glossary: Glossary) -> [UInt8] {
    out = []
    append("{\"format\":\"\(GlossaryFile.format)\",\"concepts\":[")
    for (index, concept) in glossary.concepts.enumerated() {
      append(index == 0 ? "\n  " : ",\n  ")
      write(concept, breakingLines: true)
    }
    append(glossary.concepts.isEmpty ? "]}\n" : "\n]}\n")
    return out
  }

  mutating func line(for concept: Concept) -> String {
    out = []
    write(concept, breakingLines: false)
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func write(_ concept: Concept, breakingLines: Bool) {
    let newLine = breakingLines ? "\n   " : ""
    open()
    member("id", concept.id)
    member("subject", concept.subject)
    if !concept.definitions.isEmpty {
      separate()
      append("\(newLine)\"definition\":")
      open()
      for definition in concept.definitions { member(definition.language, definition.text) }
      append("}")
      isFirstMember = false
    }
    for (key, value) in [("source", concept.source), ("note", concept.note)] where value != nil {
      append(",\(newLine)")
      isFirstMember = true
      member(key, value)
    }
    append(",\(newLine)\"terms\":[")
    for (index, term) in concept.terms.enumerated() {
      append(index == 0 ? "" : ",")
      append(breakingLines ? "\n     " : "")
      write(term)
    }
    append("]}")
  }

  private mutating func write(_ term: Term) {
    open()
    member("language", term.language)
    member("term", term.text)
    member("status", term.status.rawValue)
    member("successor", term.successor)
    member("partOfSpeech", term.partOfSpeech?.rawValue)
    member("gender", term.gender?.rawValue)
    member("number", term.number?.rawValue)
    member("region", term.region)
    member("outlet", term.outlet)
    member("validFrom", term.validFrom?.description)
    member("validUntil", term.validUntil?.description)
    member("case", term.casePolicy?.rawValue)
    member("accents", term.accents?.rawValue)
    member("match", term.match?.rawValue)
    if term.gap != 0 { rawMember("gap", String(term.gap)) }
    if term.doNotTranslate { rawMember("doNotTranslate", "true") }
    if !term.forms.isEmpty {
      rawMember("forms", "[")
      for (index, form) in term.forms.enumerated() {
        append(index == 0 ? "" : ",")
        JSONText.append(form, to: &out)
      }
      append("]")
    }
    member("source", term.source)
    member("note", term.note)
    member("example", term.example)
    append("}")
  }

  private mutating func open() {
    append("{")
    isFirstMember = true
  }

  private mutating func separate() {
    if !isFirstMember { append(",") }
    isFirstMember = false
  }

  private mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    rawMember(key, "")
    JSONText.append(value, to: &out)
  }

  private mutating func rawMember(_ key: String, _ value: String) {
    separate()
    append("\"\(key)\":\(value)")
  }

  private mutating func append(_ text: String) { out.append(contentsOf: text.utf8) }
}

/// Texts in JSON.
package enum JSONText {
  /// Appends a text in quotes; what a terminal or an editor could take for a command is escaped.
  package static func append(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out.append(contentsOf: "\\\"".utf8)
      case "\\": out.append(contentsOf: "\\\\".utf8)
      case "\n": out.append(contentsOf: "\\n".utf8)
      case "\t": out.append(contentsOf: "\\t".utf8)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
        "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        out.append(contentsOf: "\\u".utf8)
        out.append(contentsOf: String(repeating: "0", count: 4 - digits.count).utf8)
        out.append(contentsOf: digits.utf8)
      default: out.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
