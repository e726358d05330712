import Text

extension Evaluation {
  /// The evaluations of the smallest parts of a document that no bead of either alignment leaves: they add up to the
  /// evaluation of the whole, and are what a bootstrap draws from.
  /// - Complexity: O(n log n) for n sentences in beads of usual size.
  package static func regions(gold: [Bead], predicted: [Bead]) -> [Evaluation] {
    var forest = SentenceForest()
    for bead in gold + predicted { forest.join(bead) }
    var goldParts: [Int: [Bead]] = [:]
    var predictedParts: [Int: [Bead]] = [:]
    for bead in gold { forest.root(of: bead).map { goldParts[$0, default: []].append(bead) } }
    for bead in predicted {
      forest.root(of: bead).map { predictedParts[$0, default: []].append(bead) }
    }
    return Set(goldParts.keys).union(predictedParts.keys).sorted().map {
      Evaluation(gold: goldParts[$0] ?? [], predicted: predictedParts[$0] ?? [])
    }
  }
}

/// Which sentences hang together by beads (union–find with path halving, Tarjan & van Leeuwen 1984).
private struct SentenceForest {
  /// Even for source sentences, odd for target sentences.
  private var parents: [Int] = []

  mutating func join(_ bead: Bead) {
    let nodes = Self.nodes(of: bead)
    guard let first = nodes.first else { return }
    for node in nodes {
      while parents.count <= node { parents.append(parents.count) }
      let (a, b) = (root(first), root(node))
      parents[max(a, b)] = min(a, b)
    }
  }

  mutating func root(of bead: Bead) -> Int? { Self.nodes(of: bead).first.map { root($0) } }

  private mutating func root(_ node: Int) -> Int {
    var node = node
    while parents[node] != node {
      parents[node] = parents[parents[node]]
      node = parents[node]
    }
    return node
  }

  private static func nodes(of bead: Bead) -> [Int] {
    bead.source.map { 2 * $0 } + bead.target.map { 2 * $0 + 1 }
  }
}
