import Foundation

/// All beads of a window with their features or scores, and the sums over all monotone alignments of it.
///
/// A semi-Markov conditional random field (Sarawagi & Cohen 2004) over the grid of positions: the probability of an
/// alignment is proportional to the exponential of the sum of its beads' scores.
struct Lattice: Sendable {
  let rows: Int
  let columns: Int
  /// Score of the bead of each shape that begins at a position; -infinity where there is none.
  var scores: [Float]

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    scores = [Float](
      repeating: -.infinity, count: (rows + 1) * (columns + 1) * BeadShape.all.count)
  }

  func index(_ row: Int, _ column: Int, _ shape: Int) -> Int {
    (row * (columns + 1) + column) * BeadShape.all.count + shape
  }

  /// The probability of each bead under all alignments, as `scores` is laid out.
  /// - Complexity: O(rows · columns · shapes).
  func marginals() -> (probabilities: [Float], logPartition: Float) {
    let width = columns + 1
    var forward = [Float](repeating: -.infinity, count: (rows + 1) * width)
    var backward = forward
    forward[0] = 0
    backward[rows * width + columns] = 0
    let shapes = BeadShape.all
    for row in 0...rows {
      for column in 0...columns where row + column > 0 {
        var best = -Float.infinity
        for (shape, size) in shapes.enumerated()
        where row >= size.source && column >= size.target {
          let from = (row - size.source) * width + column - size.target
          best = max(
            best, forward[from] + scores[index(row - size.source, column - size.target, shape)])
        }
        guard best > -.infinity else { continue }
        var sum: Float = 0
        for (shape, size) in shapes.enumerated()
        where row >= size.source && column >= size.target {
          let from = (row - size.source) * width + column - size.target
          sum += exp(
            forward[from] + scores[index(row - size.source, column - size.target, shape)] - best)
        }
        forward[row * width + column] = best + log(sum)
      }
    }
    for row in stride(from: rows, through: 0, by: -1) {
      for column in stride(from: columns, through: 0, by: -1) where row + column < rows + columns {
        var best = -Float.infinity
        for (shape, size) in shapes.enumerated()
        where row + size.source <= rows && column + size.target <= columns {
          let to = (row + size.source) * width + column + size.target
          best = max(best, backward[to] + scores[index(row, column, shape)])
        }
        guard best > -.infinity else { continue }
        var sum: Float = 0
        for (shape, size) in shapes.enumerated()
        where row + size.source <= rows && column + size.target <= columns {
          let to = (row + size.source) * width + column + size.target
          sum += exp(backward[to] + scores[index(row, column, shape)] - best)
        }
        backward[row * width + column] = best + log(sum)
      }
    }
    let total = forward[rows * width + columns]
    var probabilities = [Float](repeating: 0, count: scores.count)
    for row in 0...rows {
      for column in 0...columns {
        for (shape, size) in shapes.enumerated()
        where row + size.source <= rows && column + size.target <= columns {
          let at = index(row, column, shape)
          guard scores[at] > -.infinity else { continue }
          let to = (row + size.source) * width + column + size.target
          probabilities[at] = exp(
            min(0, forward[row * width + column] + scores[at] + backward[to] - total))
        }
      }
    }
    return (probabilities, total)
  }

  /// The alignment of the greatest sum of gains.
  /// - Parameter gains: laid out as `scores`; a bead without score is not taken.
  func best(_ gains: [Float]) -> [(row: Int, column: Int, shape: Int)] {
    let width = columns + 1
    let shapes = BeadShape.all
    var value = [Float](repeating: -.infinity, count: (rows + 1) * width)
    var back = [Int8](repeating: -1, count: (rows + 1) * width)
    value[0] = 0
    for row in 0...rows {
      for column in 0...columns where row + column > 0 {
        for (shape, size) in shapes.enumerated()
        where row >= size.source && column >= size.target {
          let at = index(row - size.source, column - size.target, shape)
          guard scores[at] > -.infinity else { continue }
          let sum = value[(row - size.source) * width + column - size.target] + gains[at]
          if sum > value[row * width + column] {
            value[row * width + column] = sum
            back[row * width + column] = Int8(shape)
          }
        }
      }
    }
    var path: [(row: Int, column: Int, shape: Int)] = []
    var row = rows
    var column = columns
    while row + column > 0 {
      let shape = Int(back[row * width + column])
      row -= shapes[shape].source
      column -= shapes[shape].target
      path.append((row, column, shape))
    }
    return path.reversed()
  }
}
