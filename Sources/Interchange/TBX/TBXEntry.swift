import Terminology
import Text

/// Understands one entry of a TBX file.
struct TBXEntry {
  private let element: XMLElement
  var concept = Concept(id: "")
  /// Indices of the terms for which the file gives no status.
  private(set) var unstated: Set<Int> = []
  private(set) var errors: [InterchangeError] = []
  private var order: [String] = []

  init(_ element: XMLElement) { self.element = element }

  mutating func read(_ omissions: inout OmissionCount) {
    concept.id = element.attribute("id") ?? ""
    for item in TBXItem.all(in: element, &omissions) {
      switch item.element.local {
      case "langSec", "langSet": read(language: item.element, &omissions)
      default: read(item, &omissions)
      }
    }
  }

  /// Puts the terms into the order that they had before they were gathered by language. (A file that tells the order
  /// is one of ours, and those give every status.)
  mutating func arrange() {
    guard unstated.isEmpty, order.count == concept.terms.count,
      order.sorted() == concept.terms.map(\.language).sorted()
    else { return }
    var left = concept.terms
    concept.terms = order.map { language in
      left.remove(at: left.firstIndex { $0.language == language }!)
    }
  }

  private mutating func read(_ item: TBXItem, _ omissions: inout OmissionCount) {
    let text = item.element.text
    switch item.category {
    case TBXCategory.subject where concept.subject == nil: concept.subject = text
    case TBXCategory.source where concept.source == nil: concept.source = text
    case TBXCategory.definition:
      let code = Language.named(item.element.language ?? "").code
      define(code, item, &omissions)
    case "note":
      if let (key, value) = TBXNote.parts(of: text) {
        readOwn(key, value, item, &omissions)
      } else if concept.note == nil {
        concept.note = text
      } else {
        concept.note! += "\n" + text
      }
    default: omissions.add(item.name, at: item.element.place)
    }
  }

  private mutating func readOwn(
    _ key: String, _ value: String, _ item: TBXItem, _ omissions: inout OmissionCount
  ) {
    switch key {
    case TBXNote.id: concept.id = value
    case TBXNote.order: order = value.split(separator: " ").map(String.init)
    case TBXNote.note where concept.note == nil: concept.note = value
    default: omissions.add(TBXNote.prefix + key, at: item.element.place)
    }
  }

  private mutating func define(
    _ language: String, _ item: TBXItem, _ omissions: inout OmissionCount
  ) {
    guard Language.all.contains(where: { $0.code == language }),
      concept.definition(in: language) == nil
    else { return omissions.add(item.name, at: item.element.place) }
    concept.definitions.append(
      Concept.Definition(language: language, text: item.element.text))
  }

  private mutating func read(language section: XMLElement, _ omissions: inout OmissionCount) {
    let tag = section.language ?? ""
    let code = Language.named(tag).code
    guard Language.all.contains(where: { $0.code == code }) else {
      return omissions.add("xml:lang=\"\(tag)\"", at: section.place)
    }
    for item in TBXItem.all(in: section, &omissions) {
      switch item.element.local {
      case "termSec", "tig", "ntig":
        read(term: item.element, language: code, tag: tag, &omissions)
      default:
        if item.category == TBXCategory.definition {
          define(code, item, &omissions)
        } else {
          omissions.add(item.name, at: item.element.place)
        }
      }
    }
  }

  private mutating func read(
    term section: XMLElement, language: String, tag: String, _ omissions: inout OmissionCount
  ) {
    var reader = TBXTermReader(language: language, tag: tag)
    let items = TBXItem.all(in: section, &omissions)
    // Our notes first: they say more than the categories beside them.
    for item in items where item.isOwnNote { reader.read(item, &omissions) }
    for item in items where !item.isOwnNote { reader.read(item, &omissions) }
    if reader.term.text.isEmpty {
      errors.append(.missingValue(section.place, TermField.named("term").name))
    }
    errors += reader.errors
    if reader.isUnstated { unstated.insert(concept.terms.count) }
    concept.terms.append(reader.term)
  }
}

/// A datum of an entry with its category, in either style of TBX.
struct TBXItem {
  let element: XMLElement
  /// The value of `type`, or the element's own name where it is its category.
  let category: String

