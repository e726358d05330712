import Text

/// Comma-separated values (RFC 4180), safe to open in a spreadsheet.
package struct CSVReporter: Reporter {
  package let name = "csv"

  package init() {}

  package func report(_ report: CheckReport, style: ReportStyle) -> String {
    var out = Self.row([
      "pair", "check", "severity", "concept", "source line", "source text", "target line",
      "target text", "message", "suggestion", "fingerprint", "state",
    ])
    for pair in report.pairs {
      let lines = pair.lines
      for reported in pair.findings where style.shows(reported) {
        let finding = reported.finding
        out += Self.row([
          finding.pair, finding.check, finding.severity.rawValue, finding.concept ?? "",
          finding.source.map { String(lines.source.place($0.range.start).line) } ?? "",
          finding.source?.text ?? "",
          finding.target.map { String(lines.target.place($0.range.start).line) } ?? "",
          finding.target?.text ?? "", finding.message[style.language], finding.suggestion ?? "",
          finding.fingerprint,
          reported.waiver == nil ? reported.baseline?.rawValue ?? "" : "waived",
        ])
      }
    }
    return out
  }

  private static func row(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// Quoted where needed. What a spreadsheet would take for a formula gets an apostrophe before it.
  private static func field(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text = "'" + text
    }
    let special: (Unicode.Scalar) -> Bool = { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    guard text.unicodeScalars.contains(where: special) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
