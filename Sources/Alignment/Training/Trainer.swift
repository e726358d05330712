import Dispatch
import Foundation
import Text

/// Fits the weights of a ``BeadModel`` to gold alignments: the greatest likelihood of the conditional random field with
/// a Gaussian prior (Lafferty, McCallum & Pereira 2001), by Adam (Kingma & Ba 2015) over all documents at once.
/// No random numbers: the same documents give the same weights.
package struct Trainer {
  /// The beads of one document with their features, and which are gold.
  struct Example: Sendable {
    let rows: Int
    let columns: Int
    /// Index into the lattice's scores.
    var positions: [Int32] = []
    var features: [Float] = []
    var gold: [Int32] = []
  }

  private let width = BeadFeature.allCases.count
  package var examples: Int { data.count }
  private var data: [Example] = []

  package init() {}

  /// Adds a document; false where the gold cannot be a path.
  package mutating func add(
    _ document: TrainingDocument, analysis: PairAnalysis, context: PairContext
  ) -> Bool {
    guard let path = document.monotonePath() else { return false }
    let beads = analysis.features(
      rows: 0..<analysis.source.count, columns: 0..<analysis.target.count, context: context)
    let lattice = Lattice(rows: analysis.source.count, columns: analysis.target.count)
    var example = Example(rows: lattice.rows, columns: lattice.columns)
    beads.eachBead { row, column, shape, features in
      example.positions.append(Int32(lattice.index(row, column, shape)))
      example.features.append(contentsOf: features)
    }
    let known = Set(example.positions)
    example.gold = path.map { Int32(lattice.index($0.row, $0.column, $0.shape)) }
    guard example.gold.allSatisfy(known.contains) else { return false }
    data.append(example)
    return true
  }

  /// - Returns: the fitted model and the mean negative log-likelihood of a document.
  package func fit(
    from start: BeadModel, steps: Int, rate: Float = 0.05, prior: Float = 1
  ) -> (BeadModel, Float) {
    var model = start
    var first = [Float](repeating: 0, count: width)
    var second = first
    var loss: Float = 0
    for step in 1...steps {
      let results = Results(count: data.count)
      let current = model
      DispatchQueue.concurrentPerform(iterations: data.count) { index in
        results.set(index, self.slope(data[index], current))
      }
      var gradient = [Float](repeating: 0, count: width)
      loss = 0
      for (part, likelihood) in results.values {
        loss -= likelihood
        for index in 0..<width { gradient[index] += part[index] }
      }
      loss /= Float(data.count)
      let decay = rate * (step > steps * 3 / 4 ? 0.3 : 1)
      for index in 0..<width {
        let slope =
          gradient[index] / Float(data.count) - prior * model.weights[index] / Float(data.count)
        first[index] = 0.9 * first[index] + 0.1 * slope
        second[index] = 0.999 * second[index] + 0.001 * slope * slope
        let a = first[index] / (1 - Foundation.pow(0.9, Float(step)))
        let b = second[index] / (1 - Foundation.pow(0.999, Float(step)))
        model.weights[index] += decay * a / (b.squareRoot() + 1e-8)
      }
    }
    return (model, loss)
  }

  private func slope(_ example: Example, _ model: BeadModel) -> ([Float], Float) {
    var lattice = Lattice(rows: example.rows, columns: example.columns)
    var gradient = [Float](repeating: 0, count: width)
    return example.features.withUnsafeBufferPointer { features in
      for (bead, position) in example.positions.enumerated() {
        var sum: Float = 0
        let base = bead * width
        for index in 0..<width { sum += features[base + index] * model.weights[index] }
        lattice.scores[Int(position)] = sum
      }
      let (probabilities, total) = lattice.marginals()
      let gold = Set(example.gold)
      var likelihood = -total
      for (bead, position) in example.positions.enumerated() {
        var share = -probabilities[Int(position)]
        if gold.contains(position) {
          share += 1
          likelihood += lattice.scores[Int(position)]
        }
        if abs(share) < 1e-6 { continue }
        let base = bead * width
        for index in 0..<width { gradient[index] += share * features[base + index] }
      }
      return (gradient, likelihood)
    }
  }

  /// Slots that threads fill, each its own.
  private final class Results: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var values: [([Float], Float)]
    init(count: Int) { values = Array(repeating: ([], 0), count: count) }
    func set(_ index: Int, _ value: ([Float], Float)) {
      lock.lock()
      values[index] = value
      lock.unlock()
    }
  }
}
