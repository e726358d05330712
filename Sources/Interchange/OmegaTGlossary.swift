import Terminology
import Text

extension GlossaryFormat {
  /// OmegaT's glossary text: term, translation and comment, separated by tabs. OmegaT knows no status and accepts
  /// every line, so only preferred and admitted terms are written.
  package static let omegaT = GlossaryFormat(
    id: "omegat",
    name: Localized(en: "OmegaT glossary (text)", es: "glosario de OmegaT (texto)"),
    fileExtensions: ["utf8", "txt", "tab"],
    recognises: { $0.hasPrefix("#") && $0.contains("\t") },
    read: { file, name, options in
      var reader = OmegaTReader(name: name, options: options)
      return reader.read(file)
    },
    write: { glossary, options in
      var writer = OmegaTWriter(options: options)
      return writer.write(glossary)
    })
}

private struct OmegaTWriter {
  let options: ExportOptions
  var report = ExportReport()
  var text = "# Glossary in tab-separated format -*- coding: utf-8 -*-\n"

  mutating func write(_ glossary: Glossary) -> ExportedFile {
    for concept in glossary.concepts { write(concept) }
    return ExportedFile(bytes: Array(text.utf8), report: report)
  }

  private mutating func write(_ concept: Concept) {
    for term in concept.terms where !term.status.isAccepted {
      report.add(.term(term.status), in: concept.id)
    }
    let sources = accepted(concept, options.source)
    let targets = accepted(concept, options.target)
    guard !sources.isEmpty, !targets.isEmpty else {
      if !concept.terms.isEmpty { report.add(.notPaired, in: concept.id) }
      return
    }
    noteLosses(of: concept, sources + targets)
    for source in sources {
      if source.text.hasPrefix("#") {
        report.add(.commentMark, in: concept.id)
        continue
      }
      for target in targets {
        let cells = [source.text, target.text, comment(concept, source, target)]
        text += cells.map { flat($0, in: concept) }.joined(separator: "\t") + "\n"
      }
    }
  }

  /// Accepted terms of a language, preferred ones first: OmegaT offers them in the order of the file.
  private func accepted(_ concept: Concept, _ language: String) -> [Term] {
    let terms = concept.terms.filter { $0.language == language && $0.status.isAccepted }
    return terms.filter { $0.status == .preferred } + terms.filter { $0.status == .admitted }
  }

  private func comment(_ concept: Concept, _ source: Term, _ target: Term) -> String {
    let language = options.interface.rawValue
    let definition = concept.definition(in: language) ?? concept.definitions.first?.text
    let parts: [String?] = [
      concept.subject, definition, concept.note, source.note, target.region, target.outlet,
      target.note,
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }

  /// The fields that go into the comment come back as part of it only.
  private mutating func noteLosses(of concept: Concept, _ terms: [Term]) {
    if concept.source != nil { report.add(.field(Self.conceptSource), in: concept.id) }
    let inComment = Set(["language", "term", "status", "note", "region", "outlet"])
    for field in TermField.all where !inComment.contains(field.key) {
      report.add(
        .field(field.name), in: concept.id, times: terms.count { field.read($0) != nil })
    }
  }

  private static let conceptSource = ConceptField.all.first { $0.key == "conceptSource" }!.name

  private mutating func flat(_ text: String, in concept: Concept) -> String {
    guard text.unicodeScalars.contains(where: OmegaTWriter.breaksLine) else { return text }
    report.add(.flattenedSpace, in: concept.id)
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { Self.breaksLine($0) ? " " : $0 }))
  }

  private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}

private struct OmegaTReader {
  let name: String
  let options: ImportOptions
  private var reading = GlossaryReading()
  private var positions: [String: Int] = [:]
  private var ids = DerivedIDs()

  init(name: String, options: ImportOptions) {
    self.name = name
    self.options = options
  }

  mutating func read(_ file: [UInt8]) -> GlossaryReading {
    let bytes: [UInt8]
    do {
      bytes = try TextDecoding.utf8(file, declared: options.encoding, name: name)
    } catch {
      return .failed(error)
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() { read(line, at: Place(file: name, line: index + 1)) }
    reading.entries = reading.entries.map { entry in
      var concept = entry.concept
      let unstated = Set(concept.terms.indices)
      ConceptDraft.settle(&concept, unstated: unstated, as: options.unstatedStatus)
      return GlossaryReading.Entry(
        concept: concept, place: entry.place, idIsDerived: true, unstated: unstated)
    }
    return reading
  }

  private mutating func read(_ line: Substring, at place: Place) {
    guard !line.hasPrefix("#"), line.contains(where: { !$0.isWhitespace }) else { return }
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.trimmed)
    guard cells.count >= 2, !cells[0].isEmpty, !cells[1].isEmpty else {
      reading.refused.append(.tooFewColumns(place))
      return
    }
    let target = Term(
      language: options.target, text: cells[1], status: .proposed,
      note: cells.count > 2 && !cells[2].isEmpty ? cells[2] : nil)
    if let position = positions[cells[0]] {
      if reading.entries[position].concept.term(cells[1], in: options.target) == nil {
        reading.entries[position].concept.terms.append(target)
      } else {
        reading.refused.append(.duplicateTerm(place, cells[1]))
      }
      return
    }
    let source = Term(language: options.source, text: cells[0], status: .proposed)
    positions[cells[0]] = reading.entries.count
    reading.entries.append(
      GlossaryReading.Entry(
        concept: Concept(id: ids.next(for: cells[0]), terms: [source, target]),
        place: place, idIsDerived: true))
  }

  private static func trimmed(_ cell: Substring) -> String {
    var cell = cell
    while cell.first?.isWhitespace == true { cell.removeFirst() }
    while cell.last?.isWhitespace == true { cell.removeLast() }
    return String(cell)
  }
}
