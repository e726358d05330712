import Text

/// Rules on statuses and successors within an entry.
extension GlossaryLint {
  mutating func checkStatuses(_ concept: Concept) {
    guard !concept.terms.isEmpty else { return }
    checkPreferred(concept)
    checkSuccessors(concept)
    checkUntranslatable(concept)
  }

  private mutating func checkPreferred(_ concept: Concept) {
    let missing = context.languages.filter { language in
      !concept.terms.contains { $0.language == language && $0.status == .preferred }
    }
    if !missing.isEmpty {
      let (en, es) = names(missing)
      add(
        .preferredMissing, .warning, concept, en: "no preferred term in \(en)",
        es: "falta el término preferido en \(es)")
    }
    for (index, term) in concept.terms.enumerated() where term.status == .preferred {
      let rival = concept.terms[..<index].first { other in
        other.competes(with: term) && overlap(other, term)
      }
      guard let rival else { continue }
      add(
        .preferredSeveral, .error, concept, index,
        en: "“\(term.text)” and “\(rival.text)” are both preferred for the same place",
        es: "«\(term.text)» y «\(rival.text)» son preferidos a la vez para el mismo uso")
    }
  }

  /// Whether two terms are valid on some common day.
  private func overlap(_ a: Term, _ b: Term) -> Bool {
    if let end = a.validUntil, let start = b.validFrom, end < start { return false }
    if let end = b.validUntil, let start = a.validFrom, end < start { return false }
    return true
  }

  private mutating func checkSuccessors(_ concept: Concept) {
    for (index, term) in concept.terms.enumerated() {
      guard let successor = term.successor else {
        if term.status == .superseded {
          add(
            .successorMissing, .warning, concept, index,
            en: "“\(term.text)” is superseded, but by no term",
            es: "«\(term.text)» está sustituido, pero no se indica por cuál")
        }
        continue
      }
      guard concept.term(successor, in: term.language) != nil else {
        add(
          .successorMissing, .warning, concept, index,
          en: "“\(term.text)” is superseded by “\(successor)”, which the concept does not have",
          es: "«\(term.text)» se sustituye por «\(successor)», que el concepto no tiene")
        continue
      }
      if leadsToItself(index, in: concept) {
        add(
          .supersessionCycle, .error, concept, index,
          en: "“\(term.text)” is in the end superseded by itself",
          es: "«\(term.text)» termina sustituyéndose a sí mismo")
      }
    }
  }

  private func leadsToItself(_ start: Int, in concept: Concept) -> Bool {
    var place = start
    for _ in concept.terms {
      guard let successor = concept.terms[place].successor,
        let next = concept.term(successor, in: concept.terms[place].language)
      else { return false }
      if next == start { return true }
      place = next
    }
    return false
  }

  private mutating func checkUntranslatable(_ concept: Concept) {
    for (index, term) in concept.terms.enumerated() where term.doNotTranslate {
      let others = context.languages.filter { language in
        language != term.language && concept.term(term.text, in: language) == nil
      }
      if others.isEmpty { continue }
      let (en, es) = names(others)
      add(
        .untranslatable, .warning, concept, index,
        en: "“\(term.text)” is not to be translated, but is no term in \(en)",
        es: "«\(term.text)» no se traduce, pero no figura como término en \(es)")
    }
  }
}
