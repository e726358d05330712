/// The alignment of one window of a pair: all monotone alignments weighed, the best taken, moved passages found.
struct WindowAlignment {
  private let rows: Range<Int>
  private let columns: Range<Int>
  private let parameters: SearchParameters
  private var lattice: Lattice
  private var probabilities: [Float] = []
  private var freeSource: [Bool]
  private var freeTarget: [Bool]
  /// The result, in no order; indices count from the start of the pair.
  private(set) var beads: [Bead] = []

  init(
    analysis: PairAnalysis, model: BeadModel, parameters: SearchParameters, rows: Range<Int>,
    columns: Range<Int>, context: PairContext = .unknown
  ) {
    self.rows = rows
    self.columns = columns
    self.parameters = parameters
    var features = analysis.features(rows: rows, columns: columns, context: context)
    var lattice = Lattice(rows: rows.count, columns: columns.count)
    features.eachBead { row, column, shape, features in
      lattice.scores[lattice.index(row, column, shape)] = model.score(features)
    }
    self.lattice = lattice
    freeSource = [Bool](repeating: false, count: rows.count)
    freeTarget = [Bool](repeating: false, count: columns.count)
  }

  mutating func run() {
    probabilities = lattice.marginals().probabilities
    takeBestPath()
    takeMovedPassages()
    for (row, isFree) in freeSource.enumerated() where isFree {
      beads.append(Bead(source: [rows.lowerBound + row], target: []))
    }
    for (column, isFree) in freeTarget.enumerated() where isFree {
      beads.append(Bead(source: [], target: [columns.lowerBound + column]))
    }
  }

  private mutating func takeBestPath() {
    for step in lattice.best(lattice.scores) {
      if step.shape == BeadShape.sourceNull {
        freeSource[step.row] = true
      } else if step.shape == BeadShape.targetNull {
        freeTarget[step.column] = true
      } else {
        let at = lattice.index(step.row, step.column, step.shape)
        append(step.row, step.column, step.shape, confidence: probabilities[at])
      }
    }
  }

  private mutating func takeMovedPassages() {
    let passages = MovedPassages(threshold: parameters.jump).find(
      freeSource: freeSource, freeTarget: freeTarget, gain: gain)
    for passage in passages {
      for bead in passage.beads {
        for row in bead.source { freeSource[row] = false }
        for column in bead.target { freeTarget[column] = false }
        beads.append(
          Bead(
            source: bead.source.map { $0 + rows.lowerBound },
            target: bead.target.map { $0 + columns.lowerBound },
            confidence: bead.confidence))
      }
    }
  }

  /// How much better a bead explains its sentences than leaving them alone.
  private func gain(_ row: Int, _ column: Int, _ shape: Int) -> Float? {
    let size = BeadShape.all[shape]
    var gain = lattice.scores[lattice.index(row, column, shape)]
    guard gain > -.infinity else { return nil }
    for other in row..<row + size.source {
      gain -= lattice.scores[lattice.index(other, column, BeadShape.sourceNull)]
    }
    for other in column..<column + size.target {
      gain -= lattice.scores[lattice.index(row, other, BeadShape.targetNull)]
    }
    return gain
  }

  private mutating func append(_ row: Int, _ column: Int, _ shape: Int, confidence: Float) {
    let size = BeadShape.all[shape]
    let firstRow = rows.lowerBound + row
    let firstColumn = columns.lowerBound + column
    beads.append(
      Bead(
        source: Array(firstRow..<firstRow + size.source),
        target: Array(firstColumn..<firstColumn + size.target), confidence: Double(confidence)))
  }
}
