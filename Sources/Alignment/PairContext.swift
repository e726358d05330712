import Foundation

/// What is known of a pair as a whole before its beads are weighed: at first nothing, after a first pass how common
/// nulls and merges are in it. One price for nulls cannot serve merged text and cut text.
package struct PairContext: Sendable {
  /// Letters of the target for one of the source.
  var lengthRatio: Float
  /// Logarithm of the expected share of sentences without counterpart, relative to ``usualNulls``.
  var nullLogRate: Float = 0
  /// Logarithm of the expected share of beads with a merge, relative to ``usualMerges``.
  var mergeLogRate: Float = 0

  static let unknown = PairContext(lengthRatio: 1.1)
  private static let usualNulls: Float = 0.06
  private static let usualMerges: Float = 0.12
  /// Keeps the rates of short texts from extremes: as if that many sentences of the usual kind stood beside.
  private static let smoothing: Float = 12

  init(lengthRatio: Float) { self.lengthRatio = lengthRatio }

  /// From the expected counts under a first pass.
  init(lengthRatio: Float, nulls: Float, sentences: Float, merges: Float, beads: Float) {
    self.lengthRatio = lengthRatio
    let nullRate =
      (nulls + Self.smoothing * Self.usualNulls) / (sentences + Self.smoothing)
    let mergeRate = (merges + Self.smoothing * Self.usualMerges) / (beads + Self.smoothing)
    nullLogRate = log(nullRate / Self.usualNulls)
    mergeLogRate = log(mergeRate / Self.usualMerges)
  }
}

/// Expected counts over one or many windows.
struct ContextCounts: Sendable {
  private var nulls: Float = 0
  private var sentences: Float = 0
  private var merges: Float = 0
  private var beads: Float = 0

  mutating func add(_ lattice: Lattice, _ probabilities: [Float]) {
    sentences += Float(lattice.rows + lattice.columns)
    for (index, probability) in probabilities.enumerated() where probability > 0 {
      let shape = index % BeadShape.all.count
      if shape == BeadShape.sourceNull || shape == BeadShape.targetNull {
        nulls += probability
      } else {
        beads += probability
        if shape > 0 { merges += probability }
      }
    }
  }

  mutating func scale(_ factor: Float) {
    nulls *= factor
    sentences *= factor
    merges *= factor
    beads *= factor
  }

  /// One-to-one beads that were not weighed.
  mutating func addCertain(_ count: Int) {
    sentences += 2 * Float(count)
    beads += Float(count)
  }

  func context(lengthRatio: Float) -> PairContext {
    PairContext(
      lengthRatio: lengthRatio, nulls: nulls, sentences: sentences, merges: merges, beads: beads)
  }
}

extension Lattice {
  /// The context that the probabilities of the beads suggest.
  func context(_ probabilities: [Float], lengthRatio: Float) -> PairContext {
    var counts = ContextCounts()
    counts.add(self, probabilities)
    return counts.context(lengthRatio: lengthRatio)
  }
}
