import Text

/// A group of sentences of one side and the group of the other that renders it (the field's *bead*, Brown et al. 1991).
package struct Bead: Hashable, Sendable {
  /// Indices of sentences, ascending; empty when the target sentences have no counterpart. Not always neighbours.
  package var source: [Int]
  /// Indices of sentences, ascending; empty when the source sentences have no counterpart.
  package var target: [Int]
  /// Probability that the bead is right as a whole, 0…1.
  package var confidence: Double

  package init(source: [Int], target: [Int], confidence: Double = 1) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }

  /// `1-2`: how many sentences of each side.
  package var kind: String { "\(source.count)-\(target.count)" }
  package var isNull: Bool { source.isEmpty || target.isEmpty }
}
