/// Matches the tokens of a group of source sentences one-to-one with those of a group of target sentences, most similar
/// first.
///
/// One serves many windows: its marks of used tokens are as long as the pair. Not to be shared between threads.
/// Without the one-to-one rule large beads swallow their neighbours (a second *government* would find the same
/// *gobierno* again).
final class TokenMatcher {
  /// What a bead's tokens found on the other side.
  struct Match {
    var source: Float = 0
    var target: Float = 0
    var numbers: Float = 0
    /// Matched weight of each sentence of the group.
    var sourceParts: (Float, Float, Float, Float) = (0, 0, 0, 0)
    var targetParts: (Float, Float, Float, Float) = (0, 0, 0, 0)
  }

  private let source: SideFeatures
  private let target: SideFeatures
  /// The round in which each token was last used.
  private let usedSource: UnsafeMutableBufferPointer<Int32>
  private let usedTarget: UnsafeMutableBufferPointer<Int32>
  private var round: Int32 = 0
  /// Bounds of the rounds in which edges are taken.
  private static let levels: [Float] = [0.95, 0.75, 0]

  init(source: SideFeatures, target: SideFeatures) {
    self.source = source
    self.target = target
    usedSource = .allocate(capacity: source.tokenType.count)
    usedTarget = .allocate(capacity: target.tokenType.count)
    usedSource.initialize(repeating: 0)
    usedTarget.initialize(repeating: 0)
  }

  deinit {
    usedSource.deallocate()
    usedTarget.deallocate()
  }

  /// - Complexity: O(edges of the cells).
  func match(_ grid: EvidenceGrid, rows: Range<Int>, columns: Range<Int>) -> Match {
    var match = Match()
    eachFree(grid, rows, columns) { edge, round, row, column in
      _ = take(edge, round, row, column, into: &match)
    }
    return match
  }

  /// The edges that a match takes, most similar first: what it rests on.
  func edges(
    _ grid: EvidenceGrid, rows: Range<Int>, columns: Range<Int>
  ) -> [EvidenceGrid.Edge] {
    var match = Match()
    var taken: [EvidenceGrid.Edge] = []
    eachFree(grid, rows, columns) { edge, round, row, column in
      if take(edge, round, row, column, into: &match) { taken.append(edge) }
    }
    return taken
  }

  /// Calls back with the edges of the cells, level by level.
  @inline(__always)
  private func eachFree(
    _ grid: EvidenceGrid, _ rows: Range<Int>, _ columns: Range<Int>,
    _ body: (EvidenceGrid.Edge, _ round: Int32, _ row: Int, _ column: Int) -> Void
  ) {
    round += 1
    let round = round
    grid.edges.withUnsafeBufferPointer { edges in
      for level in 0..<Self.levels.count {
        let upper = level == 0 ? Float.infinity : Self.levels[level - 1]
        let lower = Self.levels[level]
        for row in rows {
          for column in columns {
            for index in grid.cell(row, column) {
              let edge = edges[index]
              if edge.similarity >= upper { continue }
              if edge.similarity < lower { break }
              body(edge, round, row - rows.lowerBound, column - columns.lowerBound)
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private func take(
    _ edge: EvidenceGrid.Edge, _ round: Int32, _ row: Int, _ column: Int, into match: inout Match
  ) -> Bool {
    let from = source.units[Int(edge.source)]
    let to = target.units[Int(edge.target)]
    for token in from.token..<from.token + from.length where usedSource[Int(token)] == round {
      return false
    }
    for token in to.token..<to.token + to.length where usedTarget[Int(token)] == round {
      return false
    }
    var sourceWeight: Float = 0
    var targetWeight: Float = 0
    for token in from.token..<from.token + from.length {
      usedSource[Int(token)] = round
      sourceWeight += source.tokenWeight[Int(token)]
    }
    for token in to.token..<to.token + to.length {
      usedTarget[Int(token)] = round
      targetWeight += target.tokenWeight[Int(token)]
    }
    sourceWeight *= edge.similarity
    targetWeight *= edge.similarity
    match.source += sourceWeight
    match.target += targetWeight
    if source.info[Int(from.type)].isNumber { match.numbers += sourceWeight + targetWeight }
    Self.add(sourceWeight, to: row, of: &match.sourceParts)
    Self.add(targetWeight, to: column, of: &match.targetParts)
    return true
  }

  private static func add(
    _ weight: Float, to part: Int, of parts: inout (Float, Float, Float, Float)
  ) {
    switch part {
    case 0: parts.0 += weight
    case 1: parts.1 += weight
    case 2: parts.2 += weight
    default: parts.3 += weight
    }
  }
}
