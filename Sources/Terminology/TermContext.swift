/// For whom, where and when a text is written: what decides between the terms of a concept.
package struct TermContext: Hashable, Sendable {
  /// BCP 47 tag with a region: `es-VE`.
  package var region: String?
  package var outlet: String?
  package var date: CalendarDay?

  package init(region: String? = nil, outlet: String? = nil, date: CalendarDay? = nil) {
    self.region = region
    self.outlet = outlet
    self.date = date
  }
}

extension Concept {
  /// Index of the term to use in a language: of the preferred terms valid on the day, the house's own before the
  /// region's before the general one; an admitted one where none is preferred. Nil if there is none.
  package func preferred(in language: String, context: TermContext = TermContext()) -> Int? {
    var best: (score: Int, index: Int)?
    for index in terms.indices {
      let term = terms[index]
      guard term.language == language, term.isValid(on: context.date),
        let fit = term.fit(context)
      else { continue }
      let score: Int
      switch term.status {
      case .preferred: score = fit + Term.preferredBonus
      case .admitted: score = fit
      case .proposed, .superseded, .deprecated: continue
      }
      if score > best?.score ?? -1 { best = (score, index) }
    }
    return best?.index
  }

  /// The status that a term has in a context: what another house or region prefers is admitted here, and what
  /// is not valid yet or any more is superseded.
  package func status(of index: Int, context: TermContext) -> TermStatus {
    let term = terms[index]
    guard term.status == .preferred || term.status == .admitted else { return term.status }
    if !term.isValid(on: context.date) { return .superseded }
    guard term.status == .preferred else { return .admitted }
    return preferred(in: term.language, context: context) == index ? .preferred : .admitted
  }
}

extension Glossary {
  /// The term to use for a concept in a language.
  package func preferred(
    _ concept: Concept, _ language: String, context: TermContext = TermContext()
  ) -> Term? {
    concept.preferred(in: language, context: context).map { concept.terms[$0] }
  }
}

extension Term {
  fileprivate static let preferredBonus = 100

  /// How well outlet and region fit; nil if the term is another house's choice. Another region's term serves
  /// where nothing better is known.
  fileprivate func fit(_ context: TermContext) -> Int? {
    var fit = 10
    if let outlet {
      guard let asked = context.outlet, asked.lowercased() == outlet.lowercased() else {
        return nil
      }
      fit += 20
    }
    if let region { fit += region == context.region ? 5 : -5 }
    return fit
  }
}
