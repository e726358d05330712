import Text

/// An occurrence of a term whose standing a change of the glossary changes.
package struct GlossaryImpact: Hashable, Sendable {
  package let concept: String
  package let term: String
  /// Bytes of the text.
  package let bytes: Range<Int>
  /// Nil where the glossary did not know or no longer knows the words.
  package let before: TermStatus?
  package let after: TermStatus?

  /// Whether a text that was in order fails now.
  package var isNewFault: Bool {
    (after?.isRefused ?? false) && !(before?.isRefused ?? false)
  }

  /// What a change of the glossary does to one text, by place.
  /// - Parameters:
  ///   - before: a matcher of the glossary as it is.
  ///   - after: one of the glossary as it would be.
  /// - Complexity: O(bytes of the tokens' stretch).
  package static func impacts(
    of tokens: [Token], text: IndexedText, language: Language, before: TermMatcher,
    after: TermMatcher, context: TermContext = TermContext()
  ) -> [GlossaryImpact] {
    func standings(_ matcher: TermMatcher) -> [Key: TermStatus] {
      var standings: [Key: TermStatus] = [:]
      for match in matcher.matches(in: tokens, text: text, language: language) {
        let concept = matcher.concept(of: match)
        let key = Key(
          start: match.bytes.lowerBound, end: match.bytes.upperBound, concept: concept.id,
          term: concept.terms[match.term].text)
        standings[key] = concept.status(of: match.term, context: context)
      }
      return standings
    }
    let old = standings(before)
    let new = standings(after)
    return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
      .sorted { ($0.start, $0.end, $0.concept, $0.term) < ($1.start, $1.end, $1.concept, $1.term) }
      .map {
        GlossaryImpact(
          concept: $0.concept, term: $0.term, bytes: $0.start..<$0.end, before: old[$0],
          after: new[$0])
      }
  }

  private struct Key: Hashable {
    let start: Int
    let end: Int
    let concept: String
    let term: String
  }
}
