import Text

/// A pair of aligned stretches of text, as term extraction sees it.
package struct ExtractionBead: Sendable {
  /// One side: tokens of a text; empty where a sentence has no counterpart.
  package struct Side: Sendable {
    package let text: IndexedText
    package let tokens: [Token]

    package init(text: IndexedText, tokens: [Token]) {
      self.text = text
      self.tokens = tokens
    }
  }

  /// Number of the article pair.
  package let article: Int
  package let source: Side
  package let target: Side

  package init(article: Int, source: Side, target: Side) {
    self.article = article
    self.source = source
    self.target = target
  }
}

/// Words of both languages that seem to be terms for one concept.
package struct TermSuggestion: Hashable, Sendable {
  /// A place where both stand.
  package struct Evidence: Hashable, Sendable {
    /// Index of the bead.
    package let bead: Int
    /// Bytes of the sides' texts.
    package let source: Range<Int>
    package let target: Range<Int>
  }

  /// Another rendering found beside the best.
  package struct Rival: Hashable, Sendable {
    package let text: String
    /// Number of beads in which it stands with the source.
    package let count: Int
  }

  /// In the form found most often.
  package let source: String
  package let target: String
  /// Comparable within one run only.
  package let score: Double
  /// Number of beads that have the source, the target, and both.
  package let sourceCount: Int
  package let targetCount: Int
  package let count: Int
  package let rivals: [Rival]
  /// The first few places.
  package let evidence: [Evidence]
}

/// The numbers of term extraction.
package struct ExtractionParameters: Hashable, Sendable {
  /// Fewer beads say nothing.
  package var smallestCount = 2
  /// Words of a term that carry meaning.
  package var mostContentWords = 4
  /// Words of a term in all.
  package var mostWords = 6
  /// Dice coefficient (Dice 1945) under which two words are not taken for renderings of each other.
  package var smallestDice = 0.3
  /// A rival's Dice coefficient, as a part of the best one's.
  package var rivalShare = 0.4
  package var mostRivals = 4
  package var mostEvidence = 3
  /// Part of the score left to what is the same in both languages and no acronym: mostly names of persons.
  package var sameNameWeight = 0.3
  /// Part of the score left to single words of the general language.
  package var generalWeight = 0.15
  /// Part of the score left to single words that end like verbs.
  package var verbWeight = 0.4

  package init() {}
}
