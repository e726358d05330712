import Text

/// A first look at a long pair: which sentence roughly answers which, by the words they share, along a path that may not
/// turn back. Coarse to fine, as Vecalign does (Thompson & Koehn 2019), but with words.
///
/// A band of columns follows the path as it goes, so that time and memory are linear in the length and the diagonal may
/// drift without bound.
struct CoarsePath {
  struct Step: Sendable {
    let row: Int
    let column: Int
    let dice: Float
  }

  /// The one-to-one steps of the path, ascending in both.
  private(set) var steps: [Step] = []
  private let analysis: PairAnalysis
  private let width: Int
  /// Greatest and second greatest Dice of each row and column within the band.
  private var rowBest: [(Float, Float)]
  private var columnBest: [(Float, Float)]

  static let usualWidth = 128
  static let greatestWidth = 2048
  /// Words of less weight say nothing here.
  private static let leastWeight: Float = 0.12
  /// Cells below this are chance.
  private static let leastDice: Float = 0.12
  /// Price of a sentence passed over. A passage that stands again further on is dearer to reach than it gains, so that
  /// the band stays with the text.
  private static let skip: Float = 0.03
  /// A path that finds less than this share of the shorter side has lost its way.
  private static let leastShare = 0.4

  /// Widens the band until the path holds.
  static func find(_ analysis: PairAnalysis) -> CoarsePath {
    let shorter = min(analysis.source.count, analysis.target.count)
    var width = usualWidth
    var best = CoarsePath(analysis, width: width)
    while width < greatestWidth, width < analysis.target.count,
      Double(best.steps.count) < leastShare * Double(shorter)
    {
      width *= 4
      let wider = CoarsePath(analysis, width: width)
      if wider.steps.count > best.steps.count { best = wider }
    }
    return best
  }

  private init(_ analysis: PairAnalysis, width: Int) {
    self.analysis = analysis
    self.width = min(width, analysis.target.count)
    rowBest = Array(repeating: (0, 0), count: analysis.source.count)
    columnBest = Array(repeating: (0, 0), count: analysis.target.count)
    run()
  }

  private enum Move: UInt8 { case up, left, diagonal }

  private mutating func run() {
    let rows = analysis.source.count
    let columns = analysis.target.count
    let slope = Float(columns) / Float(max(rows, 1))
    var base = [Int32](repeating: 0, count: rows)
    var moves = [UInt8](repeating: 0, count: rows * width)
    var dices = [Float](repeating: 0, count: rows * width)
    var previous = (0..<width).map { -Self.skip * Float($0 + 1) }
    var current = previous
    var previousBase = 0
    var lead = (row: -1, column: -1)
    var scratch = [Float](repeating: 0, count: width)
    for row in 0..<rows {
      let expected = lead.column + Int((Float(row - lead.row) * slope).rounded())
      let start = min(max(previousBase, expected - width / 2), max(0, columns - width))
      base[row] = Int32(start)
      fillDice(row, start, &scratch)
      var best = -Float.infinity
      for offset in 0..<width {
        let above = start + offset - previousBase
        let dice = scratch[offset]
        dices[row * width + offset] = dice
        note(dice, row, start + offset)
        let gain = dice > Self.leastDice ? dice * dice : 0
        // Left of the band nothing is known; right of it a path runs along its last column.
        let diagonal =
          above >= 1
          ? value(previous, above - 1) : start == 0 ? -Self.skip * Float(row) : -.infinity
        var value = value(previous, above) - Self.skip
        var move = Move.up
        if offset > 0, current[offset - 1] - Self.skip > value {
          (value, move) = (current[offset - 1] - Self.skip, .left)
        }
        if diagonal + gain > value { (value, move) = (diagonal + gain, .diagonal) }
        current[offset] = value
        moves[row * width + offset] = move.rawValue
        if value > best {
          best = value
          lead = (row, start + offset)
        }
      }
      swap(&previous, &current)
      previousBase = start
    }
    trace(base, moves, dices)
  }

  private func value(_ row: [Float], _ offset: Int) -> Float {
    offset < width ? row[offset] : row[width - 1] - Self.skip * Float(offset - width + 1)
  }

