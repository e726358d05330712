import Text

/// Rules on what an entry must hold: definition, source, dates, use.
extension GlossaryLint {
  mutating func checkEntry(_ concept: Concept) {
    if concept.terms.isEmpty {
      add(.noTerms, .warning, concept, en: "no term", es: "no tiene ningún término")
      return
    }
    let undefined = context.languages.filter { concept.definition(in: $0) == nil }
    if !undefined.isEmpty {
      let (en, es) = names(undefined)
      add(
        .definition, .note, concept, en: "no definition in \(en)",
        es: "falta la definición en \(es)")
    }
    if concept.source == nil, concept.terms.contains(where: { $0.source == nil }) {
      add(.source, .note, concept, en: "no source", es: "falta la fuente")
    }
    if let usage = context.usage, usage[concept.id, default: 0] == 0 {
      add(
        .unused, .note, concept, en: "no article uses any of its terms",
        es: "ningún artículo usa sus términos")
    }
    for (index, term) in concept.terms.enumerated() { checkDates(concept, index, term) }
  }

  private mutating func checkDates(_ concept: Concept, _ index: Int, _ term: Term) {
    if let from = term.validFrom, let until = term.validUntil, until < from {
      add(
        .dates, .error, concept, index,
        en: "“\(term.text)” ends (\(until)) before it begins (\(from))",
        es: "«\(term.text)» termina (\(until)) antes de empezar (\(from))")
    }
    guard term.status.isAccepted, let until = term.validUntil, let today = context.today,
      until < today
    else { return }
    add(
      .expired, .warning, concept, index,
      en: "“\(term.text)” is \(term.status.name.en) but expired on \(until)",
      es: "«\(term.text)» figura como \(term.status.name.es), pero venció el \(until)")
  }

  func names(_ languages: [String]) -> (en: String, es: String) {
    let names = languages.map { Language.named($0).name }
    return (
      names.map(\.en).joined(separator: ", "), names.map(\.es).joined(separator: ", ")
    )
  }
}
