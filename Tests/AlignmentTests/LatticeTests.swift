import Foundation
import Testing

@testable import Alignment

/// The lattice against all alignments of tiny texts, one by one.
@Suite struct LatticeTests {
  /// A fixed stream of numbers, so that a failure can be seen again.
  struct Stream: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 31)
    }
  }

  static func lattice(_ rows: Int, _ columns: Int, seed: UInt64) -> Lattice {
    var stream = Stream(state: seed)
    var lattice = Lattice(rows: rows, columns: columns)
    for row in 0...rows {
      for column in 0...columns {
        for (shape, size) in BeadShape.all.enumerated()
        where row + size.source <= rows && column + size.target <= columns {
          // Some beads are not plausible; nulls always are, so that there is a way through.
          let isNull = size.source == 0 || size.target == 0
          if !isNull && Int.random(in: 0..<4, using: &stream) == 0 { continue }
          lattice.scores[lattice.index(row, column, shape)] = Float.random(
            in: -3...3, using: &stream)
        }
      }
    }
    return lattice
  }

  /// Every monotone alignment from a position to the end, as indices of scores.
  static func alignments(_ lattice: Lattice, _ row: Int, _ column: Int) -> [[Int]] {
    if row == lattice.rows && column == lattice.columns { return [[]] }
    var all: [[Int]] = []
    for (shape, size) in BeadShape.all.enumerated()
    where row + size.source <= lattice.rows && column + size.target <= lattice.columns {
      let at = lattice.index(row, column, shape)
      guard lattice.scores[at] > -.infinity else { continue }
      for rest in alignments(lattice, row + size.source, column + size.target) {
        all.append([at] + rest)
      }
    }
    return all
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 3), (2, 2), (3, 2), (3, 3), (4, 2), (0, 2), (3, 0)])
  func bestPathIsTheBestOfAll(_ rows: Int, _ columns: Int) {
    for seed in 1...5 {
      let lattice = Self.lattice(rows, columns, seed: UInt64(seed))
      let all = Self.alignments(lattice, 0, 0)
      let best = all.map { $0.reduce(0) { $0 + lattice.scores[$1] } }.max()!
      let path = lattice.best(lattice.scores)
      let own = path.reduce(Float(0)) { sum, step in
        sum + lattice.scores[lattice.index(step.row, step.column, step.shape)]
      }
      #expect(abs(own - best) < 1e-3)
      #expect(path.reduce(0) { $0 + BeadShape.all[$1.shape].source } == rows)
      #expect(path.reduce(0) { $0 + BeadShape.all[$1.shape].target } == columns)
    }
  }

  @Test(arguments: [(1, 1), (2, 2), (3, 2), (3, 3), (1, 4), (0, 1)])
  func marginalsAreSharesOfAllAlignments(_ rows: Int, _ columns: Int) {
    for seed in 11...14 {
      let lattice = Self.lattice(rows, columns, seed: UInt64(seed))
      var expected = [Double](repeating: 0, count: lattice.scores.count)
      var total = 0.0
      for alignment in Self.alignments(lattice, 0, 0) {
        let weight = exp(Double(alignment.reduce(0) { $0 + lattice.scores[$1] }))
        total += weight
        for at in alignment { expected[at] += weight }
      }
      let (probabilities, logPartition) = lattice.marginals()
      #expect(abs(Double(logPartition) - log(total)) < 1e-3)
      for at in expected.indices {
        #expect(abs(Double(probabilities[at]) - expected[at] / total) < 1e-3)
      }
    }
  }
}
