/// A change to a glossary: which concept entries it touches, and each before and after.
///
/// The functions that make edits are pure: they look at a glossary and say what would change. Time, person and
/// reason are the store's affair.
package struct GlossaryEdit: Hashable, Sendable {
  package enum Action: String, CaseIterable, Hashable, Sendable {
    case add, edit, approve, reject, deprecate, supersede, merge, split, remove, undo
    case importing = "import"
  }

  /// One concept entry before and after; nil where it was not or is no longer there.
  package struct Change: Hashable, Sendable {
    package let concept: String
    package let before: Concept?
    package let after: Concept?

    package init(concept: String, before: Concept?, after: Concept?) {
      self.concept = concept
      self.before = before
      self.after = after
    }
  }

  package let action: Action
  /// By concept id; never empty.
  package let changes: [Change]

  /// - Parameter changes: those that change nothing are left out.
  /// - Throws: ``GlossaryError/nothingChanges(concept:)`` if none is left.
  package init(_ action: Action, _ changes: [Change]) throws {
    self.action = action
    self.changes =
      changes.filter { $0.before != $0.after }
      .sorted { $0.concept.utf8.lexicographicallyPrecedes($1.concept.utf8) }
    if self.changes.isEmpty {
      throw GlossaryError.nothingChanges(concept: changes.first?.concept ?? "")
    }
  }

  package func apply(to glossary: inout Glossary) {
    for change in changes {
      if let after = change.after { glossary.put(after) } else { glossary.remove(change.concept) }
    }
  }

  /// The glossary with the change.
  package func applied(to glossary: Glossary) -> Glossary {
    var glossary = glossary
    apply(to: &glossary)
    return glossary
  }
}

extension GlossaryEdit {
  /// Takes changes back, unless their concepts were changed again.
  package static func undo(_ changes: [Change], in glossary: Glossary) throws -> GlossaryEdit {
    for change in changes where glossary[change.concept] != change.after {
      throw GlossaryError.changedSince(concept: change.concept)
    }
    return try GlossaryEdit(
      .undo, changes.map { Change(concept: $0.concept, before: $0.after, after: $0.before) })
  }

  /// Everything that differs between two states of a glossary, as one edit.
  package static func replace(_ glossary: Glossary, by other: Glossary, _ action: Action) throws
    -> GlossaryEdit
  {
    var changes: [Change] = []
    for concept in glossary.concepts where other[concept.id] != concept {
      changes.append(Change(concept: concept.id, before: concept, after: other[concept.id]))
    }
    for concept in other.concepts where glossary.index(of: concept.id) == nil {
      changes.append(Change(concept: concept.id, before: nil, after: concept))
    }
    return try GlossaryEdit(action, changes)
  }
}
