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
  /// Word pairs learnt elsewhere: from a translation memory, from other pairs.
  package var learnt = LearntPairs()

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
      targetSentences: targetSentences, lexicon: lexicon, learnt: learnt)
    return Bitext(
      source: source, target: target, sourceSentences: sourceSentences,
      targetSentences: targetSentences, beads: beads(of: analysis))
  }

  package func beads(of analysis: PairAnalysis) -> [Bead] {
    let beads = weighedBeads(of: analysis).map { bead in
      Bead(
        source: bead.source, target: bead.target,
        confidence: model.calibration.confidence(bead.logit, bead.origin))
    }
    return BeadOrder.sorted(beads)
  }

  /// In no order, not calibrated.
  func weighedBeads(of analysis: PairAnalysis) -> [WeighedBead] {
    var analysis = analysis
    var beads = onePass(analysis)
    guard analysis.source.count <= parameters.learnedSentences || !analysis.hasLexicon else {
      return beads
    }
    for _ in 0..<(analysis.hasLexicon ? 1 : parameters.learningRounds) {
      var learner = PairLearner()
      learner.add(beads, of: analysis, calibration: model.calibration)
      let own = learner.pairs()
      if own.pairs.isEmpty { break }
      analysis = analysis.learning(LearntPairs(learnt.pairs + own.pairs), lexicon: lexicon)
      beads = onePass(analysis)
    }
    return beads
  }

  private func onePass(_ analysis: PairAnalysis) -> [WeighedBead] {
    PairSearch(analysis: analysis, model: model, parameters: parameters).beads()
  }
}

/// What the search can be told, and where the numbers came from.
package struct SearchParameters: Sendable {
  /// What a moved passage must gain over being left alone. Chosen on one half of the development documents,
  /// confirmed on the other.
  var jump: Float = 5
  /// Price of a sentence skipped inside a moved passage.
  var skipInPassage: Float = 0.5
  /// Passes without a lexicon that learn word pairs from the one before; with one, one.
  package var learningRounds = 2
  /// With a lexicon, longer texts are not read twice: what is left to learn would not change them.
  var learnedSentences = 1000
  /// Cells up to which a window is looked at as a whole: an article of sixty sentences.
  var wholeWindow = 3600
  /// Rows of the longest banded window.
  var longestPiece = 400
  /// Gaps from which the context of a long text is taken.
  var sampledGaps = 200
  /// Moved passages are looked for among so many pairs of free sentences, within so many sentences.
  var movedCells = 40_000
  var movedSentences = 800
  /// Sentences of a stretch of a longer text.
  var movedStretch = 120
}
