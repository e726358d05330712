import Text

/// For a window of source and target sentences: the pairs of units that resemble each other, cell by cell.
struct EvidenceGrid: Sendable {
  struct Edge: Sendable {
    /// Indices of units of either side.
    let source: Int32
    let target: Int32
    let similarity: Float
  }

  let rows: Range<Int>
  let columns: Range<Int>
  private var cellStart: [Int32] = [0]
  private(set) var edges: [Edge] = []

  init(
    source: SideFeatures, target: SideFeatures, similarity: TypeSimilarity, postings: Postings,
    rows: Range<Int>, columns: Range<Int>
  ) {
    self.rows = rows
    self.columns = columns
    cellStart.reserveCapacity(rows.count * columns.count + 1)
    var found: [(column: Int32, edge: Edge)] = []
    for row in rows {
      found.removeAll(keepingCapacity: true)
      for unit in source.unitStart[row]..<source.unitStart[row + 1] {
        for entry in similarity.row(source.units[Int(unit)].type) {
          for other in postings.units(of: entry.target, in: columns) {
            found.append(
              (
                postings.sentence[Int(other)],
                Edge(source: unit, target: other, similarity: entry.similarity)
              ))
          }
        }
      }
      found.sort {
        ($0.column, $1.edge.similarity, $0.edge.source, $0.edge.target)
          < ($1.column, $0.edge.similarity, $1.edge.source, $1.edge.target)
      }
      var next = 0
      for column in columns {
        while next < found.count, Int(found[next].column) == column {
          edges.append(found[next].edge)
          next += 1
        }
        cellStart.append(Int32(edges.count))
      }
    }
  }

  /// Edges of a cell, most similar first.
  func cell(_ row: Int, _ column: Int) -> Range<Int> {
    let index = (row - rows.lowerBound) * columns.count + column - columns.lowerBound
    return Int(cellStart[index])..<Int(cellStart[index + 1])
  }
}

/// Where each type of a side occurs.
struct Postings: Sendable {
  private let byType: TypeIndex
  /// Sentence of each unit.
  let sentence: [Int32]
  private let unitStart: [Int32]

  init(_ side: SideFeatures) {
    byType = TypeIndex(side.units.map(\.type))
    var sentence: [Int32] = []
    sentence.reserveCapacity(side.units.count)
    for index in 0..<side.count {
      for _ in side.unitStart[index]..<side.unitStart[index + 1] { sentence.append(Int32(index)) }
    }
    self.sentence = sentence
    unitStart = side.unitStart
  }

  /// Units of a type that stand in a range of sentences, in order.
  func units(of type: Int32, in sentences: Range<Int>) -> ArraySlice<Int32> {
    let all = byType[type]
    let low = unitStart[sentences.lowerBound]
    let high = unitStart[sentences.upperBound]
    guard let first = all.first, let last = all.last else { return all }
    if first >= low && last < high { return all }
    return all[all.lowerBound(of: low)..<all.lowerBound(of: high)]
  }
}

extension ArraySlice<Int32> {
  /// Index of the first element that is not below the value; the elements ascend.
  func lowerBound(of value: Int32) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
