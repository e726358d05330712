import Text

/// JUnit's XML, which build servers read: a suite an article, a failing case a finding.
package struct JUnitReporter: Reporter {
  package let name = "junit"

  package init() {}

  package func report(_ report: CheckReport, style: ReportStyle) -> String {
    let suites = report.pairs.map { suite($0, style) }.joined()
    let summary = report.summary
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="cotejo" tests="\(cases(report, style))" failures="\(summary.errors)">
      \(suites)</testsuites>

      """
  }

  private func cases(_ report: CheckReport, _ style: ReportStyle) -> Int {
    report.pairs.reduce(0) { sum, pair in sum + max(1, shown(pair).count) }
  }

  /// Suppressed findings are cases that were skipped, so that they are counted.
  private func shown(_ pair: CheckReport.Pair) -> [ReportedFinding] { pair.findings }

  private func suite(_ pair: CheckReport.Pair, _ style: ReportStyle) -> String {
    let findings = shown(pair)
    let failures = findings.filter { !$0.isSuppressed && $0.finding.severity == .error }.count
    let skipped = findings.filter(\.isSuppressed).count
    let name = MarkupText.escaped(pair.name)
    let lines = pair.lines
    var out = "  <testsuite name=\"\(name)\" tests=\"\(max(1, findings.count))\""
    out += " failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\">\n"
    if findings.isEmpty { out += "    <testcase classname=\"\(name)\" name=\"checks\"/>\n" }
    for reported in findings {
      out += testCase(reported, pair: name, lines: lines, style)
    }
    return out + "  </testsuite>\n"
  }

  private func testCase(
    _ reported: ReportedFinding, pair: String, lines: (source: ArticleLines, target: ArticleLines),
    _ style: ReportStyle
  ) -> String {
    let finding = reported.finding
    var place = ""
    if let words = finding.target {
      place = " \(lines.target.place(words.range.start).line)"
    }
    let message = MarkupText.escaped(finding.message[style.language])
    var out = "    <testcase classname=\"\(pair)\" name=\""
    out += MarkupText.escaped("\(finding.check)\(place) \(finding.fingerprint)") + "\">\n"
    if reported.isSuppressed {
      out += "      <skipped message=\"\(message)\"/>\n"
    } else if finding.severity == .error {
      out += "      <failure type=\"\(finding.check)\" message=\"\(message)\"/>\n"
    } else {
      out += "      <system-out>\(finding.severity.rawValue): \(message)</system-out>\n"
    }
    return out + "    </testcase>\n"
  }
}
