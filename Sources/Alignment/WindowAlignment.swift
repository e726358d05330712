/// The alignment of one window of a pair: all monotone alignments within its band weighed, the best taken.
struct WindowAlignment {
  let rows: Range<Int>
  let columns: Range<Int>
  private(set) var lattice: Lattice
  private(set) var probabilities: [Float]
  let lengthRatio: Float

  init(
    analysis: PairAnalysis, model: BeadModel, rows: Range<Int>, columns: Range<Int>,
    context: PairContext, matcher: TokenMatcher, band: Band? = nil
  ) {
    self.rows = rows
    self.columns = columns
    let features = analysis.features(
      rows: rows, columns: columns, context: context, matcher: matcher, band: band)
    lengthRatio = features.estimatedLengthRatio() ?? context.lengthRatio
    var lattice = Lattice(rows: rows.count, columns: columns.count)
    features.eachBead(band: band) { row, column, shape, features in
      lattice.scores[lattice.index(row, column, shape)] = model.score(features)
    }
    self.lattice = lattice
    probabilities = lattice.marginals().probabilities
  }

  /// What this pass says of the window.
  var context: PairContext { lattice.context(probabilities, lengthRatio: lengthRatio) }

  /// The best path, indices counted from the start of the pair; nulls one sentence a bead.
  func bestBeads() -> [WeighedBead] {
    lattice.best(lattice.scores).map { step in
      let size = BeadShape.all[step.shape]
      let row = rows.lowerBound + step.row
      let column = columns.lowerBound + step.column
      let at = lattice.index(step.row, step.column, step.shape)
      return WeighedBead(
        source: Array(row..<row + size.source), target: Array(column..<column + size.target),
        logit: Calibration.logit(probabilities[at]),
        origin: size.source == 0 || size.target == 0 ? .null : .path)
    }
  }
}