  var isOwnNote: Bool { category == "note" && TBXNote.parts(of: element.text) != nil }

  /// How messages name it.
  var name: String {
    element.attribute("type").map { "<\(element.local) type=\"\($0)\">" } ?? "<\(element.local)>"
  }

  /// The data in a section; groups are opened, and what they add to their datum is counted as left out.
  static func all(in section: XMLElement, _ omissions: inout OmissionCount) -> [TBXItem] {
    var items: [TBXItem] = []
    for child in section.children {
      switch child.local {
      case "termGrp": items += all(in: child, &omissions)
      case "termNoteGrp", "descripGrp", "adminGrp":
        let inner = all(in: child, &omissions)
        items += inner.prefix(1)
        for extra in inner.dropFirst() { omissions.add(extra.name, at: extra.element.place) }
      default:
        items.append(TBXItem(element: child, category: child.attribute("type") ?? child.local))
      }
    }
    return items
  }
}

/// Understands what stands beside one term.
private struct TBXTermReader {
  var term: Term
  var isUnstated = true
  var errors: [InterchangeError] = []
  /// Fields set by our own notes, which say more than the categories.
  private var noted: Set<String> = []

  init(language: String, tag: String) {
    term = Term(language: language, text: "", status: .proposed)
    term.region = Self.region(tag, of: language)
  }

  mutating func read(_ item: TBXItem, _ omissions: inout OmissionCount) {
    let text = item.element.text
    switch item.category {
    case "term": term.text = text
    case TBXCategory.status, "normativeAuthorization": set("status", item, &omissions)
    case TBXCategory.partOfSpeech: set("partOfSpeech", item, &omissions)
    case TBXCategory.gender: set("gender", item, &omissions)
    case TBXCategory.number: set("number", item, &omissions)
    case TBXCategory.context: set("example", item, &omissions)
    case TBXCategory.source: set("source", item, &omissions)
    case TBXCategory.outlet: set("outlet", item, &omissions)
    case TBXCategory.region:
      if let region = Self.region(text, of: term.language) {
        term.region = region
      } else {
        omissions.add("\(item.name) \(text)", at: item.element.place)
      }
    case "note":
      if let (key, value) = TBXNote.parts(of: text) {
        readOwn(key, value, item, &omissions)
      } else {
        add(note: text)
      }
    default: omissions.add(item.name, at: item.element.place)
    }
  }

  private mutating func add(note: String) {
    term.note = term.note.map { $0 + "\n" + note } ?? note
  }

  private mutating func readOwn(
    _ key: String, _ value: String, _ item: TBXItem, _ omissions: inout OmissionCount
  ) {
    if key == TBXNote.note { return add(note: value) }
    guard let field = TermField.all.first(where: { $0.key == key }) else {
      return omissions.add(TBXNote.prefix + key, at: item.element.place)
    }
    noted.insert(key)
    if key == "status" { isUnstated = false }
    if !field.write(&term, value) { refuse(field, value, item) }
  }

  /// A value that is not known is left out and said, but for the status: without it the term could come to be used.
  private mutating func set(
    _ key: String, _ item: TBXItem, _ omissions: inout OmissionCount
  ) {
    let field = TermField.named(key)
    let text = item.element.text
    guard !noted.contains(key), !text.isEmpty else { return }
    let value = field.value(named: text)
    if key == "status" { isUnstated = false }
    if field.write(&term, value) { return }
    if key == "status" {
      refuse(field, text, item)
    } else {
      omissions.add("\(item.name) \(text)", at: item.element.place)
    }
  }

  private mutating func refuse(_ field: TermField, _ value: String, _ item: TBXItem) {
    errors.append(
      .badValue(
        item.element.place, field.name, value: value, suggestion: field.suggestion(for: value)))
  }

  /// `es-ve` as `es-VE`; nil for a tag without region.
  private static func region(_ tag: String, of language: String) -> String? {
    let parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard parts.count == 2, parts[0].lowercased() == language else { return nil }
    let region = parts[1].uppercased()
    let isRegion =
      region.utf8.count == 2 && region.utf8.allSatisfy { $0 &- 0x41 < 26 }
      || region.utf8.count == 3 && region.utf8.allSatisfy { $0 &- 0x30 < 10 }
    return isRegion ? language + "-" + region : nil
  }
}
