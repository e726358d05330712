import Terminology
import Text

/// An occurrence of a glossary's term in one of the articles.
package struct TermUse: Hashable, Sendable {
  package let match: TermMatch
  /// Index of the sentence.
  package let sentence: Int
  /// What the term is for the outlet, region and day of the run.
  package let status: TermStatus
  /// Whether other concepts have a term on the same words.
  package let isAmbiguous: Bool

  /// Index in the matcher's concepts.
  package var concept: Int { match.concept }
  package var bytes: Range<Int> { match.bytes }
}

/// The occurrences of terms in one side of a pair, by sentence.
package struct TermUses: Sendable {
  /// In the order of the text.
  package let all: [TermUse]
  private let firsts: [Int32]
  /// For each concept in use the terms in use.
  private let used: [Int: Set<Int>]

  init() {
    all = []
    firsts = []
    used = [:]
  }

  /// - Complexity: O(text), the number of terms apart.
  init(of side: SideText, resources: CheckResources) {
    var all: [TermUse] = []
    var firsts: [Int32] = [0]
    let matcher = resources.matcher
    for sentence in side.sentences.indices {
      let range = side.tokenRange(sentence)
      let matches = matcher.matches(
        in: Array(side.tokens[range]), text: side.article.reading, language: side.language)
      for (index, match) in matches.enumerated() {
        let isAmbiguous =
          (index > 0 && matches[index - 1].bytes == match.bytes)
          || (index + 1 < matches.count && matches[index + 1].bytes == match.bytes)
        all.append(
          TermUse(
            match: TermMatch(
              concept: match.concept, term: match.term,
              tokens: match.tokens.lowerBound + range.lowerBound..<match.tokens.upperBound
                + range.lowerBound,
              bytes: match.bytes, form: match.form),
            sentence: sentence, status: resources.status(match.concept, match.term),
            isAmbiguous: isAmbiguous))
      }
      firsts.append(Int32(all.count))
    }
    self.all = all
    self.firsts = firsts
    var used: [Int: Set<Int>] = [:]
    for use in all { used[use.concept, default: []].insert(use.match.term) }
    self.used = used
  }

  /// Whether a term of a concept occurs. - Complexity: O(1).
  func uses(_ concept: Int, term: Int) -> Bool { used[concept]?.contains(term) ?? false }

  package subscript(sentence: Int) -> ArraySlice<TermUse> {
    guard sentence + 1 < firsts.count else { return [] }
    return all[Int(firsts[sentence])..<Int(firsts[sentence + 1])]
  }
}
