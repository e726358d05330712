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

  /// - Parameter wanted: the columns wanted in a row, within `columns`; cells outside stay empty.
  /// - Complexity: O(units of the rows · their matches in the columns).
  init(
    source: SideFeatures, target: SideFeatures, similarity: TypeSimilarity, postings: Postings,
    rows: Range<Int>, columns: Range<Int>, wanted: (Int) -> Range<Int>
  ) {
    self.rows = rows
    self.columns = columns
    cellStart.reserveCapacity(rows.count * columns.count + 1)
    var found: [Edge] = []
    var counts = [Int32](repeating: 0, count: columns.count + 1)
    for row in rows {
      found.removeAll(keepingCapacity: true)
      for column in counts.indices { counts[column] = 0 }
      let range = wanted(row)
      if !range.isEmpty {
        for unit in source.unitStart[row]..<source.unitStart[row + 1] {
          for entry in similarity.row(source.units[Int(unit)].type) {
            for other in postings.units(of: entry.target, in: range) {
              found.append(Edge(source: unit, target: other, similarity: entry.similarity))
              counts[Int(postings.sentence[Int(other)]) - columns.lowerBound + 1] += 1
            }
          }
        }
      }
      append(found, counts: &counts, postings: postings)
    }
  }

  /// Places the edges of a row cell by cell, the most similar first.
  private mutating func append(_ found: [Edge], counts: inout [Int32], postings: Postings) {
    let base = Int32(edges.count)
    for column in 1..<counts.count {
      counts[column] += counts[column - 1]
      cellStart.append(base + counts[column])
    }
    guard let filler = found.first else { return }
    edges.append(contentsOf: repeatElement(filler, count: found.count))
    for edge in found {
      let cell = Int(postings.sentence[Int(edge.target)]) - columns.lowerBound
      var slot = Int(base + counts[cell])
      let start = Int(cellStart[cellStart.count - columns.count + cell - 1])
      while slot > start, edges[slot - 1].similarity < edge.similarity {
        edges[slot] = edges[slot - 1]
        slot -= 1
      }
      edges[slot] = edge
      counts[cell] += 1
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

  /// Units of a type that stand in a range of sentences. (Phrases follow the words of their sentence: in order of
  /// sentences all the same.)
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
