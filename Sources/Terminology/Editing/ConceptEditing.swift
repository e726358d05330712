/// Edits of whole concept entries.
extension GlossaryEdit {
  package static func add(_ concept: Concept, to glossary: Glossary) throws -> GlossaryEdit {
    if glossary.index(of: concept.id) != nil { throw GlossaryError.conceptExists(id: concept.id) }
    guard GlossaryReader.isIdentifier(concept.id) else {
      throw GlossaryError.invalidValue(key: "id", value: concept.id)
    }
    return try GlossaryEdit(.add, [Change(concept: concept.id, before: nil, after: concept)])
  }

  package static func remove(_ id: String, from glossary: Glossary) throws -> GlossaryEdit {
    let concept = try glossary.require(id)
    return try GlossaryEdit(.remove, [Change(concept: id, before: concept, after: nil)])
  }

  /// Changes anything in a concept entry but its id.
  package static func edit(
    _ id: String, in glossary: Glossary, action: Action = .edit,
    _ change: (inout Concept) throws -> Void
  ) throws -> GlossaryEdit {
    let before = try glossary.require(id)
    var after = before
    try change(&after)
    after.id = id
    return try GlossaryEdit(action, [Change(concept: id, before: before, after: after)])
  }

  /// Puts the terms of one concept entry among those of another and removes it. What the other has, stays: its
  /// definitions, its statuses for terms that both have, and its preferred terms.
  package static func merge(
    _ id: String, into other: String, in glossary: Glossary
  ) throws -> GlossaryEdit {
    guard id != other else { throw GlossaryError.nothingChanges(concept: id) }
    let source = try glossary.require(id)
    let before = try glossary.require(other)
    var after = before
    for var term in source.terms where after.term(term.text, in: term.language) == nil {
      if term.status == .preferred, after.terms.contains(where: { $0.competes(with: term) }) {
        term.status = .admitted
      }
      after.terms.append(term)
    }
    for definition in source.definitions where after.definition(in: definition.language) == nil {
      after.definitions.append(definition)
    }
    after.subject = after.subject ?? source.subject
    after.source = joined(after.source, source.source)
    after.note = joined(after.note, source.note)
    return try GlossaryEdit(
      .merge,
      [
        Change(concept: id, before: source, after: nil),
        Change(concept: other, before: before, after: after),
      ])
  }

  /// Moves terms of a concept entry to a new one.
  /// - Parameter terms: language and text of each.
  package static func split(
    _ id: String, moving terms: [(language: String, text: String)], to new: Concept,
    in glossary: Glossary
  ) throws -> GlossaryEdit {
    if glossary.index(of: new.id) != nil { throw GlossaryError.conceptExists(id: new.id) }
    let before = try glossary.require(id)
    var after = before
    var made = new
    for (language, text) in terms {
      let index = try after.require(text, language)
      made.terms.append(after.terms.remove(at: index))
    }
    made.subject = made.subject ?? before.subject
    return try GlossaryEdit(
      .split,
      [
        Change(concept: id, before: before, after: after),
        Change(concept: new.id, before: nil, after: made),
      ])
  }

  private static func joined(_ a: String?, _ b: String?) -> String? {
    guard let a else { return b }
    guard let b, a != b else { return a }
    return a + "; " + b
  }
}

extension Glossary {
  /// The concept with an id.
  /// - Throws: ``GlossaryError/noSuchConcept(id:suggestion:)``.
  package func require(_ id: String) throws -> Concept {
    if let concept = self[id] { return concept }
    throw GlossaryError.noSuchConcept(
      id: id, suggestion: NearestName.to(id, among: concepts.map(\.id)))
  }
}
