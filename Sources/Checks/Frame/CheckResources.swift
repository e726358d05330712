import Alignment
import Terminology
import Text

/// What checks consult besides the pair; made once for any number of pairs.
package struct CheckResources: Sendable {
  package let glossaries: [Glossary]
  /// For whom, where and when the texts are written.
  package let context: TermContext
  /// Which words render which, from the pair's first language to its second; as the aligner has it.
  package let lexicon: Lexicon?

  package init(
    glossaries: [Glossary] = [], context: TermContext = TermContext(), lexicon: Lexicon? = nil
  ) {
    self.glossaries = glossaries
    self.context = context
    self.lexicon = lexicon
  }

  /// The entry of a concept; of several glossaries' the first's.
  package func concept(_ id: String) -> Concept? {
    for glossary in glossaries { if let concept = glossary[id] { return concept } }
    return nil
  }
}
