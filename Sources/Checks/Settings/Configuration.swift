import Terminology

/// What is in force for a run of the checks.
package struct Configuration: Hashable, Sendable {
  /// By id of the check; where it says nothing the check's profiles decide.
  package var switches: [String: Bool] = [:]
  /// By id of the check.
  package var severities: [String: Severity] = [:]
  /// By id of the concept.
  package var conceptSeverities: [String: Severity] = [:]
  /// Names of the profiles that are on.
  package var profiles: [String] = []

  package init() {}

  package func isOn(_ check: any Check) -> Bool {
    switches[check.id]
      ?? (check.profiles.isEmpty || check.profiles.contains { profiles.contains($0) })
  }

  /// A set severity takes the place of the check's own; a finding that the check made lighter stays as light.
  package func severity(of finding: Finding, check: any Check) -> Severity {
    let set = finding.concept.flatMap { conceptSeverities[$0] } ?? severities[check.id]
    guard let set else { return finding.severity }
    return finding.severity < check.severity ? min(set, finding.severity) : set
  }
}
