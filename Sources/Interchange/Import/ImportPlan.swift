import Terminology
import Text

/// What an import would do, before anything is done.
package struct ImportPlan: Sendable {
  /// An entry that the glossary does not have.
  package struct Addition: Hashable, Sendable {
    package let concept: Concept
    package let place: Place
  }

  /// An entry that the glossary has otherwise.
  package struct Change: Hashable, Sendable {
    package let old: Concept
    package let new: Concept
    /// What differs, in the order of the entry; never empty.
    package let fields: [FieldChange]
    package let place: Place
  }

  /// An entry that cannot be taken without a decision.
  package struct Conflict: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      /// The file gives no id, and the one made from its term is that of another concept.
      case idTaken(String)
      /// The file gives no id, and its term is one of several concepts.
      case severalConcepts([String])
      /// Another concept prefers the same term, or another entry of the file would.
      case preferredElsewhere(term: String, concept: String)
      /// The entry would have two preferred terms for the same readers.
      case twoPreferred(String, String)
      /// A successor is not among the terms.
      case noSuccessor(term: String, successor: String)
    }
    package let concept: Concept
    package let reason: Reason
    package let place: Place
  }

  package var added: [Addition] = []
  package var changed: [Change] = []
  package var conflicting: [Conflict] = []
  /// Rows of the file that could not be understood.
  package var refused: [InterchangeError] = []
  package var omissions: [GlossaryReading.Omission] = []
  /// Ids of the entries that the glossary has just so.
  package var unchanged: [String] = []
  /// The glossary that the plan was made for.
  let base: Glossary

  /// Whether everything in the file can be taken.
  package var isWhole: Bool { conflicting.isEmpty && refused.isEmpty }
  package var isEmpty: Bool { added.isEmpty && changed.isEmpty }

  init(base: Glossary) { self.base = base }

  /// The glossary after the import; all of the plan or nothing.
  /// - Parameters:
  ///   - current: the glossary as it is now.
  ///   - leavingOut: take what can be taken although rows are refused or entries conflict.
  /// - Throws: ``InterchangeError`` if the glossary was changed since, or the plan is not whole and was not allowed to
  ///   be.
  package func apply(
    to current: Glossary, leavingOut: Bool = false
  ) throws(InterchangeError) -> Glossary {
    guard current == base else { throw .changedSincePlan }
    guard isWhole || leavingOut else {
      throw .notAllowedPartly(refused: refused.count, conflicting: conflicting.count)
    }
    // One sort in place of an insertion for each entry.
    let new = changed.map(\.new) + added.map(\.concept)
    return Glossary(new + current.concepts)
  }
}

extension ImportPlan.Conflict {
  package var message: Localized {
    switch reason {
    case .idTaken(let id):
      Localized(
        en: "the file gives no id, and \"\(id)\" is another concept; give the entry an id",
        es: "el archivo no da identificador y «\(id)» es otro concepto; debe dársele uno")
    case .severalConcepts(let ids):
      Localized(
        en: "this could be any of \(ids.joined(separator: ", ")); give the entry the right id",
        es: "podría ser cualquiera de estos: \(ids.joined(separator: ", ")); debe indicarse el"
          + " identificador")
    case .preferredElsewhere(let term, let concept):
      Localized(
        en:
          "\"\(term)\" is already the preferred term of \"\(concept)\"; merge the two concepts, or"
          + " let one of them prefer another term",
        es: "«\(term)» ya es el término preferido de «\(concept)»; deben unirse los dos conceptos o"
          + " preferirse otro término en uno de ellos")
    case .twoPreferred(let first, let second):
      Localized(
        en:
          "both \"\(first)\" and \"\(second)\" would be preferred for the same readers; choose one",
        es:
          "«\(first)» y «\(second)» serían ambos preferidos para los mismos lectores; debe elegirse"
          + " uno")
    case .noSuccessor(let term, let successor):
      Localized(
        en: "\"\(term)\" is to be replaced by \"\(successor)\", which is no term of the entry",
        es: "«\(term)» debe sustituirse por «\(successor)», que no es término de la entrada")
    }
  }
}
