import Terminology
import Text

/// Gathers the rows of a table to concepts; where one row of a concept is faulty, none of it is taken.
struct TableGathering {
  private struct Draft {
    var concept: Concept
    let place: Place
    var idIsDerived: Bool
    var unstated: Set<Int> = []
    var rows: [Place] = []
    /// Line on which each field of the concept was first given.
    var lines: [String: Int] = [:]
    var isRefused = false
  }

  private let options: ImportOptions
  private var drafts: [Draft] = []
  private var positions: [String: Int] = [:]
  private var derived: [String: Int] = [:]
  private var ids = DerivedIDs()
  private var errors: [InterchangeError] = []

  init(options: ImportOptions) { self.options = options }

  mutating func add(_ row: TableScanner.Row, _ header: TableHeader, at place: Place) {
    var values = Values(row, header)
    guard let index = draft(for: values, at: place) else { return }
    drafts[index].rows.append(place)
    let before = errors.count
    for (field, text) in values.concept { set(field, text, in: index, at: place) }
    if header.hasPairs {
      for pair in values.pairs { addPair(pair, values.term, to: index, at: place) }
    } else if values.hasTerm {
      if let term = makeTerm(&values, at: place) {
        if !values.term.contains(where: { $0.field.key == "status" }) {
          drafts[index].unstated.insert(drafts[index].concept.terms.count)
        }
        drafts[index].concept.terms.append(term)
      }
    }
    if errors.count > before { drafts[index].isRefused = true }
  }

  /// A row that is faulty itself takes its concept with it.
  mutating func refuseConcept(of row: TableScanner.Row, _ header: TableHeader, at place: Place) {
    let values = Values(row, header)
    if let id = values.id, let index = positions[id] {
      drafts[index].isRefused = true
    } else if let id = values.id {
      positions[id] = drafts.count
      drafts.append(Draft(concept: Concept(id: id), place: place, idIsDerived: false))
      drafts[drafts.count - 1].isRefused = true
    }
  }

  /// - Parameter others: errors found elsewhere, to be put in order with those found here.
  mutating func finish(_ others: [InterchangeError]) -> GlossaryReading {
    var reading = GlossaryReading()
    for index in drafts.indices {
      ConceptDraft.settle(
        &drafts[index].concept, unstated: drafts[index].unstated, as: options.unstatedStatus)
      let draft = drafts[index]
      if !draft.isRefused, let fault = ConceptDraft.fault(in: draft.concept, at: draft.place) {
        errors.append(fault)
        drafts[index].isRefused = true
      }
    }
    errors += others
    let named = Set(errors.compactMap { $0.place?.line })
    for draft in drafts {
      if draft.isRefused {
        for place in draft.rows where !named.contains(place.line ?? 0) {
          errors.append(.refusedWithConcept(place, draft.concept.id))
        }
      } else {
        reading.entries.append(
          GlossaryReading.Entry(
            concept: draft.concept, place: draft.place, idIsDerived: draft.idIsDerived,
            unstated: draft.unstated))
      }
    }
    reading.refused = errors.enumerated().sorted { a, b in
      (a.element.place?.line ?? 0, a.offset) < (b.element.place?.line ?? 0, b.offset)
    }.map(\.element)
    return reading
  }

  /// The concept that a row belongs to: that of its id, or of its first term where the table has no ids.
  private mutating func draft(for values: Values, at place: Place) -> Int? {
    if let id = values.id {
      if let index = positions[id] { return index }
      positions[id] = drafts.count
      ids.note(id)
      drafts.append(Draft(concept: Concept(id: id), place: place, idIsDerived: false))
      return drafts.count - 1
    }
    guard let pair = values.pairs.first else {
      errors.append(
        .missingValue(place, values.isPairs ? TermField.named("term").name : ConceptField.id))
      return nil
    }
    let key = pair.language + "\t" + pair.text
    if let index = derived[key] { return index }
    derived[key] = drafts.count
    drafts.append(
      Draft(concept: Concept(id: ids.next(for: pair.text)), place: place, idIsDerived: true))
    return drafts.count - 1
  }