  private mutating func trace(_ base: [Int32], _ moves: [UInt8], _ dices: [Float]) {
    var row = analysis.source.count - 1
    guard row >= 0 else { return }
    var column = min(Int(base[row]) + width, analysis.target.count) - 1
    while row >= 0, column >= 0 {
      var offset = column - Int(base[row])
      if offset < 0 { break }
      if offset >= width {
        column = Int(base[row]) + width - 1
        offset = width - 1
      }
      switch Move(rawValue: moves[row * width + offset])! {
      case .up: row -= 1
      case .left: column -= 1
      case .diagonal:
        let dice = dices[row * width + offset]
        if dice > Self.leastDice { steps.append(Step(row: row, column: column, dice: dice)) }
        row -= 1
        column -= 1
      }
    }
    steps.reverse()
  }

  private mutating func note(_ dice: Float, _ row: Int, _ column: Int) {
    guard dice > 0 else { return }
    if dice > rowBest[row].0 {
      rowBest[row] = (dice, rowBest[row].0)
    } else if dice > rowBest[row].1 {
      rowBest[row].1 = dice
    }
    if dice > columnBest[column].0 {
      columnBest[column] = (dice, columnBest[column].0)
    } else if dice > columnBest[column].1 {
      columnBest[column].1 = dice
    }
  }

  /// Shared weight of a row's sentence with each column's, as a Dice coefficient (words may count twice).
  private func fillDice(_ row: Int, _ start: Int, _ out: inout [Float]) {
    for offset in 0..<width { out[offset] = 0 }
    let source = analysis.source
    let target = analysis.target
    let range = start..<start + width
    for unit in source.unitStart[row]..<source.unitStart[row + 1] {
      let own = source.units[Int(unit)]
      guard own.length == 1 else { continue }
      let weight = source.tokenWeight[Int(own.token)]
      guard weight >= Self.leastWeight else { continue }
      for entry in analysis.similarity.row(own.type) {
        for other in analysis.targetPostings.units(of: entry.target, in: range) {
          let token = target.units[Int(other)].token
          let column = Int(analysis.targetPostings.sentence[Int(other)]) - start
          out[column] += min(weight, target.tokenWeight[Int(token)]) * entry.similarity
        }
      }
    }
    for offset in 0..<width where out[offset] > 0 {
      let total = source.sentences[row].weight + target.sentences[start + offset].weight
      out[offset] = min(1, 2 * out[offset] / max(total, 0.01))
    }
  }

  /// Steps that can be taken for sure: three in a row, each far better than any other in its row and column.
  /// Only the middle one is certain not to share its sentences with a neighbour.
  func certainSteps() -> [Step] {
    var certain: [Step] = []
    for index in steps.indices.dropFirst().dropLast() {
      let here = steps[index]
      let before = steps[index - 1]
      let after = steps[index + 1]
      guard before.row == here.row - 1, before.column == here.column - 1,
        after.row == here.row + 1, after.column == here.column + 1,
        isSure(before), isSure(here), isSure(after)
      else { continue }
      certain.append(here)
    }
    return certain
  }

  private static let sureDice: Float = 0.3
  private static let sureMargin: Float = 0.12
  private static let sureLengths: ClosedRange<Float> = 0.6...2

  private func isSure(_ step: Step) -> Bool {
    let length = analysis.source.sentences[step.row].length
    let ratio = (analysis.target.sentences[step.column].length + 5) / (length + 5)
    return step.dice >= Self.sureDice && Self.sureLengths.contains(ratio)
      && step.dice - (step.dice == rowBest[step.row].0 ? rowBest[step.row].1 : 1) >= Self.sureMargin
      && step.dice - (step.dice == columnBest[step.column].0 ? columnBest[step.column].1 : 1)
        >= Self.sureMargin
  }

  /// The path's column in every row of a stretch, between its steps in proportion.
  func columns(rows: Range<Int>, columns: Range<Int>) -> [Int] {
    var known: [(Int, Int)] = [(rows.lowerBound - 1, columns.lowerBound - 1)]
    for step in steps where rows.contains(step.row) && columns.contains(step.column) {
      known.append((step.row, step.column))
    }
    known.append((rows.upperBound, columns.upperBound))
    var out: [Int] = []
    var next = 1
    for row in rows {
      while known[next].0 < row { next += 1 }
      let (r0, c0) = known[next - 1]
      let (r1, c1) = known[next]
      out.append(c0 + (c1 - c0) * (row - r0) / max(1, r1 - r0))
    }
    return out
  }
}
