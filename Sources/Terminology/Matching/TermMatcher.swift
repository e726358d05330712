import Text

/// Finds terms in texts: all terms of all glossaries in one pass, whatever their number.
package struct TermMatcher: Sendable {
  package struct Options: Hashable, Sendable {
    /// Terms with other statuses are not looked for.
    package var statuses: Set<TermStatus>

    package init(statuses: Set<TermStatus> = Set(TermStatus.allCases)) {
      self.statuses = statuses
    }
  }

  /// The concepts of all glossaries, by id; what ``TermMatch/concept`` counts in.
  package let concepts: [Concept]
  private let tries: [String: TermTrie]

  /// - Parameter glossaries: where two have a concept of one id, the later one's counts.
  /// - Complexity: O(forms of all terms).
  package init(glossaries: [Glossary], options: Options = Options()) {
    var merged = glossaries.first ?? Glossary()
    if glossaries.count > 1 {
      var byID: [String: Concept] = [:]
      for glossary in glossaries { for concept in glossary.concepts { byID[concept.id] = concept } }
      merged = Glossary(Array(byID.values))
    }
    concepts = merged.concepts
    var tries: [String: TermTrie] = [:]
    var inflector = Inflector()
    for (number, concept) in concepts.enumerated() {
      for (index, term) in concept.terms.enumerated() where options.statuses.contains(term.status) {
        let forms = inflector.forms(of: term)
        for form in forms {
          tries[term.language, default: TermTrie(language: term.language)]
            .insert(form, of: term, concept: number, index: index)
        }
      }
    }
    for language in tries.keys { tries[language]?.close() }
    self.tries = tries
  }

  /// The occurrences of terms among tokens, by place: the longest first where they overlap, none within another.
  /// Terms of several concepts on the same words are all given.
  ///
  /// - Parameters:
  ///   - tokens: of one stretch of `text`: a sentence, some sentences, an article.
  ///   - language: the language of the text; terms of others are not looked for.
  /// - Complexity: O(bytes of the tokens' stretch), the number of terms apart.
  package func matches(
    in tokens: [Token], text: IndexedText, language: Language
  ) -> [TermMatch] {
    guard let trie = tries[language.code], !tokens.isEmpty else { return [] }
    return text.bytes.withUnsafeBufferPointer { bytes in
      var search = TermSearch(trie: trie, text: bytes, tokens: tokens, language: language)
      search.run()
      return search.resolved()
    }
  }

  package func concept(of match: TermMatch) -> Concept { concepts[match.concept] }

  package func term(of match: TermMatch) -> Term { concepts[match.concept].terms[match.term] }
}
