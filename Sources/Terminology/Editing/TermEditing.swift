/// Edits of the terms of a concept entry.
extension GlossaryEdit {
  package static func addTerm(
    _ term: Term, to id: String, in glossary: Glossary
  ) throws -> GlossaryEdit {
    try edit(id, in: glossary, action: .add) { concept in
      if concept.term(term.text, in: term.language) != nil {
        throw GlossaryError.termExists(concept: id, term: term.text)
      }
      if term.status == .preferred { concept.demote(competingWith: term) }
      concept.terms.append(term)
    }
  }

  package static func removeTerm(
    _ text: String, language: String? = nil, from id: String, in glossary: Glossary
  ) throws -> GlossaryEdit {
    try edit(id, in: glossary, action: .remove) { concept in
      concept.terms.remove(at: try concept.require(text, language))
    }
  }

  /// Makes a term preferred or admitted. The one that was preferred for the same house and region becomes admitted.
  package static func approve(
    _ text: String, language: String? = nil, as status: TermStatus = .preferred, in id: String,
    of glossary: Glossary
  ) throws -> GlossaryEdit {
    guard status.isAccepted else {
      throw GlossaryError.invalidValue(key: "status", value: status.rawValue)
    }
    return try edit(id, in: glossary, action: .approve) { concept in
      let index = try concept.require(text, language)
      if status == .preferred { concept.demote(competingWith: concept.terms[index]) }
      concept.terms[index].status = status
      concept.terms[index].successor = nil
    }
  }

  /// Takes a proposal out; the record keeps it.
  package static func reject(
    _ text: String, language: String? = nil, in id: String, of glossary: Glossary
  ) throws -> GlossaryEdit {
    try edit(id, in: glossary, action: .reject) { concept in
      let index = try concept.require(text, language)
      let status = concept.terms[index].status
      guard status == .proposed else {
        throw GlossaryError.invalidValue(key: "status", value: status.rawValue)
      }
      concept.terms.remove(at: index)
    }
  }

  package static func deprecate(
    _ text: String, language: String? = nil, in id: String, of glossary: Glossary
  ) throws -> GlossaryEdit {
    try edit(id, in: glossary, action: .deprecate) { concept in
      let index = try concept.require(text, language)
      concept.terms[index].status = .deprecated
      concept.terms[index].successor = nil
    }
  }

  /// Marks a term as followed by another of the concept, which must be there.
  package static func supersede(
    _ text: String, language: String? = nil, by successor: String, until day: CalendarDay? = nil,
    in id: String, of glossary: Glossary
  ) throws -> GlossaryEdit {
    try edit(id, in: glossary, action: .supersede) { concept in
      let index = try concept.require(text, language)
      let next = try concept.require(successor, concept.terms[index].language)
      guard next != index else {
        throw GlossaryError.invalidValue(key: "successor", value: successor)
      }
      if concept.terms[index].status == .preferred, concept.terms[next].status != .preferred {
        concept.terms[next].status = .preferred
      }
      concept.terms[index].status = .superseded
      concept.terms[index].successor = successor
      concept.terms[index].validUntil = day ?? concept.terms[index].validUntil
    }
  }
}

extension Concept {
  /// Index of a term, in any language if none is given.
  /// - Throws: ``GlossaryError/noSuchTerm(concept:term:suggestion:)``.
  package func require(_ text: String, _ language: String?) throws -> Int {
    let index = terms.firstIndex { term in
      term.text == text && (language.map { $0 == term.language } ?? true)
    }
    if let index { return index }
    let others = terms.filter { term in language.map { $0 == term.language } ?? true }
    throw GlossaryError.noSuchTerm(
      concept: id, term: text, suggestion: NearestName.to(text, among: others.map(\.text)))
  }

  /// Makes admitted what is preferred in the place that a term is to take.
  fileprivate mutating func demote(competingWith term: Term) {
    for index in terms.indices where terms[index].competes(with: term) {
      terms[index].status = .admitted
    }
  }
}

extension Term {
  /// Whether this is another term, preferred for the same language, house and region.
  func competes(with other: Term) -> Bool {
    status == .preferred && text != other.text && language == other.language
      && outlet == other.outlet && region == other.region
  }
}
