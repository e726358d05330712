import Alignment
import Terminology
import Text

/// Runs checks over a pair.
package struct CheckRunner: Sendable {
  package let checks: [any Check]
  package let configuration: Configuration
  package let resources: CheckResources

  /// - Parameter checks: those among them that the configuration has off are not run.
  package init(
    checks: [any Check] = CheckList.all, configuration: Configuration = Configuration(),
    resources: CheckResources = CheckResources()
  ) {
    self.checks = checks.filter { configuration.isOn($0) }
    self.configuration = configuration
    self.resources = resources
  }

  /// What the checks find, by place in the target.
  /// - Complexity: linear in the sentences of the pair.
  package func run(_ bitext: Bitext, pair name: String) -> [Finding] {
    findings(in: CheckInput(bitext: bitext, resources: resources), pair: name)
  }

  /// The findings of a pair with what the baseline and the waivers say of them, and its consistency.
  package func report(
    _ bitext: Bitext, pair name: String, baseline: Baseline? = nil, waivers: Waivers = Waivers()
  ) -> CheckReport.Pair {
    let input = CheckInput(bitext: bitext, resources: resources)
    let findings = findings(in: input, pair: name).map { finding in
      ReportedFinding(
        finding, baseline: baseline?.state(of: finding), waiver: waivers.waiver(for: finding))
    }
    return CheckReport.Pair(
      name: name, bitext: bitext, findings: findings,
      consistency: TerminologyConsistency(of: input))
  }

  private func findings(in input: CheckInput, pair name: String) -> [Finding] {
    var findings = checks.flatMap { check in
      check.findings(in: input).compactMap { finding -> Finding? in
        guard let severity = configuration.severity(of: finding, check: check) else { return nil }
        var finding = finding
        finding.pair = name
        finding.severity = severity
        return finding
      }
    }
    findings.sort(by: FindingOrder.precedes)
    findings = Precedence(checks).withoutOutranked(findings)
    var seen: [String: Int] = [:]
    for index in findings.indices {
      let key = Fingerprint.key(of: findings[index])
      let occurrence = seen[key, default: 0]
      seen[key] = occurrence + 1
      findings[index].fingerprint = Fingerprint.of(findings[index], occurrence: occurrence)
    }
    return findings
  }
}

/// The order in which findings are told: as one reads the target, then the source.
package enum FindingOrder {
  package static func precedes(_ a: Finding, _ b: Finding) -> Bool {
    let first = key(a)
    let second = key(b)
    if first != second { return first.lexicographicallyPrecedes(second) }
    if a.check != b.check { return a.check < b.check }
    return (a.concept ?? "") < (b.concept ?? "")
  }

  private static func key(_ finding: Finding) -> [Int] {
    [
      finding.bead, finding.target?.range.start ?? -1, finding.source?.range.start ?? -1,
      finding.target?.range.end ?? -1, finding.source?.range.end ?? -1,
    ]
  }
}

/// Leaves out findings that another check's on the same place makes superfluous.
struct Precedence {
  private let outranks: [String: Set<String>]

  init(_ checks: [any Check]) {
    outranks = Dictionary(
      checks.map { ($0.id, Set($0.outranks)) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter findings: in the order of ``FindingOrder``.
  func withoutOutranked(_ findings: [Finding]) -> [Finding] {
    var byBead: [Int: [Int]] = [:]
    for (index, finding) in findings.enumerated() {
      byBead[finding.bead, default: []].append(index)
    }
    return findings.enumerated().filter { index, finding in
      let others = byBead[finding.bead] ?? []
      return !others.contains { other in
        other != index && makesSuperfluous(findings[other], finding, isEarlier: other < index)
      }
    }.map(\.element)
  }

  private func makesSuperfluous(_ a: Finding, _ b: Finding, isEarlier: Bool) -> Bool {
    if a.check == b.check {
      return isEarlier && a.concept == b.concept && a.source == b.source && a.target == b.target
    }
    guard outranks[a.check]?.contains(b.check) == true else { return false }
    for side in Side.allCases {
      if let first = a[side], let second = b[side], first.range.overlaps(second.range) {
        return true
      }
    }
    return false
  }
}
