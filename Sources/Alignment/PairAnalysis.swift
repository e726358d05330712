import Foundation
import Text

/// Two sides' features and how their types resemble each other: what every pass over a pair starts from.
package struct PairAnalysis: Sendable {
  let source: SideFeatures
  let target: SideFeatures
  let similarity: TypeSimilarity
  let sourcePostings: Postings
  let targetPostings: Postings
  /// Whether blocks say anything: not where every sentence is a block of its own.
  let hasBlocks: Bool

  package init(
    source: Article, sourceSentences: [Sentence], target: Article, targetSentences: [Sentence],
    lexicon: Lexicon, learnt: LearntPairs? = nil
  ) {
    self.source = SideFeatures(article: source, sentences: sourceSentences, side: lexicon.source)
    self.target = SideFeatures(article: target, sentences: targetSentences, side: lexicon.target)
    similarity = TypeSimilarity(
      source: self.source, target: self.target, lexicon: lexicon, learnt: learnt)
    sourcePostings = Postings(self.source)
    targetPostings = Postings(self.target)
    hasBlocks = false
  }

  private init(_ other: PairAnalysis, similarity: TypeSimilarity) {
    source = other.source
    target = other.target
    sourcePostings = other.sourcePostings
    targetPostings = other.targetPostings
    hasBlocks = other.hasBlocks
    self.similarity = similarity
  }

  /// The same with pairs that a first pass has taught.
  func learning(_ learnt: LearntPairs, lexicon: Lexicon) -> PairAnalysis {
    PairAnalysis(
      self,
      similarity: TypeSimilarity(
        source: source, target: target, lexicon: lexicon, learnt: learnt))
  }

  func features(rows: Range<Int>, columns: Range<Int>, context: PairContext) -> BeadFeatures {
    BeadFeatures(
      source: source, target: target,
      grid: EvidenceGrid(
        source: source, target: target, similarity: similarity, postings: targetPostings,
        rows: rows, columns: columns),
      sourcePostings: sourcePostings.sentence, targetPostings: targetPostings.sentence,
      context: context)
  }
}

extension BeadFeatures {
  /// Calls back with every plausible bead that begins at each position of the window, and its features.
  /// Positions count from the window's corner.
  mutating func eachBead(_ body: (_ row: Int, _ column: Int, _ shape: Int, [Float]) -> Void) {
    var features = [Float](repeating: 0, count: BeadFeature.allCases.count)
    let rowCount = grid.rows.count
    let columnCount = grid.columns.count
    for row in 0...rowCount {
      for column in 0...columnCount {
        for (shape, size) in BeadShape.all.enumerated()
        where row + size.source <= rowCount && column + size.target <= columnCount {
          let r = grid.rows.lowerBound + row
          let c = grid.columns.lowerBound + column
          if size.target == 0 {
            fillNull(row: r, column: nil, into: &features)
          } else if size.source == 0 {
            fillNull(row: nil, column: c, into: &features)
          } else {
            let rows = r..<r + size.source
            let columns = c..<c + size.target
            guard isPlausible(rows: rows, columns: columns) else { continue }
            fill(rows: rows, columns: columns, shape: shape, into: &features)
          }
          body(row, column, shape, features)
        }
      }
    }
  }

  /// Letters of the target for one of the source, from pairs that are each other's best; nil where they are few.
  func estimatedLengthRatio() -> Float? {
    var ratios: [Float] = []
    for row in grid.rows {
      guard let best = grid.columns.max(by: { dice(row, $0) < dice(row, $1) }),
        dice(row, best) > Self.sureDice,
        !grid.rows.contains(where: { $0 != row && dice($0, best) >= dice(row, best) })
      else { continue }
      let length = source.sentences[row].length
      if length > Self.longSentence {
        ratios.append(target.sentences[best].length / length)
      }
    }
    guard ratios.count >= Self.fewestRatios else { return nil }
    ratios.sort()
    return ratios[ratios.count / 2]
  }

  private static let sureDice: Float = 0.35
  private static let longSentence: Float = 40
  private static let fewestRatios = 6
}

extension BeadModel {
  func score(_ features: [Float]) -> Float {
    var sum: Float = 0
    for index in features.indices { sum += features[index] * weights[index] }
    return sum
  }
}
