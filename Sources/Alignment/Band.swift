/// The columns that are looked at in each row of a window: those near a coarse path.
struct Band: Sendable {
  let rows: Range<Int>
  let window: Range<Int>
  /// For each row its first and last column (half-open), not descending.
  private let ranges: [Range<Int>]
  /// How far a path may stray from the coarse one.
  static let radius = 10

  /// - Parameter path: column of the coarse path in each row of the window.
  init(rows: Range<Int>, columns: Range<Int>, path: [Int]) {
    self.rows = rows
    window = columns
    let radius = Self.radius
    ranges = path.enumerated().map { index, column in
      // The next row's column, so that a jump of the path stays inside the band.
      let next = index + 1 < path.count ? path[index + 1] : columns.upperBound
      let previous = index > 0 ? path[index - 1] : columns.lowerBound
      let low = max(columns.lowerBound, min(column, previous) - radius)
      let high = min(columns.upperBound, max(column, next) + radius + 1)
      return low..<max(low, high)
    }
  }

  func columns(of row: Int) -> Range<Int> {
    rows.contains(row) ? ranges[row - rows.lowerBound] : window
  }

  /// Positions (0…count) at which beads may begin in a row of the window, the end included in the last.
  func positions(of row: Int, in grid: EvidenceGrid) -> ClosedRange<Int> {
    guard rows.contains(row) else {
      // Below the last row: whatever of the target is left.
      let last = ranges.last?.lowerBound ?? window.lowerBound
      return last - window.lowerBound...window.count
    }
    let range = columns(of: row)
    return range.lowerBound - window.lowerBound...range.upperBound - window.lowerBound
  }
}
