import Terminology
import Text

/// Reads TBX of both versions: v3 in both styles, v2 with `tig` and `ntig`.
///
/// A file that is not well-formed is refused as a whole; an entry that cannot be understood is refused alone.
struct TBXReader {
  private let name: String
  private let options: ImportOptions
  private var reading = GlossaryReading()
  private var omissions = OmissionCount()
  private var ids = DerivedIDs()
  private var firstLines: [String: Int] = [:]

  static func read(_ file: [UInt8], name: String, options: ImportOptions) -> GlossaryReading {
    var reader = TBXReader(name: name, options: options)
    do {
      try reader.read(file)
    } catch {
      return .failed(error)
    }
    reader.reading.omissions = reader.omissions.omissions
    return reader.reading
  }

  private init(name: String, options: ImportOptions) {
    self.name = name
    self.options = options
  }

  private mutating func read(_ file: [UInt8]) throws(InterchangeError) {
    var scanner = try XMLScanner(file, name: name, limits: options.xmlLimits)
    while let event = try scanner.next() {
      guard case .open(let name, let attributes) = event else { continue }
      switch (scanner.depth, name.local) {
      case (1, "tbx"), (1, "martif"): continue
      case (1, let other):
        throw .wrongRoot(scanner.place(), found: other, expected: ["tbx", "martif"])
      case (2, "text"), (3, "body"): continue
      case (4, "conceptEntry"), (4, "termEntry"):
        add(try XMLElement(name, attributes, from: &scanner))
      default:
        let element = try XMLElement(name, attributes, from: &scanner)
        if !["tbxHeader", "martifHeader"].contains(element.local) {
          omissions.add("<\(element.local)>", at: element.place)
        }
      }
    }
  }

  private mutating func add(_ element: XMLElement) {
    var entry = TBXEntry(element)
    entry.read(&omissions)
    if let error = entry.errors.first {
      reading.refused.append(error)
      return
    }
    guard !entry.concept.terms.isEmpty else {
      reading.refused.append(.noTerms(element.place))
      return
    }
    ConceptDraft.settle(&entry.concept, unstated: entry.unstated, as: options.unstatedStatus)
    entry.arrange()
    let isDerived = entry.concept.id.isEmpty
    if isDerived { entry.concept.id = ids.next(for: entry.concept.terms[0].text) }
    let id = entry.concept.id
    if let line = firstLines[id] {
      reading.refused.append(.duplicateConcept(element.place, id, firstLine: line))
    } else if let fault = ConceptDraft.fault(in: entry.concept, at: element.place) {
      reading.refused.append(fault)
    } else {
      ids.note(id)
      firstLines[id] = element.place.line
      reading.entries.append(
        GlossaryReading.Entry(
          concept: entry.concept, place: element.place, idIsDerived: isDerived,
          unstated: entry.unstated))
    }
  }
}
