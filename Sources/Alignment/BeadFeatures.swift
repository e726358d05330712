import Foundation
import Text

/// Computes the features of beads within one window.
struct BeadFeatures {
  let source: SideFeatures
  let target: SideFeatures
  let grid: EvidenceGrid
  private let matcher: TokenMatcher
  /// Expected letters of the target for one of the source.
  let lengthRatio: Float
  let context: PairContext
  private let hasLexicon: Bool
  /// Dice of single cells, by row.
  private var cellDice: [Float]
  private var bestOfRow: [Float]
  private var bestOfColumn: [Float]
  private let columns: Int

  /// Gale & Church (1993) give 6.8 for the variance of a letter; bounded so that one odd pair costs no more.
  private static let variance: Float = 6.8
  private static let deviateBound: Float = 12
  private static let diceBound: Float = 0.18
  private static let ratioBound: Float = 2
  private static let emptyShare: Float = 0.08
  private static let shortLength: Float = 25
  private static let mustFindSomething: Float = 60

  init(
    source: SideFeatures, target: SideFeatures, grid: EvidenceGrid, matcher: TokenMatcher,
    hasLexicon: Bool, context: PairContext
  ) {
    self.source = source
    self.target = target
    self.grid = grid
    self.context = context
    lengthRatio = context.lengthRatio
    columns = grid.columns.count
    self.matcher = matcher
    self.hasLexicon = hasLexicon
    cellDice = [Float](repeating: 0, count: grid.rows.count * columns)
    bestOfRow = [Float](repeating: 0, count: grid.rows.count)
    bestOfColumn = [Float](repeating: 0, count: columns)
    for row in grid.rows {
      for column in grid.columns where !grid.cell(row, column).isEmpty {
        let match = matcher.match(grid, rows: row..<row + 1, columns: column..<column + 1)
        let total = source.sentences[row].weight + target.sentences[column].weight
        let dice = total > 0 ? (match.source + match.target) / total : 0
        let r = row - grid.rows.lowerBound
        let c = column - grid.columns.lowerBound
        cellDice[r * columns + c] = dice
        bestOfRow[r] = max(bestOfRow[r], dice)
        bestOfColumn[c] = max(bestOfColumn[c], dice)
      }
    }
  }

  func dice(_ row: Int, _ column: Int) -> Float {
    cellDice[(row - grid.rows.lowerBound) * columns + column - grid.columns.lowerBound]
  }

  /// Whether a bead is worth looking at: every sentence of a group finds something in it, or is short. Without a
  /// lexicon finding nothing says little.
  func isPlausible(rows: Range<Int>, columns: Range<Int>) -> Bool {
    guard hasLexicon, rows.count + columns.count > 2 else { return true }
    if rows.count > 1 {
      for row in rows where source.sentences[row].length > Self.mustFindSomething {
        if !columns.contains(where: { dice(row, $0) > 0 }) { return false }
      }
    }
    if columns.count > 1 {
      for column in columns where target.sentences[column].length > Self.mustFindSomething {
        if !rows.contains(where: { dice($0, column) > 0 }) { return false }
      }
    }
    return true
  }

  /// Fills the features of a bead with two sides.
  func fill(
    rows: Range<Int>, columns: Range<Int>, shape: Int, into features: inout [Float]
  ) {
    for index in features.indices { features[index] = 0 }
    let match = matcher.match(grid, rows: rows, columns: columns)
    func set(_ feature: BeadFeature, _ value: Float) { features[feature.rawValue] = value }
    features[shape] = 1
    let from = Self.sum(source, rows)
    let to = Self.sum(target, columns)
    let dice = (match.source + match.target) / max(from.weight + to.weight, 0.01)
    set(.matched, (match.source + match.target) / 2)
    set(.unmatchedSource, from.weight - match.source)
    set(.unmatchedTarget, to.weight - match.target)
    set(.dice, dice)
    set(.diceSquared, dice * dice)
    set(.diceShort, max(0, Self.diceBound - dice) / Self.diceBound)
    let expected = from.length * lengthRatio
    let deviation = (to.length - expected) * (to.length - expected)
    let deviate = deviation / (Self.variance * max((expected + to.length) / 2, 1))
    set(.lengthDeviate, min(deviate, Self.deviateBound))
    let ratio = min(abs(log((to.length + 3) / (expected + 3))), Self.ratioBound)
    set(.lengthRatio, ratio)
    if min(from.length, to.length) < Self.shortLength { set(.shortPair, ratio) }
    set(.questionMismatch, from.questions == to.questions ? 0 : 1)
    set(.quoteMismatch, Float(min(abs(from.quotes - to.quotes), 3)))
    set(.headingMismatch, from.isHeading != to.isHeading ? 1 : 0)
    set(.numbersMatched, match.numbers / 2)
    set(.numbersUnmatched, max(0, (from.numberWeight + to.numberWeight - match.numbers) / 2))
    if rows.count + columns.count > 2 {
      set(.mergedLengthRatio, ratio)
      set(.mergeRate, context.mergeLogRate)
      fillParts(rows, columns, match, dice, into: &features)
    }
    set(.rival, rival(rows, columns, dice))
  }

