import Text

/// Rows of text in columns as wide as their widest cell.
struct TextTable {
  enum Side: Sendable { case left, right }

  private let titles: [String]
  private let sides: [Side]
  private var rows: [[String]] = []

  init(_ columns: [(title: String, side: Side)]) {
    titles = columns.map(\.title)
    sides = columns.map(\.side)
  }

  /// - Parameter cells: one for each column; untrusted text is made visible here.
  mutating func add(_ cells: [String]) { rows.append(cells.map(VisibleText.line)) }

  func lines(_ style: Style) -> [String] {
    let widths = titles.indices.map { column in
      ([titles] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    return [style.bold(line(titles, widths))] + rows.map { line($0, widths) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.indices.map { column in
      let space = String(repeating: " ", count: widths[column] - DisplayWidth.of(cells[column]))
      return sides[column] == .left ? cells[column] + space : space + cells[column]
    }
    var line = Substring(padded.joined(separator: "  "))
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
