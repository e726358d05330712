/// Finds passages that stand elsewhere on the other side: local alignments among the sentences that a monotone pass
/// left without counterpart, best first (Smith & Waterman 1981), of beads of any shape.
struct MovedPassages {
  let analysis: PairAnalysis
  let model: BeadModel
  let matcher: TokenMatcher
  let parameters: SearchParameters

  private struct Cell {
    var value: Float
    var shape: Int
    var gain: Float
  }

  /// The free sentences of a stretch of the pair.
  private struct Stretch {
    let rows: Range<Int>
    let columns: Range<Int>
    var freeRows: [Int]
    var freeColumns: [Int]
  }

  /// Two-sided beads among the null beads of an alignment.
  /// - Complexity: O(free source · free target · shapes) within a stretch, for each passage found; stretches are of
  ///   bounded length.
  func find(among beads: [WeighedBead]) -> [WeighedBead] {
    var found: [WeighedBead] = []
    for stretch in stretches(beads) { found += find(in: stretch) }
    return found
  }

  /// Cuts the pair into stretches of bounded length, by where the monotone beads stand.
  private func stretches(_ beads: [WeighedBead]) -> [Stretch] {
    let freeRows = beads.filter { $0.target.isEmpty }.flatMap(\.source).sorted()
    let freeColumns = beads.filter { $0.source.isEmpty }.flatMap(\.target).sorted()
    if freeRows.isEmpty || freeColumns.isEmpty { return [] }
    let all = 0..<analysis.source.count
    if freeRows.count * freeColumns.count <= parameters.movedCells
      && all.count <= parameters.movedSentences
    {
      return [
        Stretch(
          rows: all, columns: 0..<analysis.target.count, freeRows: freeRows,
          freeColumns: freeColumns)
      ]
    }
    var stretches: [Stretch] = []
    let anchors = beads.filter { !$0.isNull }.sorted { $0.source[0] < $1.source[0] }
    var row = 0
    var column = 0
    var nextRow = 0
    var nextColumn = 0
    let length = parameters.movedStretch
    func close(_ endRow: Int, _ endColumn: Int) {
      var stretch = Stretch(
        rows: row..<endRow, columns: column..<endColumn, freeRows: [], freeColumns: [])
      while nextRow < freeRows.count, freeRows[nextRow] < endRow {
        stretch.freeRows.append(freeRows[nextRow])
        nextRow += 1
      }
      while nextColumn < freeColumns.count, freeColumns[nextColumn] < endColumn {
        stretch.freeColumns.append(freeColumns[nextColumn])
        nextColumn += 1
      }
      if !stretch.freeRows.isEmpty && !stretch.freeColumns.isEmpty { stretches.append(stretch) }
      (row, column) = (endRow, endColumn)
    }
    for anchor in anchors where anchor.source[0] - row >= length {
      close(anchor.source[0], anchor.target[0])
    }
    close(analysis.source.count, analysis.target.count)
    return stretches
  }

  private func find(in stretch: Stretch) -> [WeighedBead] {
    let wanted = Set(stretch.freeRows)
    let features = BeadFeatures(
      source: analysis.source, target: analysis.target,
      grid: EvidenceGrid(
        source: analysis.source, target: analysis.target, similarity: analysis.similarity,
        postings: analysis.targetPostings, rows: stretch.rows, columns: stretch.columns,
        wanted: { wanted.contains($0) ? stretch.columns : 0..<0 }),
      matcher: matcher, hasLexicon: analysis.hasLexicon, context: .unknown)
    var gains: [Int: Float?] = [:]
    var buffer = [Float](repeating: 0, count: BeadFeature.allCases.count)
    func gain(_ row: Int, _ column: Int, _ shape: Int) -> Float? {
      let key = (row * analysis.target.count + column) * BeadShape.all.count + shape
      if let known = gains[key] { return known }
      let value = self.gain(row, column, shape, features, &buffer)
      gains[key] = value
      return value
    }
    var stretch = stretch
    var beads: [WeighedBead] = []
    guard isPromising(stretch, gain) else { return [] }
    while let passage = best(stretch, gain), passage.gain > parameters.jump {
      beads += passage.beads
      let rows = Set(passage.beads.flatMap(\.source))
      let columns = Set(passage.beads.flatMap(\.target))
      stretch.freeRows.removeAll(where: rows.contains)
      stretch.freeColumns.removeAll(where: columns.contains)
    }
    return beads
  }

