import Foundation
import Text

/// Pairs of stems that confident beads have taught, by their bytes, so that they serve other texts too.
package struct LearntPairs: Sendable {
  package struct Pair: Hashable, Sendable {
    package let source: String
    package let target: String
    /// 0…1.
    package let similarity: Float

    package init(source: String, target: String, similarity: Float) {
      self.source = source
      self.target = target
      self.similarity = similarity
    }
  }

  /// Sorted by source, then by target.
  package let pairs: [Pair]
  private let bySource: [String: [Pair]]

  package init(_ pairs: [Pair] = []) {
    self.pairs = pairs.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
    bySource = Dictionary(grouping: self.pairs, by: \.source)
  }

  package func targets(of stem: String) -> [Pair] { bySource[stem] ?? [] }
}

/// Learns which stems answer each other from beads that are sure, where the lexicon is silent.
///
/// Counts stems that occur together in beads (each bead weighs its probability), and keeps the pairs of high
/// log-likelihood ratio (Dunning 1993) and Dice coefficient that are each other's best.
package struct PairLearner: Sendable {
  /// Of a trial on development texts: below these chance takes over.
  static let leastLikelihoodRatio: Double = 7
  static let leastDice: Double = 0.25
  /// Beads less sure than this teach nothing.
  static let leastConfidence: Double = 0.8
  /// Similarity of a pair of Dice 1; other pairs in proportion.
  static let greatestSimilarity: Float = 0.95
  static let longestBead = 4

  private struct Key: Hashable {
    let source: Int32
    let target: Int32
  }

  private var sourceStems = Interner()
  private var targetStems = Interner()
  private var sourceCount: [Double] = []
  private var targetCount: [Double] = []
  private var together: [Key: Double] = [:]
  private var beads: Double = 0

  package init() {}

  /// Takes in the beads of a pair.
  mutating func add(
    _ beads: [WeighedBead], of analysis: PairAnalysis, calibration: Calibration
  ) {
    for bead in beads
    where !bead.isNull
      && calibration.confidence(bead.logit, bead.origin) >= Self.leastConfidence
      && bead.source.count + bead.target.count <= Self.longestBead
    {
      let from = Self.stems(of: bead.source, analysis.source).map {
        sourceStems.intern(Array(analysis.source.stems.bytes($0)))
      }
      let to = Self.stems(of: bead.target, analysis.target).map {
        targetStems.intern(Array(analysis.target.stems.bytes($0)))
      }
      while sourceCount.count < sourceStems.count { sourceCount.append(0) }
      while targetCount.count < targetStems.count { targetCount.append(0) }
      self.beads += 1
      for stem in from { sourceCount[Int(stem)] += 1 }
      for stem in to { targetCount[Int(stem)] += 1 }
      for stem in from {
        for other in to { together[Key(source: stem, target: other), default: 0] += 1 }
      }
    }
  }

  /// The pairs that stand out.
  package func pairs() -> LearntPairs {
    var kept: [(pair: Key, dice: Double)] = []
    var bestOfSource: [Int32: Double] = [:]
    var bestOfTarget: [Int32: Double] = [:]
    for (key, count) in together where count >= 2 {
      let a = sourceCount[Int(key.source)]
      let b = targetCount[Int(key.target)]
      let dice = 2 * count / (a + b)
      guard dice >= Self.leastDice,
        Self.likelihoodRatio(count, a, b, beads) >= Self.leastLikelihoodRatio
      else { continue }
      kept.append((key, dice))
      bestOfSource[key.source] = max(bestOfSource[key.source] ?? 0, dice)
      bestOfTarget[key.target] = max(bestOfTarget[key.target] ?? 0, dice)
    }
    return LearntPairs(
      kept.filter {
        $0.dice >= 0.8 * max(bestOfSource[$0.pair.source]!, bestOfTarget[$0.pair.target]!)
      }.map {
        LearntPairs.Pair(
          source: sourceStems.string($0.pair.source), target: targetStems.string($0.pair.target),
          similarity: Self.greatestSimilarity * Float($0.dice.squareRoot()))
      })
  }

  /// Distinct stems of content words of which the lexicon knows nothing.
  private static func stems(of sentences: [Int], _ side: SideFeatures) -> [Int32] {
    var stems = Set<Int32>()
    for sentence in sentences {
      for token in side.tokenStart[sentence]..<side.tokenStart[sentence + 1] {
        let info = side.info[Int(side.tokenType[Int(token)])]
        if !info.isFunctionWord && !info.isNumber { stems.insert(info.stem) }
      }
    }
    return stems.sorted()
  }

  /// Dunning's −2 log λ for two events that occur `a` and `b` times, `both` times together, in `n` trials.
  private static func likelihoodRatio(
    _ both: Double, _ a: Double, _ b: Double, _ n: Double
  ) -> Double {
    func term(_ count: Double, _ expected: Double) -> Double {
      count <= 0 || expected <= 0 ? 0 : count * log(count / expected)
    }
    let sum =
      term(both, a * b / n) + term(a - both, a * (n - b) / n) + term(b - both, (n - a) * b / n)
      + term(n - a - b + both, (n - a) * (n - b) / n)
    return both * n < a * b ? 0 : 2 * sum
  }
}
