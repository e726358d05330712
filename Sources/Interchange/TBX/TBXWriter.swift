import Terminology
import Text

/// Writes a glossary as TBX. What TBX-Basic has no category for goes into notes, and comes back from them.
struct TBXWriter {
  private let dialect: TBXDialect
  private var xml = XMLWriter()
  private var report = ExportReport()
  private var ids = TBXIdentifiers()

  static func write(
    _ glossary: Glossary, as dialect: TBXDialect, options: ExportOptions
  ) -> ExportedFile {
    var writer = TBXWriter(dialect: dialect)
    let glossary = AcceptedTerms.of(glossary, options, &writer.report)
    return writer.write(glossary)
  }

  private init(dialect: TBXDialect) { self.dialect = dialect }

  private mutating func write(_ glossary: Glossary) -> ExportedFile {
    let concepts = glossary.concepts.filter { concept in
      if concept.terms.isEmpty { report.add(.conceptWithoutTerms, in: concept.id) }
      return !concept.terms.isEmpty
    }
    ids = TBXIdentifiers(reserved: concepts.map(\.id))
    var copy = self
    xml.element(dialect.root, dialect.rootAttributes) { xml in
      xml.element(dialect.header) { xml in
        xml.element("fileDesc") { xml in
          xml.element("sourceDesc") { $0.element("p", text: "Cotejo") }
        }
      }
      xml.element("text") { xml in
        // TBX v3 allows a text without body, but no body without entries.
        guard !concepts.isEmpty else { return }
        xml.element("body") { xml in
          for concept in concepts {
            let before = xml.replacedCharacters
            copy.write(concept, to: &xml)
            copy.report.add(
              .forbiddenCharacter, in: concept.id, times: xml.replacedCharacters - before)
          }
        }
      }
    }
    return ExportedFile(bytes: xml.bytes, report: copy.report)
  }

  private mutating func write(_ concept: Concept, to xml: inout XMLWriter) {
    let id = ids.identifier(for: concept.id)
    let languages = concept.terms.map(\.language).uniqued()
    var entry = TBXSection()
    if let subject = concept.subject { entry.add("descrip", TBXCategory.subject, subject) }
    for definition in concept.definitions where !languages.contains(definition.language) {
      entry.add("descrip", TBXCategory.definition, definition.text, language: definition.language)
    }
    if let source = concept.source { entry.add("admin", TBXCategory.source, source) }
    if let note = concept.note { entry.addNote(TBXNote.text(of: note)) }
    if id != concept.id {
      entry.addNote(TBXNote.text(TBXNote.id, concept.id))
      report.add(.fieldInNote(ConceptField.id), in: concept.id)
    }
    let order = concept.terms.map(\.language)
    if order != languages.flatMap({ language in order.filter { $0 == language } }) {
      entry.addNote(TBXNote.text(TBXNote.order, order.joined(separator: " ")))
    }
    let sections = concept.terms.map { section(for: $0, in: concept.id) }
    let dialect = dialect
    xml.element(dialect.entry, [("id", id)]) { xml in
      entry.write(to: &xml)
      for language in languages {
        xml.element(dialect.language, [("xml:lang", language)]) { xml in
          if let definition = concept.definition(in: language) {
            xml.element("descrip", [("type", TBXCategory.definition)], text: definition)
          }
          for (term, section) in zip(concept.terms, sections) where term.language == language {
            xml.element(dialect.term) { xml in
              xml.element("term", text: term.text)
              section.write(to: &xml)
            }
          }
        }
      }
    }
  }

  /// What stands beside a term: its grammar first, as TBX wants it.
  private mutating func section(for term: Term, in concept: String) -> TBXSection {
    var section = TBXSection()
    var noted: [String] = []
    if let part = term.partOfSpeech {
      let (value, isWhole) = TBXCategory.partOfSpeech(part)
      section.add("termNote", TBXCategory.partOfSpeech, value)
      if !isWhole { noted.append("partOfSpeech") }
    }
    if let gender = term.gender {
      let (value, isWhole) = TBXCategory.gender(gender)
      section.add("termNote", TBXCategory.gender, value)
      if !isWhole { noted.append("gender") }
    }
    if let status = TBXCategory.status(term.status) {
      section.add("termNote", TBXCategory.status, status)
    } else {
      noted.append("status")
    }
    if let region = term.region { section.add("termNote", TBXCategory.region, region) }
    if let example = term.example { section.add("descrip", TBXCategory.context, example) }
    if let source = term.source { section.add("admin", TBXCategory.source, source) }
    if let outlet = term.outlet { section.add("admin", TBXCategory.outlet, outlet) }
    if let note = term.note { section.addNote(TBXNote.text(of: note)) }
    if !term.status.isAccepted { report.add(.unknownToReaders, in: concept) }
    for field in TermField.all where noted.contains(field.key) || Self.onlyInNotes(field.key) {
      guard let value = field.read(term) else { continue }
      section.addNote(TBXNote.text(field.key, value))
      report.add(.fieldInNote(field.name), in: concept)
    }
    return section
  }

  private static func onlyInNotes(_ key: String) -> Bool {
    switch key {
    case "language", "term", "status", "partOfSpeech", "gender", "region", "example", "source",
      "outlet", "note":
      false
    default: true
    }
  }
}

/// The data beside an entry or a term.
private struct TBXSection {
  private var items: [(element: String, attributes: [(String, String)], text: String)] = []

  mutating func add(
    _ element: String, _ category: String, _ text: String, language: String? = nil
  ) {
    let attributes = [("type", category)] + (language.map { [("xml:lang", $0)] } ?? [])
    items.append((element, attributes, text))
  }

  mutating func addNote(_ text: String) { items.append(("note", [], text)) }

  func write(to xml: inout XMLWriter) {
    for item in items { xml.element(item.element, item.attributes, text: item.text) }
  }
}

/// Ids of concepts as XML takes them (type *ID*: a letter first, no colon, few letters beyond ASCII).
private struct TBXIdentifiers {
  private var used: Set<String> = []

  init(reserved: [String] = []) { used = Set(reserved.filter(Self.isIdentifier)) }

  mutating func identifier(for id: String) -> String {
    if Self.isIdentifier(id) { return id }
    let base =
      "c-" + String(String.UnicodeScalarView(id.unicodeScalars.map { Self.isPart($0) ? $0 : "_" }))
    var candidate = base
    var number = 1
    while !used.insert(candidate).inserted {
      number += 1
      candidate = "\(base)-\(number)"
    }
    return candidate
  }

  private static func isIdentifier(_ id: String) -> Bool {
    guard let first = id.unicodeScalars.first, first == "_" || isLetter(first) else { return false }
    return id.unicodeScalars.allSatisfy(isPart)
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || ("0"..."9").contains(scalar) || "-._".unicodeScalars.contains(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z": true
    case "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{FF}": true
    default: false
    }
  }
}

extension [String] {
  /// Each once, in the order of their first occurrence.
  func uniqued() -> [String] {
    var seen = Set<String>()
    return filter { seen.insert($0).inserted }
  }
}
