import Terminology
import Text

/// Ids made from terms, each once in a file.
struct DerivedIDs {
  private var used: Set<String> = []

  /// `ON` and `on` give `on` and `on-2`.
  mutating func next(for term: String) -> String {
    let id = ConceptDraft.id(from: term)
    var candidate = id
    var number = 1
    while !used.insert(candidate).inserted {
      number += 1
      candidate = "\(id)-\(number)"
    }
    return candidate
  }

  /// Takes note of an id that the file itself gives.
  mutating func note(_ id: String) { used.insert(id) }
}

/// Makes ids and statuses for entries of files that have none.
enum ConceptDraft {
  /// An id from a term: `Tarjeta de la Patria` is `tarjeta-de-la-patria`.
  static func id(from term: String) -> String {
    var id = ""
    for scalar in Folding.fold(term).unicodeScalars {
      let isKept = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isKept {
        id.unicodeScalars.append(scalar)
      } else if !id.isEmpty, id.last != "-" {
        id += "-"
      }
    }
    while id.last == "-" { id.removeLast() }
    return id.isEmpty ? "concept" : id
  }

  /// Gives terms without a status one; of several that would be preferred only the first of a language is.
  static func settle(_ concept: inout Concept, unstated: Set<Int>, as status: TermStatus) {
    guard !unstated.isEmpty else { return }
    var hasPreferred = Set(
      concept.terms.indices.filter {
        !unstated.contains($0) && concept.terms[$0].status == .preferred
      }
      .map { concept.terms[$0].language })
    for index in concept.terms.indices where unstated.contains(index) {
      let isFirst = hasPreferred.insert(concept.terms[index].language).inserted
      if status == .preferred, !isFirst {
        concept.terms[index].status = .admitted
      } else {
        concept.terms[index].status = status
      }
    }
  }
}

extension ConceptDraft {
  /// What the glossary's own strict reader would say of an entry; nil if it would take it. An import so never makes a
  /// glossary that cannot be read again.
  static func fault(in concept: Concept, at place: Place) -> InterchangeError? {
    var scanner = JSONScanner(Array(GlossaryFile.line(for: concept).utf8))
    do {
      _ = try GlossaryFile.readConcept(&scanner, name: place.file)
      return nil
    } catch let error as GlossaryError {
      return .invalidEntry(place, error)
    } catch {
      return .noTerms(place)
    }
  }
}
