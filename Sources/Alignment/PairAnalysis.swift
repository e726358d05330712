import Foundation
import Text

/// Two sides' features and how their types resemble each other: what every pass over a pair starts from.
package struct PairAnalysis: Sendable {
  let source: SideFeatures
  let target: SideFeatures
  let similarity: TypeSimilarity
  let targetPostings: Postings
  let hasLexicon: Bool

  package init(
    source: Article, sourceSentences: [Sentence], target: Article, targetSentences: [Sentence],
    lexicon: Lexicon, learnt: LearntPairs? = nil
  ) {
    self.source = SideFeatures(article: source, sentences: sourceSentences, side: lexicon.source)
    self.target = SideFeatures(article: target, sentences: targetSentences, side: lexicon.target)
    similarity = TypeSimilarity(
      source: self.source, target: self.target, lexicon: lexicon, learnt: learnt)
    targetPostings = Postings(self.target)
    hasLexicon = lexicon.pairCount > 0
  }

  private init(_ other: PairAnalysis, similarity: TypeSimilarity) {
    source = other.source
    target = other.target
    targetPostings = other.targetPostings
    hasLexicon = other.hasLexicon
    self.similarity = similarity
  }

  /// The same with pairs that a first pass has taught.
  func learning(_ learnt: LearntPairs, lexicon: Lexicon) -> PairAnalysis {
    PairAnalysis(
      self,
      similarity: TypeSimilarity(
        source: source, target: target, lexicon: lexicon, learnt: learnt))
  }

  func features(
    rows: Range<Int>, columns: Range<Int>, context: PairContext, matcher: TokenMatcher? = nil,
    band: Band? = nil
  ) -> BeadFeatures {
    BeadFeatures(
      source: source, target: target,
      grid: EvidenceGrid(
        source: source, target: target, similarity: similarity, postings: targetPostings,
        rows: rows, columns: columns, wanted: { band?.columns(of: $0) ?? columns }),
      matcher: matcher ?? TokenMatcher(source: source, target: target), hasLexicon: hasLexicon,
      context: context)
  }
}

extension BeadFeatures {
  /// Calls back with every plausible bead that begins at each position of the window, and its features.
  /// Positions count from the window's corner.
  func eachBead(
    band: Band? = nil, _ body: (_ row: Int, _ column: Int, _ shape: Int, [Float]) -> Void
  ) {
    var features = [Float](repeating: 0, count: BeadFeature.allCases.count)
    let rowNulls = grid.rows.map { row in
      fillNull(row: row, column: nil, into: &features)
      return features
    }
    let columnNulls = grid.columns.map { column in
      fillNull(row: nil, column: column, into: &features)
      return features
    }
    for row in 0...grid.rows.count {
      let r = grid.rows.lowerBound + row
      for column in band?.positions(of: r, in: grid) ?? 0...grid.columns.count {
        if row < rowNulls.count { body(row, column, BeadShape.sourceNull, rowNulls[row]) }
        if column < columnNulls.count {
          body(row, column, BeadShape.targetNull, columnNulls[column])
        }
        let c = grid.columns.lowerBound + column
        for (shape, size) in BeadShape.all.enumerated().prefix(BeadShape.sourceNull)
        where row + size.source <= grid.rows.count && column + size.target <= grid.columns.count {
          let rows = r..<r + size.source
          let columns = c..<c + size.target
          guard isPlausible(rows: rows, columns: columns) else { continue }
          fill(rows: rows, columns: columns, shape: shape, into: &features)
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
