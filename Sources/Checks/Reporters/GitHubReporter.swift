import Text

/// Workflow commands that GitHub Actions shows as annotations beside the lines.
package struct GitHubReporter: Reporter {
  package let name = "github"

  package init() {}

  package func report(_ report: CheckReport, style: ReportStyle) -> String {
    var out = ""
    for pair in report.pairs {
      let lines = pair.lines
      for reported in pair.findings where style.shows(reported) {
        let finding = reported.finding
        guard let words = finding.place else { continue }
        let side = finding[finding.side] == nil ? finding.side.other : finding.side
        let index = side == .source ? lines.source : lines.target
        let start = index.place(words.range.start)
        let end = index.place(words.range.end)
        var properties = [
          "file=" + Self.property(pair.article(side).name), "line=\(start.line)",
          "endLine=\(end.line)",
        ]
        if start.line == end.line {
          properties += ["col=\(start.column)", "endColumn=\(end.column)"]
        }
        properties.append("title=" + Self.property(finding.check))
        var message = finding.message[style.language]
        if let suggestion = finding.suggestion {
          message += " (\(ReportWords.suggestion[style.language]): \(suggestion))"
        }
        out += "::\(Self.command(finding.severity)) " + properties.joined(separator: ",")
        out += "::" + Self.escaped(message) + "\n"
      }
    }
    return out
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
