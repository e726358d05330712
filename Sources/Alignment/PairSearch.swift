/// The search over a whole pair: an article in one window, a long text in the gaps between steps that are certain.
struct PairSearch {
  let analysis: PairAnalysis
  let model: BeadModel
  let parameters: SearchParameters
  private let matcher: TokenMatcher

  init(analysis: PairAnalysis, model: BeadModel, parameters: SearchParameters) {
    self.analysis = analysis
    self.model = model
    self.parameters = parameters
    matcher = TokenMatcher(source: analysis.source, target: analysis.target)
  }

  /// Every sentence is in one bead; in no order.
  func beads() -> [WeighedBead] {
    let monotone: [WeighedBead]
    let rows = analysis.source.count
    let columns = analysis.target.count
    if rows * columns <= parameters.wholeWindow {
      monotone = inOneWindow(0..<rows, 0..<columns)
    } else {
      monotone = inGaps()
    }
    return takingMovedPassages(monotone)
  }

  private func inOneWindow(_ rows: Range<Int>, _ columns: Range<Int>) -> [WeighedBead] {
    let first = window(rows, columns, .unknown)
    return window(rows, columns, first.context).bestBeads()
  }

  private func window(
    _ rows: Range<Int>, _ columns: Range<Int>, _ context: PairContext, _ band: Band? = nil
  ) -> WindowAlignment {
    WindowAlignment(
      analysis: analysis, model: model, rows: rows, columns: columns, context: context,
      matcher: matcher, band: band)
  }

  private func inGaps() -> [WeighedBead] {
    let path = CoarsePath.find(analysis)
    var beads: [WeighedBead] = []
    var gaps: [(rows: Range<Int>, columns: Range<Int>)] = []
    var row = 0
    var column = 0
    for step in path.certainSteps() {
      gaps.append((row..<step.row, column..<step.column))
      beads.append(
        WeighedBead(
          source: [step.row], target: [step.column], logit: Calibration.bound, origin: .certain))
      row = step.row + 1
      column = step.column + 1
    }
    gaps.append((row..<analysis.source.count, column..<analysis.target.count))
    gaps.removeAll { $0.rows.isEmpty && $0.columns.isEmpty }
    let context = sample(gaps, path)
    for gap in gaps { beads += fine(gap.rows, gap.columns, path, context) }
    return beads
  }

  /// The context, from a first pass over some gaps spread over the pair.
  private func sample(
    _ gaps: [(rows: Range<Int>, columns: Range<Int>)], _ path: CoarsePath
  ) -> PairContext {
    var counts = ContextCounts()
    let step = max(1, gaps.count / parameters.sampledGaps)
    for index in stride(from: 0, to: gaps.count, by: step) {
      let gap = gaps[index]
      guard gap.rows.count * gap.columns.count <= parameters.wholeWindow else { continue }
      let window = window(gap.rows, gap.columns, .unknown)
      counts.add(window.lattice, window.probabilities)
    }
    // The certain steps between the sampled gaps are beads too.
    let share = Float(gaps.count) / Float(max(1, gaps.count / step))
    counts.scale(share)
    let inGaps = gaps.reduce(0) { $0 + $1.rows.count }
    counts.addCertain(analysis.source.count - inGaps)
    return counts.context(lengthRatio: lengthRatio(path))
  }

  private func lengthRatio(_ path: CoarsePath) -> Float {
    var from: Float = 0
    var to: Float = 0
    for step in path.certainSteps() {
      from += analysis.source.sentences[step.row].length
      to += analysis.target.sentences[step.column].length
    }
    return from > 500 ? to / from : PairContext.unknown.lengthRatio
  }

  private func fine(
    _ rows: Range<Int>, _ columns: Range<Int>, _ path: CoarsePath, _ context: PairContext
  ) -> [WeighedBead] {
    if rows.count * columns.count <= parameters.wholeWindow {
      return window(rows, columns, context).bestBeads()
    }
    // A long gap goes piece by piece along the coarse path.
    let guide = path.columns(rows: rows, columns: columns)
    if rows.count > parameters.longestPiece || columns.count > 3 * parameters.longestPiece {
      return pieces(rows, columns, guide).flatMap { fine($0.0, $0.1, path, context) }
    }
    let band = Band(rows: rows, columns: columns, path: guide)
    return window(rows, columns, context, band).bestBeads()
  }

  /// Halves of a stretch, cut where the coarse path passes.
  private func pieces(
    _ rows: Range<Int>, _ columns: Range<Int>, _ guide: [Int]
  ) -> [(Range<Int>, Range<Int>)] {
    let middle = rows.count / 2
    if middle == 0 {
      let half = columns.lowerBound + columns.count / 2
      return [
        (rows, columns.lowerBound..<half),
        (rows.upperBound..<rows.upperBound, half..<columns.upperBound),
      ]
    }
    let row = rows.lowerBound + middle
    let column = min(max(guide[middle], columns.lowerBound), columns.upperBound)
    return [
      (rows.lowerBound..<row, columns.lowerBound..<column),
      (row..<rows.upperBound, column..<columns.upperBound),
    ]
  }

  /// Gives sentences left alone the counterpart that they have elsewhere.
  private func takingMovedPassages(_ beads: [WeighedBead]) -> [WeighedBead] {
    let finder = MovedPassages(
      analysis: analysis, model: model, matcher: matcher, parameters: parameters)
    let moved = finder.find(among: beads)
    guard !moved.isEmpty else { return beads }
    let rows = Set(moved.flatMap(\.source))
    let columns = Set(moved.flatMap(\.target))
    return moved
      + beads.filter { bead in
        !(bead.isNull
          && (bead.source.contains(where: rows.contains)
            || bead.target.contains(where: columns.contains)))
      }
  }
}