  private mutating func set(
    _ field: ConceptField, _ text: String, in index: Int, at place: Place
  ) {
    if let line = drafts[index].lines[field.key] {
      if field.read(drafts[index].concept) != text {
        errors.append(.contradiction(place, field.name, firstLine: line))
      }
      return
    }
    field.write(&drafts[index].concept, text)
    drafts[index].lines[field.key] = place.line ?? 0
  }

  private mutating func makeTerm(_ values: inout Values, at place: Place) -> Term? {
    var term = Term(language: "", text: "", status: .proposed)
    let before = errors.count
    for (field, text) in values.term {
      if field.key == "language" {
        setLanguage(&term, text, at: place)
      } else {
        set(&term, field, text, at: place)
      }
    }
    for key in ["language", "term"] where !values.term.contains(where: { $0.field.key == key }) {
      errors.append(.missingValue(place, TermField.named(key).name))
    }
    return errors.count == before ? term : nil
  }

  private mutating func setLanguage(_ term: inout Term, _ text: String, at place: Place) {
    guard let known = Self.language(named: text) else {
      errors.append(.unknownLanguage(place, text))
      return
    }
    term.language = known.code
  }

  /// By code or by name in either language.
  private static func language(named text: String) -> Language? {
    if let language = Language.all.first(where: { $0.code == text }) { return language }
    let folded = HeaderKey.fold(text)
    return Language.all.first { language in
      [language.code, language.name.en, language.name.es].contains { HeaderKey.fold($0) == folded }
    }
  }

  private mutating func set(_ term: inout Term, _ field: TermField, _ text: String, at place: Place)
  {
    if !field.write(&term, field.value(named: text)) {
      errors.append(
        .badValue(place, field.name, value: text, suggestion: field.suggestion(for: text)))
    }
  }

  /// Adds a term of a row of pairs, with the row's other fields for the last of its languages: a note on a pair, or
  /// that it is deprecated, is said of the rendering. A term that an earlier row gave is the same.
  private mutating func addPair(
    _ pair: Values.Pair, _ fields: [(field: TermField, text: String)], to index: Int,
    at place: Place
  ) {
    guard drafts[index].concept.term(pair.text, in: pair.language) == nil else { return }
    var term = Term(
      language: pair.language, text: pair.text, status: .proposed, region: pair.region)
    var isUnstated = true
    for (field, text) in fields {
      let isStatus = field.key == "status"
      let isRefusal = TermStatus(rawValue: field.value(named: text))?.isRefused ?? false
      guard pair.isLast || isStatus && !isRefusal else { continue }
      set(&term, field, text, at: place)
      if isStatus { isUnstated = false }
    }
    if isUnstated { drafts[index].unstated.insert(drafts[index].concept.terms.count) }
    drafts[index].concept.terms.append(term)
  }
}

/// The cells of a row by what they are.
private struct Values {
  struct Pair {
    let language: String
    let region: String?
    let text: String
    var isLast = false
  }

  private(set) var id: String?
  private(set) var concept: [(field: ConceptField, text: String)] = []
  private(set) var term: [(field: TermField, text: String)] = []
  private(set) var pairs: [Pair] = []
  let isPairs: Bool

  /// Whether the row has a term, rather than only what belongs to the concept.
  var hasTerm: Bool { !term.isEmpty }

  init(_ row: TableScanner.Row, _ header: TableHeader) {
    isPairs = header.hasPairs
    for (column, cell) in zip(header.columns, row.cells) {
      let text = FormulaGuard.restored(cell.text)
      guard text.utf8.contains(where: { $0 > 0x20 }) else { continue }
      switch column {
      case .id: id = text
      case .concept(let field): concept.append((field, text))
      case .term(let field): term.append((field, text))
      case .pair(let language, let region):
        pairs.append(Pair(language: language, region: region, text: text))
      case .other: break
      }
    }
    if !pairs.isEmpty { pairs[pairs.count - 1].isLast = true }
  }
}