  /// In a large stretch, whether all the beads that gain anything could together pay for a jump.
  private func isPromising(_ stretch: Stretch, _ gain: (Int, Int, Int) -> Float?) -> Bool {
    if stretch.freeRows.count * stretch.freeColumns.count <= parameters.movedCells / 100 {
      return true
    }
    var sum: Float = 0
    for row in stretch.freeRows {
      for column in stretch.freeColumns { sum += max(0, gain(row, column, 0) ?? 0) }
    }
    return sum > parameters.jump / 2
  }

  /// How much better a bead explains its sentences than leaving them alone; nil where it is not plausible.
  private func gain(
    _ row: Int, _ column: Int, _ shape: Int, _ features: BeadFeatures, _ buffer: inout [Float]
  ) -> Float? {
    let size = BeadShape.all[shape]
    let rows = row..<row + size.source
    let columns = column..<column + size.target
    guard features.isPlausible(rows: rows, columns: columns),
      rows.contains(where: { row in columns.contains { features.dice(row, $0) > 0 } })
    else { return nil }
    features.fill(rows: rows, columns: columns, shape: shape, into: &buffer)
    var gain = model.score(buffer)
    for row in rows {
      features.fillNull(row: row, column: nil, into: &buffer)
      gain -= model.score(buffer)
    }
    for column in columns {
      features.fillNull(row: nil, column: column, into: &buffer)
      gain -= model.score(buffer)
    }
    return gain
  }

  private func best(
    _ stretch: Stretch, _ gain: (Int, Int, Int) -> Float?
  ) -> (beads: [WeighedBead], gain: Float)? {
    let width = analysis.target.count + 1
    let freeRows = Set(stretch.freeRows)
    let freeColumns = Set(stretch.freeColumns)
    var table: [Int: Cell] = [:]
    func at(_ row: Int, _ column: Int) -> Float { table[row * width + column]?.value ?? 0 }
    var top: (key: Int, value: Float) = (-1, 0)
    for row in stretch.freeRows {
      for column in stretch.freeColumns {
        var cell = Cell(value: 0, shape: -1, gain: 0)
        for (shape, size) in BeadShape.all.enumerated() {
          let r = row + 1 - size.source
          let c = column + 1 - size.target
          guard r >= stretch.rows.lowerBound, c >= stretch.columns.lowerBound else { continue }
          var own: Float = 0
          if size.source == 0 || size.target == 0 {
            own = -parameters.skipInPassage
          } else {
            guard (r...row).allSatisfy(freeRows.contains),
              (c...column).allSatisfy(freeColumns.contains), let known = gain(r, c, shape)
            else { continue }
            own = known
          }
          let value = at(r, c) + own
          if value > cell.value { cell = Cell(value: value, shape: shape, gain: own) }
        }
        guard cell.value > 0 else { continue }
        let key = (row + 1) * width + column + 1
        table[key] = cell
        if cell.value > top.value { top = (key, cell.value) }
      }
    }
    guard top.key >= 0 else { return nil }
    return (trace(table, from: top.key, width: width), top.value)
  }

  private func trace(_ table: [Int: Cell], from key: Int, width: Int) -> [WeighedBead] {
    var beads: [WeighedBead] = []
    var row = key / width
    var column = key % width
    while let cell = table[row * width + column], cell.shape >= 0 {
      let size = BeadShape.all[cell.shape]
      row -= size.source
      column -= size.target
      if size.source > 0 && size.target > 0 {
        beads.append(
          WeighedBead(
            source: Array(row..<row + size.source), target: Array(column..<column + size.target),
            logit: min(Double(cell.gain), Calibration.bound), origin: .moved))
      }
    }
    return beads.reversed()
  }
}
