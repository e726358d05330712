import Alignment
import Text

/// What a run of the checks has to tell: the findings of each pair, what was suppressed, what is gone.
package struct CheckReport: Sendable {
  package struct Pair: Sendable {
    package let name: String
    package let bitext: Bitext
    /// In reading order, suppressed ones among them.
    package let findings: [ReportedFinding]
    /// How evenly each concept is rendered.
    package let consistency: TerminologyConsistency

    package init(
      name: String, bitext: Bitext, findings: [ReportedFinding],
      consistency: TerminologyConsistency = TerminologyConsistency()
    ) {
      self.name = name
      self.bitext = bitext
      self.findings = findings
      self.consistency = consistency
    }
  }

  package let pairs: [Pair]
  /// Entries of the baseline for which nothing is found any more.
  package let gone: [Baseline.Entry]

  package init(pairs: [Pair], gone: [Baseline.Entry] = []) {
    self.pairs = pairs
    self.gone = gone
  }

  package var summary: ReportSummary { ReportSummary(self) }

  /// The gravest finding that is not suppressed; what exit codes go by.
  package var gravest: Severity? {
    pairs.lazy.flatMap(\.findings).filter { !$0.isSuppressed }.map(\.finding.severity).max()
  }
}

/// A finding and why it may be held back.
package struct ReportedFinding: Hashable, Sendable {
  package let finding: Finding
  /// Nil without a baseline.
  package let baseline: BaselineState?
  package let waiver: Waiver?

  package init(_ finding: Finding, baseline: BaselineState? = nil, waiver: Waiver? = nil) {
    self.finding = finding
    self.baseline = baseline
    self.waiver = waiver
  }

  package var isSuppressed: Bool { waiver != nil || baseline == .unchanged }
}

/// How a finding stands to the baseline, in the words of SARIF 2.1.0 (OASIS 2020, 3.27.24).
package enum BaselineState: String, CaseIterable, Hashable, Sendable {
  case new, unchanged
}
