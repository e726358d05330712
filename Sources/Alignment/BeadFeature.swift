/// What the model weighs in a bead; the raw value is the index of its weight. The first thirteen are the shapes'.
enum BeadFeature: Int, CaseIterable, Sendable {
  case shape11, shape12, shape21, shape13, shape31, shape22, shape14, shape41, shape23, shape32,
    shape33, sourceNull, targetNull
  /// Weight of matched tokens, of unmatched ones of either side.
  case matched, unmatchedSource, unmatchedTarget
  /// Dice coefficient of matched weight, its square, and how far it falls short of a bound.
  case dice, diceSquared, diceShort
  /// Gale & Church's squared normal deviate of the lengths, bounded; the size of the log ratio.
  case lengthDeviate, lengthRatio, mergedLengthRatio
  case questionMismatch, quoteMismatch, headingMismatch
  case numbersMatched, numbersUnmatched
  /// In groups: weight of sentences that find nothing, and how far the weakest falls short of the group.
  case emptyPart, weakPart, weakestPart
  /// In groups: a quotation that opens in one sentence closes in another; a border of blocks within.
  case quoteSpans, crossesBlocks
  /// How much better a sentence of the bead would match a sentence outside it.
  case rival
  /// Nulls: the best match that the sentence had, its square; its length; the share of its weight matched anywhere.
  case nullBest, nullBestSquared, nullLength, nullMatched, nullHeading
  /// Nulls: log of how common nulls are in this pair, from a first pass.
  case nullRate
  /// Beads of two sides: the same of merges.
  case mergeRate
  /// One-to-one: lengths of short sentences are worth less.
  case shortPair
}

/// The weights of the features.
package struct BeadModel: Sendable {
  var weights: [Float]
  /// What the weights were fitted on, and how.
  package var signature = "unfitted"
  var calibration = Calibration()

  init(weights: [Float]) { self.weights = weights }

  subscript(feature: BeadFeature) -> Float {
    get { weights[feature.rawValue] }
    set { weights[feature.rawValue] = newValue }
  }

  /// A start for the trainer, from Gale & Church's priors and judgement.
  package static let initial: BeadModel = {
    var model = BeadModel(weights: [Float](repeating: 0, count: BeadFeature.allCases.count))
    model[.shape11] = 0
    for shape in [BeadFeature.shape12, .shape21] { model[shape] = -2 }
    for shape in [BeadFeature.shape13, .shape31, .shape22] { model[shape] = -4 }
    for shape in [BeadFeature.shape14, .shape41, .shape23, .shape32, .shape33] {
      model[shape] = -6
    }
    model[.sourceNull] = -1
    model[.targetNull] = -1
    model[.dice] = 6
    model[.matched] = 1
    model[.lengthDeviate] = -0.2
    model[.nullBest] = -3
    return model
  }()
}
