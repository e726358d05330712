/// Counts of a report.
package struct ReportSummary: Hashable, Sendable {
  package struct CheckCount: Hashable, Sendable {
    package let check: String
    package var errors = 0
    package var warnings = 0
    package var notes = 0
    package var suppressed = 0

    package var shown: Int { errors + warnings + notes }
  }

  package let pairs: Int
  /// Sorted by id; checks without findings left out.
  package let checks: [CheckCount]
  package let waived: Int
  package let baselined: Int
  package let gone: Int
  /// Share of renderings that are their concept's usual one, over all pairs; nil where no concept occurs twice.
  package let consistency: Double?

  package init(_ report: CheckReport) {
    var counts: [String: CheckCount] = [:]
    var waived = 0
    var baselined = 0
    for reported in report.pairs.lazy.flatMap(\.findings) {
      let check = reported.finding.check
      var count = counts[check] ?? CheckCount(check: check)
      if reported.isSuppressed {
        count.suppressed += 1
        if reported.waiver != nil { waived += 1 } else { baselined += 1 }
      } else {
        switch reported.finding.severity {
        case .error: count.errors += 1
        case .warning: count.warnings += 1
        case .note: count.notes += 1
        }
      }
      counts[check] = count
    }
    pairs = report.pairs.count
    checks = counts.values.sorted { $0.check < $1.check }
    self.waived = waived
    self.baselined = baselined
    gone = report.gone.count
    consistency = TerminologyConsistency.score(report.pairs.flatMap(\.consistency.concepts))
  }

  package var errors: Int { checks.reduce(0) { $0 + $1.errors } }
  package var warnings: Int { checks.reduce(0) { $0 + $1.warnings } }
  package var notes: Int { checks.reduce(0) { $0 + $1.notes } }
  package var suppressed: Int { waived + baselined }
}
