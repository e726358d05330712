import Terminology
import Text

extension GlossaryFormat {
  /// A table for spreadsheets: a row for each term, fields of the concept on its first row.
  package static let csv = GlossaryFormat(
    id: "csv", name: Localized(en: "table (CSV)", es: "tabla (CSV)"), fileExtensions: ["csv"],
    recognises: { _ in false },
    read: { file, name, options in GlossaryTable.read(file, name, options) },
    write: { GlossaryTable.write($0, separator: $1.separator, options: $1) })

  /// As ``csv``, with tabs.
  package static let tsv = GlossaryFormat(
    id: "tsv", name: Localized(en: "table (TSV)", es: "tabla (TSV)"), fileExtensions: ["tsv"],
    recognises: { _ in false },
    read: { file, name, options in
      var options = options
      options.separator = options.separator ?? .tab
      return GlossaryTable.read(file, name, options)
    },
    write: { GlossaryTable.write($0, separator: .tab, options: $1) })
}

/// Glossaries as tables.
enum GlossaryTable {
  static func write(
    _ glossary: Glossary, separator: TableSeparator, options: ExportOptions
  ) -> ExportedFile {
    var report = ExportReport()
    var writer = TableWriter(separator: separator, byteOrderMark: options.byteOrderMark)
    writer.row(TableColumn.written.map { $0.heading(options.interface) })
    for concept in AcceptedTerms.of(glossary, options, &report).concepts {
      let terms: [Term?] = concept.terms.isEmpty ? [nil] : concept.terms
      for (index, term) in terms.enumerated() {
        writer.row(TableColumn.written.map { cell($0, concept, term, isFirst: index == 0) })
      }
    }
    return ExportedFile(bytes: writer.bytes, report: report)
  }

  private static func cell(
    _ column: TableColumn, _ concept: Concept, _ term: Term?, isFirst: Bool
  ) -> String? {
    switch column {
    case .id: concept.id
    case .concept(let field): isFirst ? field.read(concept) : nil
    case .term(let field): term.flatMap(field.read)
    case .pair, .other: nil
    }
  }

  static func read(_ file: [UInt8], _ name: String, _ options: ImportOptions) -> GlossaryReading {
    let bytes: [UInt8]
    do {
      bytes = try TextDecoding.utf8(file, declared: options.encoding, name: name)
    } catch {
      return .failed(error)
    }
    var reader = TableReader(bytes, name: name, options: options)
    return reader.read()
  }
}

/// Reads the rows of a table and gathers them to concepts.
private struct TableReader {
  private let name: String
  private let options: ImportOptions
  private var scanner: TableScanner
  private var gathering: TableGathering
  private var errors: [InterchangeError] = []

  init(_ bytes: [UInt8], name: String, options: ImportOptions) {
    self.name = name
    self.options = options
    var bytes = bytes
    var separator = options.separator
    // Excel's own line that names the separator.
    if let named = Self.separatorLine(bytes) {
      separator = options.separator ?? named.separator
      // Its line end is kept, so that lines are counted right.
      bytes.removeFirst(named.length)
    }
    scanner = TableScanner(
      bytes, separator: separator ?? .sniffed(in: bytes), name: name)
    gathering = TableGathering(options: options)
  }

  private static func separatorLine(
    _ bytes: [UInt8]
  ) -> (separator: TableSeparator, length: Int)? {
    guard bytes.count > 5, bytes.starts(with: "sep=".utf8),
      bytes[5] == 0x0A || bytes[5] == 0x0D,
      let separator = TableSeparator.allCases.first(where: { $0.byte == bytes[4] })
    else { return nil }
    return (separator, 5)
  }

  mutating func read() -> GlossaryReading {
    guard let header = readHeader() else {
      var reading = GlossaryReading()
      reading.refused = errors
      return reading
    }
    var omissions = OmissionCount()
    while let row = nextRow() {
      let place = Place(file: name, line: row.line)
      if row.cells.count > header.columns.count,
        row.cells[header.columns.count...].contains(where: { !$0.text.isEmpty })
      {
        errors.append(.extraCells(place, found: row.cells.count, columns: header.columns.count))
        gathering.refuseConcept(of: row, header, at: place)
        continue
      }
      for (column, cell) in zip(header.columns, row.cells) where !cell.text.isEmpty {
        if case .other(let name) = column { omissions.add("«\(name)»", at: place) }
      }
      gathering.add(row, header, at: place)
    }
    var reading = gathering.finish(errors)
    reading.omissions = omissions.omissions
    return reading
  }

  /// The headings; nil, with errors, where they are not understood.
  private mutating func readHeader() -> TableHeader? {
    var headings = options.columns
    var place = Place(file: name)
    if headings.isEmpty {
      guard let row = nextRow() else {
        if errors.isEmpty { errors.append(.noHeader(Place(file: name, line: 1))) }
        return nil
      }
      headings = row.cells.map { FormulaGuard.restored($0.text) }
      place = Place(file: name, line: row.line)
    }
    let header = TableHeader(headings, at: place, options: options)
    errors += header.errors
    return header.errors.isEmpty ? header : nil
  }

  private mutating func nextRow() -> TableScanner.Row? {
    while true {
      do {
        return try scanner.next()
      } catch {
        errors.append(error)
      }
    }
  }
}
