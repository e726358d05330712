import Text

/// `{"findings":[…],"summary":{…}}`, as the contracts have it.
package struct JSONReporter: Reporter {
  package let name = "json"

  package init() {}

  package func report(_ report: CheckReport, style: ReportStyle) -> String {
    let shown = report.pairs.flatMap { $0.findings.filter { style.shows($0) } }
    return JSONValue.object([
      ("findings", .list(shown.map { Self.value($0, style.language) })),
      ("summary", Self.value(report.summary, report)),
    ]).indented
  }

  /// The findings of one pair, as an element of `batch check`'s records.
  package static func findings(_ findings: [Finding], language: InterfaceLanguage) -> String {
    JSONValue.list(findings.map { value(ReportedFinding($0), language) }).compact
  }

  static func value(_ reported: ReportedFinding, _ language: InterfaceLanguage) -> JSONValue {
    let finding = reported.finding
    var members: [(String, JSONValue)] = [
      ("check", .text(finding.check)), ("severity", .text(finding.severity.rawValue)),
      ("pair", .text(finding.pair)), ("bead", .number(finding.bead)),
      ("concept", JSONValue(finding.concept)), ("source", value(finding.source)),
      ("target", value(finding.target)), ("side", .text(finding.side.rawValue)),
      ("message", .text(finding.message[language])),
      ("suggestion", JSONValue(finding.suggestion)),
      ("expected", .list(finding.expected.map { .text($0) })),
      ("fingerprint", .text(finding.fingerprint)),
    ]
    if let baseline = reported.baseline { members.append(("baseline", .text(baseline.rawValue))) }
    if let waiver = reported.waiver {
      members.append(
        (
          "waiver",
          .object([("reason", .text(waiver.reason)), ("author", .text(waiver.author))])
        ))
    }
    return .object(members)
  }

  private static func value(_ words: Finding.Words?) -> JSONValue {
    guard let words else { return .null }
    return .object([
      ("start", .number(words.range.start)), ("end", .number(words.range.end)),
      ("text", .text(words.text)),
    ])
  }

  private static func value(_ summary: ReportSummary, _ report: CheckReport) -> JSONValue {
    .object([
      ("pairs", .number(summary.pairs)), ("errors", .number(summary.errors)),
      ("warnings", .number(summary.warnings)), ("notes", .number(summary.notes)),
      (
        "suppressed",
        .object([
          ("waived", .number(summary.waived)), ("baseline", .number(summary.baselined)),
        ])
      ),
      ("gone", .number(summary.gone)),
      (
        "checks",
        .list(
          summary.checks.map { count in
            .object([
              ("check", .text(count.check)), ("errors", .number(count.errors)),
              ("warnings", .number(count.warnings)), ("notes", .number(count.notes)),
              ("suppressed", .number(count.suppressed)),
            ])
          })
      ),
      ("consistency", summary.consistency.map { .fraction(rounded($0)) } ?? .null),
      ("articles", .list(report.pairs.map(value))),
    ])
  }

  private static func value(_ pair: CheckReport.Pair) -> JSONValue {
    .object([
      ("pair", .text(pair.name)),
      ("consistency", pair.consistency.score.map { .fraction(rounded($0)) } ?? .null),
      (
        "concepts",
        .list(
          pair.consistency.concepts.map { concept in
            .object([
              ("concept", .text(concept.id)), ("side", .text(concept.side.rawValue)),
              ("consistency", .fraction(rounded(concept.score))),
              (
                "renderings",
                .list(
                  concept.renderings.map {
                    .object([("term", .text($0.term)), ("count", .number($0.count))])
                  })
              ),
            ])
          })
      ),
    ])
  }

  /// To three decimals: enough to compare, and the same on every machine.
  private static func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
}
