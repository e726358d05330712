/// Pairs of stems that a first pass over a pair, or over many, has taught.
package struct LearntPairs: Sendable {
  private var pairs: [Int32: [(Int32, Float)]] = [:]

  func targets(of stem: Int32) -> [(Int32, Float)] { pairs[stem] ?? [] }

  mutating func add(_ source: Int32, _ target: Int32, similarity: Float) {
    pairs[source, default: []].append((target, similarity))
  }

  var count: Int { pairs.values.reduce(0) { $0 + $1.count } }
}
