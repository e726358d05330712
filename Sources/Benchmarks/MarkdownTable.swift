import Foundation

/// A table in Markdown, its first column to the left and the others to the right.
struct MarkdownTable {
  let title: String
  let header: [String]
  var rows: [[String]] = []

  var text: String {
    let rule = header.indices.map { $0 == 0 ? "---" : "--:" }
    return (["### \(title)", ""] + ([header, rule] + rows).map(Self.line)).joined(separator: "\n")
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}

/// How figures are written.
enum Figure {
  static func fixed(_ value: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", value)
  }

  static func seconds(_ measured: Measurement) -> String {
    measured.isDone ? fixed(measured.seconds, 3) : "> \(fixed(measured.seconds, 0))"
  }

  static func megabytes(_ measured: Measurement) -> String { fixed(measured.megabytes, 0) }

  /// How many times an earlier cost; nothing for the first and where a run was given up.
  static func growth(_ measured: Measurement, from earlier: Measurement?) -> String {
    guard let earlier, earlier.isDone, measured.isDone, earlier.seconds > 0 else { return "" }
    return "× " + fixed(measured.seconds / earlier.seconds, 1)
  }

  /// Megabytes of text for each CPU second.
  static func rate(_ bytes: Int, _ measured: Measurement) -> String {
    guard measured.isDone, measured.seconds > 0 else { return "" }
    return fixed(Double(bytes) / 1_000_000 / measured.seconds, 1)
  }

  /// A whole number with commas.
  static func count(_ value: Int) -> String {
    var digits = Array(String(value))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }
}
