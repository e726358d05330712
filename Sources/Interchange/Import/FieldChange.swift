import Terminology
import Text

/// One difference between two states of a concept entry.
package struct FieldChange: Hashable, Sendable {
  /// The term whose field it is; nil for a field of the concept.
  package let term: String?
  package let field: FieldName
  /// Nil where there was nothing. For a term that comes or goes, the term.
  package let old: String?
  package let new: String?

  /// All differences, concept first, then the terms in the order of the new entry, then those that are gone.
  package static func between(_ old: Concept, _ new: Concept) -> [FieldChange] {
    var changes: [FieldChange] = []
    for field in ConceptField.all {
      let (before, after) = (field.read(old), field.read(new))
      if before != after {
        changes.append(FieldChange(term: nil, field: field.name, old: before, new: after))
      }
    }
    let termName = TermField.named("term").name
    let pairs = TermPairing(old.terms, new.terms)
    for (index, term) in new.terms.enumerated() {
      if let before = pairs.old(ofNew: index) {
        changes += between(old.terms[before], term)
      } else {
        changes.append(FieldChange(term: term.text, field: termName, old: nil, new: term.text))
      }
    }
    for index in pairs.gone {
      let text = old.terms[index].text
      changes.append(FieldChange(term: text, field: termName, old: text, new: nil))
    }
    return changes
  }

  private static func between(_ old: Term, _ new: Term) -> [FieldChange] {
    TermField.all.compactMap { field in
      let (before, after) = (field.read(old), field.read(new))
      guard before != after else { return nil }
      return FieldChange(term: new.text, field: field.name, old: before, new: after)
    }
  }
}

/// Which terms of two states of an entry are the same: those of one language and text, and of these first the ones for
/// the same region and house.
struct TermPairing {
  private let oldOfNew: [Int?]
  /// Indices of the old terms that no new one is.
  let gone: [Int]

  init(_ old: [Term], _ new: [Term]) {
    var free = Set(old.indices)
    var pairs = [Int?](repeating: nil, count: new.count)
    for isExact in [true, false] {
      for (index, term) in new.enumerated() where pairs[index] == nil {
        let match = old.indices.first { candidate in
          let other = old[candidate]
          return free.contains(candidate) && other.language == term.language
            && other.text == term.text
            && (!isExact || other.region == term.region && other.outlet == term.outlet)
        }
        if let match {
          pairs[index] = match
          free.remove(match)
        }
      }
    }
    oldOfNew = pairs
    gone = free.sorted()
  }

  func old(ofNew index: Int) -> Int? { oldOfNew[index] }
}