  /// Fills the features of a sentence without counterpart.
  func fillNull(row: Int?, column: Int?, into features: inout [Float]) {
    for index in features.indices { features[index] = 0 }
    func set(_ feature: BeadFeature, _ value: Float) { features[feature.rawValue] = value }
    let sentence: SideFeatures.SentenceInfo
    let best: Float
    if let row {
      set(.sourceNull, 1)
      sentence = source.sentences[row]
      best = bestOfRow[row - grid.rows.lowerBound]
    } else {
      set(.targetNull, 1)
      sentence = target.sentences[column!]
      best = bestOfColumn[column! - grid.columns.lowerBound]
    }
    set(.nullBest, best)
    set(.nullBestSquared, best * best)
    set(.nullLength, log(1 + sentence.length))
    set(.nullMatched, sentence.weight)
    set(.nullHeading, sentence.isHeading ? 1 : 0)
    set(.nullRate, context.nullLogRate)
  }

  private func fillParts(
    _ rows: Range<Int>, _ columns: Range<Int>, _ match: TokenMatcher.Match, _ dice: Float,
    into features: inout [Float]
  ) {
    var empty: Float = 0
    var weak: Float = 0
    var weakest: Float = 1
    func look(_ part: Float, _ weight: Float) {
      let share = part / max(weight, 0.01)
      if share < Self.emptyShare { empty += weight }
      weak += max(0, dice - share) * weight
      weakest = min(weakest, share)
    }
    if rows.count > 1 {
      for row in rows {
        look(Self.part(match.sourceParts, row - rows.lowerBound), source.sentences[row].weight)
      }
    }
    if columns.count > 1 {
      for column in columns {
        look(
          Self.part(match.targetParts, column - columns.lowerBound),
          target.sentences[column].weight)
      }
    }
    features[BeadFeature.emptyPart.rawValue] = empty
    features[BeadFeature.weakPart.rawValue] = weak
    features[BeadFeature.weakestPart.rawValue] = 1 - weakest
    features[BeadFeature.quoteSpans.rawValue] =
      Self.spansQuote(source, rows) + Self.spansQuote(target, columns)
    features[BeadFeature.crossesBlocks.rawValue] =
      Self.crossings(source, rows) + Self.crossings(target, columns)
  }

  /// Weight-less sum over the bead's sentences of how much better each would do outside.
  private func rival(_ rows: Range<Int>, _ columns: Range<Int>, _ dice: Float) -> Float {
    var sum: Float = 0
    for row in rows {
      var outside: Float = 0
      for column in max(
        grid.columns.lowerBound, columns.lowerBound - 4)..<min(
          grid.columns.upperBound, columns.upperBound + 4) where !columns.contains(column)
      {
        outside = max(outside, self.dice(row, column))
      }
      sum += max(0, outside - dice)
    }
    for column in columns {
      var outside: Float = 0
      for row in max(
        grid.rows.lowerBound, rows.lowerBound - 4)..<min(
          grid.rows.upperBound, rows.upperBound + 4) where !rows.contains(row)
      {
        outside = max(outside, self.dice(row, column))
      }
      sum += max(0, outside - dice)
    }
    return sum
  }

  private static func part(_ parts: (Float, Float, Float, Float), _ index: Int) -> Float {
    switch index {
    case 0: parts.0
    case 1: parts.1
    case 2: parts.2
    default: parts.3
    }
  }

  private static func spansQuote(_ side: SideFeatures, _ group: Range<Int>) -> Float {
    guard group.count > 1 else { return 0 }
    return side.sentences[group.lowerBound].opensQuote ? 1 : 0
  }

  private static func crossings(_ side: SideFeatures, _ group: Range<Int>) -> Float {
    guard group.count > 1 else { return 0 }
    let first = side.sentences[group.lowerBound].block
    return side.sentences[group.upperBound - 1].block == first ? 0 : 1
  }

  private static func sum(_ side: SideFeatures, _ group: Range<Int>) -> SideFeatures.SentenceInfo {
    var sum = side.sentences[group.lowerBound]
    for index in group.dropFirst() {
      let next = side.sentences[index]
      sum.length += next.length
      sum.weight += next.weight
      sum.numberWeight += next.numberWeight
      sum.quotes += next.quotes
      sum.questions += next.questions
      sum.isHeading = sum.isHeading && next.isHeading
    }
    return sum
  }
}
