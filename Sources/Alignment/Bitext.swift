import Text

/// Two articles, their sentences, and the beads that join them.
package struct Bitext: Sendable {
  package let source: Article
  package let target: Article
  package let sourceSentences: [Sentence]
  package let targetSentences: [Sentence]
  /// In order of their first source sentence; null beads of the target stand where they occur in the target's
  /// order. Every sentence is in a bead. Beads of moved passages cross others.
  package let beads: [Bead]

  package init(
    source: Article, target: Article, sourceSentences: [Sentence], targetSentences: [Sentence],
    beads: [Bead]
  ) {
    self.source = source
    self.target = target
    self.sourceSentences = sourceSentences
    self.targetSentences = targetSentences
    self.beads = beads
  }

  /// Places in the source file of the sentences of a bead.
  package func sourceRanges(of bead: Bead) -> [ScalarRange] {
    bead.source.map { source.fileRange(of: sourceSentences[$0].bytes) }
  }

  /// Places in the target file of the sentences of a bead.
  package func targetRanges(of bead: Bead) -> [ScalarRange] {
    bead.target.map { target.fileRange(of: targetSentences[$0].bytes) }
  }
}
