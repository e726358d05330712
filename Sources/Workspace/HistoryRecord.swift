import Terminology
import Text

/// One line of `history.jsonl`: what one operation did to one concept entry, by whom, when and why.
package struct HistoryRecord: Hashable, Sendable {
  /// Number of the operation; the records of one operation follow each other.
  package let operation: Int
  /// When, as the caller gave it: `2026-11-22T02:31:07Z`.
  package let at: String
  package let by: String
  package let action: GlossaryEdit.Action
  /// Name of the glossary file, without folder and ending.
  package let glossary: String
  package let change: GlossaryEdit.Change
  package let why: String?
  /// Number of the operation that this one takes back.
  package let undoes: Int?

  package init(
    operation: Int, at: String, by: String, action: GlossaryEdit.Action, glossary: String,
    change: GlossaryEdit.Change, why: String? = nil, undoes: Int? = nil
  ) {
    self.operation = operation
    self.at = at
    self.by = by
    self.action = action
    self.glossary = glossary
    self.change = change
    self.why = why
    self.undoes = undoes
  }

  /// One line of JSON with its line end, keys in fixed order.
  package var line: String {
    var out: [UInt8] = []
    func key(_ name: String) { out += Array("\(out.isEmpty ? "{" : ",")\"\(name)\":".utf8) }
    func text(_ name: String, _ value: String?) {
      guard let value else { return }
      key(name)
      JSONText.append(value, to: &out)
    }
    key("operation")
    out += Array(String(operation).utf8)
    text("at", at)
    text("by", by)
    text("action", action.rawValue)
    text("glossary", glossary)
    text("concept", change.concept)
    for (name, concept) in [("before", change.before), ("after", change.after)] {
      key(name)
      out += Array((concept.map(GlossaryFile.line) ?? "null").utf8)
    }
    text("why", why)
    if let undoes {
      key("undoes")
      out += Array(String(undoes).utf8)
    }
    return String(decoding: out, as: UTF8.self) + "}\n"
  }
}

extension HistoryRecord {
  /// Reads one line.
  /// - Throws: ``JSONFailure`` or ``GlossaryError`` where it is no record.
  init(reading line: [UInt8], name: String) throws {
    var scanner = JSONScanner(line)
    var texts: [String: String] = [:]
    var numbers: [String: Int] = [:]
    var concepts: [String: Concept] = [:]
    try scanner.readObject { scanner, key, _ in
      switch key {
      case "operation", "undoes": numbers[key] = Int(try scanner.readNumber())
      case "at", "by", "action", "glossary", "concept", "why":
        texts[key] = try scanner.readText()
      case "before", "after":
        if scanner.peek() == .null { return try scanner.skipValue() }
        concepts[key] = try GlossaryFile.readConcept(&scanner, name: name)
      default: throw scanner.fault(.unexpected)
      }
    }
    try scanner.finish()
    guard let operation = numbers["operation"], let at = texts["at"], let by = texts["by"],
      let action = texts["action"].flatMap(GlossaryEdit.Action.init), let file = texts["glossary"],
      let concept = texts["concept"]
    else { throw scanner.fault(.unexpected) }
    self.init(
      operation: operation, at: at, by: by, action: action, glossary: file,
      change: .init(concept: concept, before: concepts["before"], after: concepts["after"]),
      why: texts["why"], undoes: numbers["undoes"])
  }
}
