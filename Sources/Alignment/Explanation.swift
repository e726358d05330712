import Text

/// Why a bead was put together: which words answered which, what the model made of it, and what came second.
package struct Explanation: Sendable {
  /// Two words or phrases that answer each other.
  package struct WordMatch: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      case lexicon, equal, number, cognate, learnt
    }
    package let source: String
    package let target: String
    package let kind: Kind
    /// 0…1.
    package let similarity: Double
    /// What the match weighs among the words of the bead: similarity times the mean of both sides' weights.
    package let weight: Double
  }

  /// One feature of the model in this bead.
  package struct Contribution: Hashable, Sendable {
    /// The feature's name as in the parameter files.
    package let feature: String
    package let value: Double
    /// Value times the model's weight; contributions add up to the score.
    package let score: Double
  }

  package let bead: Bead
  /// Heaviest first.
  package let matches: [WordMatch]
  /// Strongest first.
  package let contributions: [Contribution]
  /// The most probable other bead that holds one of its sentences.
  package let runnerUp: Bead?
}

extension Aligner {
  /// The evidence for a bead of a bitext that this aligner made.
  /// - Complexity: that of aligning the sentences around it.
  package func explain(_ bead: Bead, in bitext: Bitext) -> Explanation {
    let analysis = PairAnalysis(
      source: bitext.source, sourceSentences: bitext.sourceSentences, target: bitext.target,
      targetSentences: bitext.targetSentences, lexicon: lexicon)
    let rows = Self.neighbourhood(bead.source, bead.target, of: analysis.source.count, bitext, true)
    let columns = Self.neighbourhood(
      bead.target, bead.source, of: analysis.target.count, bitext, false)
    let matcher = TokenMatcher(source: analysis.source, target: analysis.target)
    let window = WindowAlignment(
      analysis: analysis, model: model, rows: rows, columns: columns, context: .unknown,
      matcher: matcher)
    let features = analysis.features(
      rows: rows, columns: columns, context: window.context, matcher: matcher)
    return Explanation(
      bead: bead, matches: matches(bead, features, analysis, matcher, bitext),
      contributions: contributions(bead, features),
      runnerUp: window.runnerUp(to: bead, calibration: model.calibration))
  }

  /// How many sentences around a bead are looked at.
  private static let reach = 12

  private static func neighbourhood(
    _ own: [Int], _ other: [Int], of count: Int, _ bitext: Bitext, _ isSource: Bool
  ) -> Range<Int> {
    var low = own.first
    var high = own.last
    if low == nil, let start = other.first {
      // A null: the place where its neighbours' counterparts stand.
      let nearest = bitext.beads.filter { !$0.isNull }.min {
        abs((isSource ? $0.target : $0.source)[0] - start)
          < abs((isSource ? $1.target : $1.source)[0] - start)
      }
      low = (isSource ? nearest?.source : nearest?.target)?.first ?? 0
      high = low
    }
    let first = max(0, (low ?? 0) - reach)
    return first..<max(first, min(count, (high ?? 0) + reach + 1))
  }

  private func matches(
    _ bead: Bead, _ features: BeadFeatures, _ analysis: PairAnalysis, _ matcher: TokenMatcher,
    _ bitext: Bitext
  ) -> [Explanation.WordMatch] {
    guard let rows = Self.run(bead.source), let columns = Self.run(bead.target) else { return [] }
    let sourceWords = Words(bitext.source, bitext.sourceSentences, rows, analysis.source)
    let targetWords = Words(bitext.target, bitext.targetSentences, columns, analysis.target)
    return matcher.edges(features.grid, rows: rows, columns: columns).map { edge in
      let from = analysis.source.units[Int(edge.source)]
      let to = analysis.target.units[Int(edge.target)]
      let kind = analysis.similarity.row(from.type).first { $0.target == to.type }?.kind ?? .equal
      let weight = (analysis.source.weight(of: from) + analysis.target.weight(of: to)) / 2
      return Explanation.WordMatch(
        source: sourceWords.text(from), target: targetWords.text(to),
        kind: Explanation.WordMatch.Kind(rawValue: "\(kind)") ?? .equal,
        similarity: Double(edge.similarity), weight: Double(edge.similarity * weight))
    }
    .sorted { ($1.weight, $0.source, $0.target) < ($0.weight, $1.source, $1.target) }
  }

  private func contributions(
    _ bead: Bead, _ features: BeadFeatures
  ) -> [Explanation.Contribution] {
    var values = [Float](repeating: 0, count: BeadFeature.allCases.count)
    if let rows = Self.run(bead.source), let columns = Self.run(bead.target),
      let shape = BeadShape.all.firstIndex(of: BeadShape(rows.count, columns.count))
    {
      features.fill(rows: rows, columns: columns, shape: shape, into: &values)
    } else {
      features.fillNull(row: bead.source.first, column: bead.target.first, into: &values)
    }
    return BeadFeature.allCases.compactMap { feature in
      let value = values[feature.rawValue]
      guard value != 0 else { return nil }
      return Explanation.Contribution(
        feature: "\(feature)", value: Double(value), score: Double(value * model[feature]))
    }
    .sorted { (abs($1.score), $0.feature) < (abs($0.score), $1.feature) }
  }

  /// The sentences of a side as a range; nil where there are none or they are not neighbours.
  private static func run(_ side: [Int]) -> Range<Int>? {
    guard let first = side.first, let last = side.last, last - first == side.count - 1 else {
      return nil
    }
    return first..<last + 1
  }
}

/// The words of some sentences as they are written, by the index of their token.
private struct Words {
  private let texts: [String]
  private let first: Int

  init(_ article: Article, _ sentences: [Sentence], _ range: Range<Int>, _ side: SideFeatures) {
    let tokenizer = Tokenizer(language: article.language)
    texts = range.flatMap { index in
      tokenizer.tokens(of: article.reading, in: sentences[index].bytes)
        .filter { $0.kind != .punctuation }.map { article.text($0.bytes) }
    }
    first = Int(side.tokenStart[range.lowerBound])
  }

  func text(_ unit: SideFeatures.Unit) -> String {
    let start = Int(unit.token) - first
    return texts[start..<start + Int(unit.length)].joined(separator: " ")
  }
}

extension SideFeatures {
  func weight(of unit: Unit) -> Float {
    (unit.token..<unit.token + unit.length).reduce(0) { $0 + tokenWeight[Int($1)] }
  }
}

extension WindowAlignment {
  /// The most probable bead other than this that holds one of its sentences.
  func runnerUp(to bead: Bead, calibration: Calibration) -> Bead? {
    var best: (bead: Bead, probability: Float)?
    for row in 0...rows.count {
      for column in 0...columns.count {
        for (shape, size) in BeadShape.all.enumerated() {
          let probability = probabilities[lattice.index(row, column, shape)]
          guard probability > best?.probability ?? 0 else { continue }
          let other = Bead(
            source: Array(rows.lowerBound + row..<rows.lowerBound + row + size.source),
            target: Array(columns.lowerBound + column..<columns.lowerBound + column + size.target),
            confidence: calibration.confidence(
              Calibration.logit(probability),
              size.source == 0 || size.target == 0 ? .null : .path))
          guard other.source != bead.source || other.target != bead.target,
            other.source.contains(where: bead.source.contains)
              || other.target.contains(where: bead.target.contains)
          else { continue }
          best = (other, probability)
        }
      }
    }
    return best?.bead
  }
}
