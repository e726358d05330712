/// Finds passages that stand elsewhere on the other side: local alignments among the sentences that a monotone pass
/// left without counterpart, best first (Smith & Waterman 1981), of beads of any shape.
struct MovedPassages {
  /// What a passage must gain over leaving its sentences alone: the price of a jump.
  let threshold: Float
  /// Price of a sentence skipped inside a passage.
  static let skip: Float = 0.5

  struct Passage: Sendable {
    var beads: [Bead]
    var gain: Float
  }

  private struct Cell {
    var value: Float = 0
    var shape: Int8 = -1
    var gain: Float = 0
  }

  /// - Parameters:
  ///   - freeSource: for each sentence of the window whether it has no counterpart.
  ///   - gain: how much better a bead explains its sentences than leaving them alone; nil where none is plausible.
  /// - Complexity: O(free source · free target · shapes) for each passage found.
  func find(
    freeSource: [Bool], freeTarget: [Bool],
    gain: (_ row: Int, _ column: Int, _ shape: Int) -> Float?
  ) -> [Passage] {
    var freeSource = freeSource
    var freeTarget = freeTarget
    var gains: [Int: Float?] = [:]
    func cached(_ row: Int, _ column: Int, _ shape: Int) -> Float? {
      let key = (row * freeTarget.count + column) * BeadShape.all.count + shape
      if let known = gains[key] { return known }
      let value = gain(row, column, shape)
      gains[key] = value
      return value
    }
    var passages: [Passage] = []
    while let passage = best(freeSource, freeTarget, cached), passage.gain > threshold {
      for bead in passage.beads {
        for row in bead.source { freeSource[row] = false }
        for column in bead.target { freeTarget[column] = false }
      }
      passages.append(passage)
    }
    return passages
  }

  private func best(
    _ freeSource: [Bool], _ freeTarget: [Bool], _ gain: (Int, Int, Int) -> Float?
  ) -> Passage? {
    let rows = freeSource.indices.filter { freeSource[$0] }
    let columns = freeTarget.indices.filter { freeTarget[$0] }
    guard !rows.isEmpty, !columns.isEmpty else { return nil }
    let width = freeTarget.count + 1
    var table: [Int: Cell] = [:]
    func at(_ row: Int, _ column: Int) -> Float { table[row * width + column]?.value ?? 0 }
    var top: (key: Int, value: Float) = (-1, 0)
    for row in rows {
      for column in columns {
        var cell = Cell()
        for (shape, size) in BeadShape.all.enumerated() {
          let r = row + 1 - size.source
          let c = column + 1 - size.target
          guard r >= 0, c >= 0 else { continue }
          if size.source == 0 || size.target == 0 {
            let value = at(r, c) - Self.skip
            if value > cell.value { cell = Cell(value: value, shape: Int8(shape), gain: 0) }
            continue
          }
          guard (r...row).allSatisfy({ freeSource[$0] }),
            (c...column).allSatisfy({ freeTarget[$0] }),
            let own = gain(r, c, shape)
          else { continue }
          let value = at(r, c) + own
          if value > cell.value { cell = Cell(value: value, shape: Int8(shape), gain: own) }
        }
        guard cell.value > 0 else { continue }
        let key = (row + 1) * width + column + 1
        table[key] = cell
        if cell.value > top.value { top = (key, cell.value) }
      }
    }
    return top.key < 0 ? nil : trace(table, from: top.key, width: width)
  }

  private func trace(_ table: [Int: Cell], from key: Int, width: Int) -> Passage {
    var passage = Passage(beads: [], gain: table[key]!.value)
    var row = key / width
    var column = key % width
    while let cell = table[row * width + column], cell.shape >= 0 {
      let size = BeadShape.all[Int(cell.shape)]
      row -= size.source
      column -= size.target
      if size.source > 0 && size.target > 0 {
        passage.beads.append(
          Bead(
            source: Array(row..<row + size.source), target: Array(column..<column + size.target),
            confidence: Double(cell.gain)))
      }
    }
    passage.beads.reverse()
    return passage
  }
}
