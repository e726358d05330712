import Interchange
import Text

/// A concordance for programs: JSON lines, or CSV for a spreadsheet.
struct ConcordanceRecords {
  /// Columns of context on each side.
  let context: Int

  static let usualContext = 60

  private func left(_ occurrence: Occurrence) -> String {
    String(DisplayWidth.tail(of: VisibleText.line(occurrence.left), columns: context))
  }

  private func right(_ occurrence: Occurrence) -> String {
    String(DisplayWidth.head(of: VisibleText.line(occurrence.right), columns: context))
  }

  func object(of occurrence: Occurrence) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.key("pair")
      $0.string(occurrence.pair)
      $0.key("language")
      $0.string(occurrence.article.language.code)
      $0.key("range")
      $0.range(occurrence.article.fileRange(of: occurrence.bytes))
      $0.key("text")
      $0.string(occurrence.text)
      $0.key("form")
      $0.string(occurrence.form.rawValue)
      $0.key("left")
      $0.string(left(occurrence))
      $0.key("right")
      $0.string(right(occurrence))
      $0.key("other")
      $0.ranges(occurrence.otherSentences.map { occurrence.other.fileRange(of: $0) })
      $0.key("otherText")
      $0.string(occurrence.otherText)
      $0.key("confidence")
      $0.double(BeadLines.rounded(occurrence.confidence))
    }
    json.endLine()
    return json.bytes
  }

  static let csvHeader = CSVRow.bytes(of: [
    "pair", "language", "start", "end", "left", "term", "right", "other",
  ])

  func csvRow(of occurrence: Occurrence) -> [UInt8] {
    let range = occurrence.article.fileRange(of: occurrence.bytes)
    return CSVRow.bytes(of: [
      occurrence.pair, occurrence.article.language.code, String(range.start), String(range.end),
      left(occurrence), occurrence.text, right(occurrence), occurrence.otherText,
    ])
  }
}

extension Occurrence {
  /// The sentences of the other side, one after the other.
  var otherText: String {
    otherSentences.map { VisibleText.line(other.text($0)) }.joined(separator: " ")
  }
}

/// A row of comma-separated values (RFC 4180) in which no cell is a formula.
private enum CSVRow {
  static func bytes(of cells: [String]) -> [UInt8] {
    Array((cells.map(cell).joined(separator: ",") + "\r\n").utf8)
  }

  private static func cell(_ text: String) -> String {
    let visible = VisibleText.line(text)
    let isFormula = visible.first.map { "=+-@".contains($0) } ?? false
    let safe = isFormula ? "'" + visible : visible
    guard safe.contains(where: { "\",".contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
