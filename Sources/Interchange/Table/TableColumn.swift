import Terminology
import Text

/// What a column of a glossary table holds.
enum TableColumn: Sendable {
  case id
  case concept(ConceptField)
  case term(TermField)
  /// The terms of one language, one a row: the table has a row for each pair.
  case pair(language: String, region: String?)
  /// Not taken over.
  case other(String)

  /// Key that no two columns of a table may share; nil for those that may.
  var key: String? {
    switch self {
    case .id: ConceptField.id.key
    case .concept(let field): "concept:" + field.key
    case .term(let field): field.key
    case .pair(let language, let region): "pair:" + (region ?? language)
    case .other: nil
    }
  }

  /// The columns that the program writes.
  static let written: [TableColumn] =
    [.id] + ConceptField.all.map { .concept($0) } + TermField.all.map { .term($0) }

  func heading(_ language: InterfaceLanguage) -> String {
    switch self {
    case .id: ConceptField.id.name[language]
    case .concept(let field): field.name.name[language]
    case .term(let field): field.name.name[language]
    case .pair(let language, let region): region ?? language
    case .other(let name): name
    }
  }
}

/// Understands the headings of a table, in English and Spanish.
struct TableHeader {
  let columns: [TableColumn]
  let errors: [InterchangeError]

  /// A row for each pair of terms, rather than for each term.
  var hasPairs: Bool {
    columns.contains { if case .pair = $0 { true } else { false } }
  }

  init(_ headings: [String], at place: Place, options: ImportOptions) {
    let folded = headings.map(HeaderKey.fold)
    let isPair = Self.namesSides(folded)
    var columns: [TableColumn] = []
    var errors: [InterchangeError] = []
    var seen = Set<String>()
    for (heading, key) in zip(headings, folded) {
      let column = Self.column(heading, key, namesSides: isPair, options)
      if case .other = column, !heading.isEmpty, let meant = Self.suggestion(for: heading) {
        errors.append(.unknownColumn(place, heading, suggestion: meant))
      }
      if let key = column.key, !seen.insert(key).inserted {
        errors.append(.duplicateColumn(place, heading))
      }
      columns.append(column)
    }
    self.columns = columns
    let known = columns.contains { if case .other = $0 { false } else { true } }
    if !known {
      errors = [.noHeader(place)]
    } else if errors.isEmpty, !Self.isEnough(columns) {
      errors.append(.missingColumns(place))
    }
    self.errors = errors
  }

  /// `source` and `target` are the two sides where both are there and no column is for terms; else `source` tells
  /// where a term was found.
  private static func namesSides(_ folded: [String]) -> Bool {
    let named = folded.map { sideNames[$0] }
    return named.contains(true) && named.contains(false)
      && !folded.contains { byKey[$0]?.key == "term" }
  }

  /// Whether a heading is the source (true) or the target.
  private static let sideNames: [String: Bool] = [
    "source": true, "original": true, "fuente": true, "origen": true,
    "target": false, "translation": false, "destino": false, "traduccion": false, "meta": false,
  ]

  private static func column(
    _ heading: String, _ folded: String, namesSides: Bool, _ options: ImportOptions
  ) -> TableColumn {
    if namesSides, let isSource = sideNames[folded] {
      return .pair(language: isSource ? options.source : options.target, region: nil)
    }
    return pair(heading) ?? byKey[folded] ?? .other(heading)
  }

  /// A heading that names a language: `es`, `es-VE`, `Spanish`, `español`.
  private static func pair(_ heading: String) -> TableColumn? {
    let folded = HeaderKey.fold(heading)
    for language in Language.all {
      let names = [language.code, language.name.en, language.name.es]
      if names.contains(where: { HeaderKey.fold($0) == folded }) {
        return .pair(language: language.code, region: nil)
      }
      let parts = heading.split(whereSeparator: { $0 == "-" || $0 == "_" })
      if parts.count == 2, parts[0].lowercased() == language.code,
        parts[1].utf8.count == 2 || parts[1].utf8.count == 3 && Int(parts[1]) != nil
      {
        return .pair(
          language: language.code, region: language.code + "-" + parts[1].uppercased())
      }
    }
    return folded == "castellano" ? .pair(language: "es", region: nil) : nil
  }

  /// Headings, folded.
  private static let byKey: [String: TableColumn] = {
    var columns: [String: TableColumn] = [:]
    func add(_ name: FieldName, _ aliases: [String], _ column: TableColumn) {
      for heading in [name.key, name.name.en, name.name.es] + aliases {
        columns[HeaderKey.fold(heading)] = columns[HeaderKey.fold(heading)] ?? column
      }
    }
    for field in TermField.all { add(field.name, field.aliases, .term(field)) }
    add(ConceptField.id, ConceptField.idAliases, .id)
    for field in ConceptField.all { add(field.name, field.aliases, .concept(field)) }
    return columns
  }()

  private static func suggestion(for heading: String) -> String? {
    var names = [ConceptField.id] + ConceptField.all.map(\.name)
    names += TermField.all.map(\.name)
    let candidates = names.flatMap { [$0.name.en, $0.name.es] } + languageNames
    return NearestName.to(heading, among: candidates)
  }

  private static let languageNames = Language.all.flatMap { [$0.name.en, $0.name.es] }

  private static func isEnough(_ columns: [TableColumn]) -> Bool {
    let keys = Set(columns.compactMap(\.key))
    let pairs = keys.count { $0.hasPrefix("pair:") }
    return pairs > 0 ? !keys.contains("term") : keys.isSuperset(of: ["language", "term"])
  }
}
