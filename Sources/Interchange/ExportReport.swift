import Text

/// A file as it is to be written, and what of the glossary is not in it.
package struct ExportedFile: Sendable {
  package let bytes: [UInt8]
  package let report: ExportReport

  init(bytes: [UInt8], report: ExportReport = ExportReport()) {
    self.bytes = bytes
    self.report = report
  }
}

/// What an export could not hold, or holds in a way that other programs will not understand.
package struct ExportReport: Hashable, Sendable {
  /// In a fixed order; empty if the file says all that the glossary does.
  package private(set) var losses: [ExportLoss] = []

  package init() {}

  mutating func add(_ kind: ExportLoss.Kind, in concept: String, times: Int = 1) {
    guard times > 0 else { return }
    if let index = losses.firstIndex(where: { $0.kind == kind }) {
      losses[index].add(concept, times: times)
    } else {
      losses.append(ExportLoss(kind: kind, concept: concept, times: times))
      losses.sort { $0.kind.order < $1.kind.order }
    }
  }
}

/// One kind of loss, with how often and where first.
package struct ExportLoss: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The format has no place for the field.
    case field(FieldName)
    /// The field is in a note that this program reads back, and others show as it is.
    case fieldInNote(FieldName)
    /// Terms that the reader of the format would take for good ones are not written.
    case term(status: Localized, order: Int)
    case notPaired
    case conceptWithoutTerms
    case commentMark
    case flattenedSpace
    case forbiddenCharacter
    case unknownToReaders
    case beadNotTwoSided, beadRejected, beadMerged

    fileprivate var order: String {
      switch self {
      case .field(let name): "1" + name.key
      case .fieldInNote(let name): "2" + name.key
      case .term(_, let order): "3\(order)"
      default: "4\(self)"
      }
    }
  }

  package let kind: Kind
  package private(set) var count: Int
  /// Ids of the first concepts concerned.
  package private(set) var examples: [String]
  private static let mostExamples = 3

  fileprivate init(kind: Kind, concept: String, times: Int) {
    self.kind = kind
    count = times
    examples = [concept]
  }

  fileprivate mutating func add(_ concept: String, times: Int) {
    count += times
    if examples.count < Self.mostExamples, examples.last != concept { examples.append(concept) }
  }

  /// Whether reading the file back gives the loss again, so that our own round trip is whole.
  package var comesBack: Bool {
    switch kind {
    case .fieldInNote, .unknownToReaders: true
    default: false
    }
  }

  package var message: Localized {
    let list = examples.filter { !$0.isEmpty }.joined(separator: ", ")
    let more = examples.count < count ? "…" : ""
    let words = words
    guard !list.isEmpty else { return words }
    return Localized(en: "\(words.en) (\(list)\(more))", es: "\(words.es) (\(list)\(more))")
  }

  private var words: Localized {
    switch kind {
    case .field(let name):
      Localized(
        en: "\(name.name.en): the format has no place for it; left out \(count) times",
        es: "\(name.name.es): el formato no lo admite; se omite \(count) veces")
    case .fieldInNote(let name):
      Localized(
        en: "\(name.name.en): kept \(count) times in notes that other programs do not understand",
        es: "\(name.name.es): se guarda \(count) veces en notas que otros programas no interpretan")
    case .term(let status, _):
      Localized(
        en: "\(count) \(status.en) terms are left out, because the reader would accept them",
        es: "se omiten \(count) términos con estado «\(status.es)», porque el lector los daría por"
          + " buenos")
    case .notPaired:
      Localized(
        en: "\(count) concepts have no accepted term in one of the two languages; left out",
        es: "\(count) conceptos carecen de término aceptado en uno de los dos idiomas; se omiten")
    case .conceptWithoutTerms:
      Localized(
        en: "\(count) concepts have no terms, and the format needs one; left out",
        es: "\(count) conceptos no tienen términos y el formato exige uno; se omiten")
    default: textWords
    }
  }

  private var textWords: Localized {
    switch kind {
    case .commentMark:
      Localized(
        en: "\(count) terms begin with #, which the format takes for a comment; left out",
        es: "\(count) términos empiezan por #, que el formato toma por comentario; se omiten")
    case .flattenedSpace:
      Localized(
        en: "\(count) texts have tabs or line ends, which became spaces",
        es: "\(count) textos tienen tabuladores o saltos de línea, que pasan a ser espacios")
    case .forbiddenCharacter:
      Localized(
        en: "\(count) characters that XML does not allow became U+FFFD",
        es: "\(count) caracteres que XML no admite pasan a ser U+FFFD")
    case .unknownToReaders:
      Localized(
        en:
          "\(count) terms are not accepted ones, but some readers, OmegaT for one, accept every term"
          + " of a TBX; for these use the OmegaT format or accepted terms only",
        es:
          "\(count) términos no son aceptados, pero algunos lectores, como OmegaT, aceptan todos los"
          + " de un TBX; para ellos conviene el formato OmegaT o exportar solo los aceptados")
    case .beadNotTwoSided:
      Localized(
        en: "\(count) beads have an empty side; left out",
        es: "\(count) pares tienen un lado vacío; se omiten")
    case .beadRejected:
      Localized(
        en: "\(count) rejected beads are left out", es: "se omiten \(count) pares rechazados")
    default:
      Localized(
        en: "\(count) beads cross or interlock, and became one with their neighbours",
        es: "\(count) pares se cruzan o se intercalan, y se unen con sus vecinos")
    }
  }
}
