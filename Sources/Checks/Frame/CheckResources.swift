import Alignment
import Terminology
import Text

/// What checks consult besides the pair; made once for any number of pairs.
package struct CheckResources: Sendable {
  package let matcher: TermMatcher
  /// For whom, where and when the texts are written.
  package let context: TermContext
  /// Which words render which, from the pairs' source language to their target language; as the aligner has it.
  package let lexicon: LexiconIndex?
  /// By concept and term of the matcher: the status in the context.
  private let statuses: [[TermStatus]]

  /// - Complexity: O(forms of all terms).
  package init(
    glossaries: [Glossary] = [], context: TermContext = TermContext(), lexicon: Lexicon? = nil
  ) {
    matcher = TermMatcher(glossaries: glossaries)
    self.context = context
    self.lexicon = lexicon.map(LexiconIndex.init)
    statuses = matcher.concepts.map { concept in
      concept.terms.indices.map { concept.status(of: $0, context: context) }
    }
  }

  package var concepts: [Concept] { matcher.concepts }

  func status(_ concept: Int, _ term: Int) -> TermStatus { statuses[concept][term] }

  /// The term to use for a concept in a language.
  package func preferred(_ concept: Int, in language: Language) -> Term? {
    let entry = concepts[concept]
    return entry.preferred(in: language.code, context: context).map { entry.terms[$0] }
  }

  /// Terms that a text in the language may use for the concept, the one to use first.
  package func accepted(_ concept: Int, in language: Language) -> [Term] {
    let entry = concepts[concept]
    let best = entry.preferred(in: language.code, context: context)
    let others = entry.terms(in: language.code).filter {
      $0 != best && statuses[concept][$0].isAccepted
    }
    return ([best].compactMap(\.self) + others).map { entry.terms[$0] }
  }
}
