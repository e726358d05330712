import Text

/// Rules that compare terms with each other.
extension GlossaryLint {
  /// A term's place and the form by which it was reached.
  private struct Reach {
    let concept: Int
    let term: Int
    let isWritten: Bool
  }

  /// Terms that are forms of each other, whatever their case and accents.
  mutating func checkDuplicates() {
    var reaches: [String: [Reach]] = [:]
    var inflector = Inflector()
    let concepts = glossary.concepts
    for (number, concept) in concepts.enumerated() {
      for (index, term) in concept.terms.enumerated() {
        var seen = Set<String>()
        for form in inflector.forms(of: term) {
          let key = Self.key(form.words, term.language)
          guard seen.insert(key).inserted else { continue }
          reaches[key, default: []].append(
            Reach(concept: number, term: index, isWritten: form.kind == .written))
        }
      }
    }
    for (number, concept) in concepts.enumerated() {
      for (index, term) in concept.terms.enumerated() {
        let key = Self.key(TermWords(term.text).words.map(\.text), term.language)
        for other in reaches[key] ?? [] where isAfter(other, number, index) {
          compare(concept, index, concepts[other.concept], other)
        }
      }
    }
  }

  /// Each pair is told once: at the later term where both are written so, else at the one that is a form.
  private func isAfter(_ other: Reach, _ concept: Int, _ term: Int) -> Bool {
    if other.concept == concept, other.term == term { return false }
    return !other.isWritten || (other.concept, other.term) < (concept, term)
  }

  private mutating func compare(
    _ concept: Concept, _ index: Int, _ otherConcept: Concept, _ reach: Reach
  ) {
    let term = concept.terms[index]
    let other = otherConcept.terms[reach.term]
    if concept.id == otherConcept.id {
      let isSame = term.text == other.text
      add(
        .duplicateTerm, isSame ? .error : .note, concept, index,
        en: isSame ? "“\(term.text)” stands twice" : "“\(term.text)” is a form of “\(other.text)”",
        es: isSame
          ? "«\(term.text)» está repetido" : "«\(term.text)» es una forma de «\(other.text)»")
    } else if term.status == .preferred, other.status == .preferred, reach.isWritten {
      add(
        .preferredTwice, .error, concept, index,
        en: "“\(term.text)” is preferred here and for \(otherConcept.id)",
        es: "«\(term.text)» es el preferido aquí y en \(otherConcept.id)")
    } else {
      let isClash = term.status.isAccepted != other.status.isAccepted
      add(
        .duplicateTerm, reach.isWritten && isClash ? .warning : .note, concept, index,
        en:
          "“\(term.text)” (\(term.status.name.en)) is also “\(other.text)” (\(other.status.name.en)) of \(otherConcept.id)",
        es:
          "«\(term.text)» (\(term.status.name.es)) es también «\(other.text)» (\(other.status.name.es)) de \(otherConcept.id)"
      )
    }
  }

  private static func key(_ words: [String], _ language: String) -> String {
    let own = InflectionRules.named(language).ownLetters.map { Array(String($0).utf8) }
    let folded = words.map { word in
      String(decoding: WordKey.folded(Array(word.lowercased().utf8), keeping: own), as: UTF8.self)
    }
    return language + " " + folded.joined(separator: " ")
  }

  /// Deprecated terms whose words stand within an accepted term of the same concept or another.
  mutating func checkDeprecatedInside() {
    let matcher = TermMatcher(glossaries: [glossary], options: .init(statuses: [.deprecated]))
    for concept in glossary.concepts {
      for (index, term) in concept.terms.enumerated() where term.status.isAccepted {
        let text = IndexedText(term.text)
        let language = Language.named(term.language)
        let tokens = Tokenizer(language: language).tokens(of: text, in: 0..<text.bytes.count)
        for match in matcher.matches(in: tokens, text: text, language: language)
        where match.bytes.count < text.bytes.count {
          let inner = matcher.term(of: match).text
          add(
            .deprecatedInside, .warning, concept, index,
            en:
              "“\(term.text)” (\(term.status.name.en)) holds “\(inner)”, deprecated in \(matcher.concept(of: match).id)",
            es:
              "«\(term.text)» (\(term.status.name.es)) contiene «\(inner)», desaconsejado en \(matcher.concept(of: match).id)"
          )
        }
      }
    }
  }
}
