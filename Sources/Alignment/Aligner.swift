import Foundation
import Text

/// Aligns the sentences of two texts.
///
/// A pair is analysed once (``PairAnalysis``); a conditional random field weighs all beads of a window
/// (``BeadFeatures``, ``Lattice``); its best monotone path is taken, and passages that stand elsewhere are found among
/// what it leaves over (``MovedPassages``).
package struct Aligner: Sendable {
  package let source: Language
  package let target: Language
  package let lexicon: Lexicon
  let model: BeadModel
  package var parameters = SearchParameters()

  package init(source: Language, target: Language) {
    self.init(
      source: source, target: target, lexicon: .embedded(from: source, to: target))
  }

  package init(
    source: Language, target: Language, lexicon: Lexicon, model: BeadModel? = nil
  ) {
    self.source = source
    self.target = target
    self.lexicon = lexicon
    self.model = model ?? (lexicon.pairCount > 0 ? .withLexicon : .bare)
  }

  /// Aligns two articles. Empty ones give beads with an empty side.
  package func align(source: Article, target: Article) -> Bitext {
    let sourceSentences = Segmenter(language: self.source).sentences(of: source)
    let targetSentences = Segmenter(language: self.target).sentences(of: target)
    let analysis = PairAnalysis(
      source: source, sourceSentences: sourceSentences, target: target,
      targetSentences: targetSentences, lexicon: lexicon)
    return Bitext(
      source: source, target: target, sourceSentences: sourceSentences,
      targetSentences: targetSentences, beads: beads(of: analysis))
  }

  package func beads(of analysis: PairAnalysis) -> [Bead] {
    var window = WindowAlignment(
      analysis: analysis, model: model, parameters: parameters,
      rows: 0..<analysis.source.count, columns: 0..<analysis.target.count)
    window.run()
    return BeadOrder.sorted(window.beads)
  }
}

/// What the search can be told, and where the numbers came from.
package struct SearchParameters: Sendable {
  /// What a moved passage must gain over being left alone. Chosen on one half of the development documents,
  /// confirmed on the other.
  var jump: Float = 5
}
