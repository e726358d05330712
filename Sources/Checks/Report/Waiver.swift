import Terminology

/// A person's decision that something found is right as it stands.
package struct Waiver: Hashable, Sendable {
  /// What it covers: the finding with this fingerprint …
  package var fingerprint: String?
  /// … or all findings of this check …
  package var check: String?
  /// … and this concept …
  package var concept: String?
  /// … and this pair; those of several keys that are given must all fit.
  package var pair: String?
  package var reason: String
  package var author: String
  /// The last day on which it holds.
  package var expires: CalendarDay?

  package init(
    fingerprint: String? = nil, check: String? = nil, concept: String? = nil, pair: String? = nil,
    reason: String, author: String, expires: CalendarDay? = nil
  ) {
    self.fingerprint = fingerprint
    self.check = check
    self.concept = concept
    self.pair = pair
    self.reason = reason
    self.author = author
    self.expires = expires
  }

  package func covers(_ finding: Finding) -> Bool {
    (fingerprint ?? finding.fingerprint) == finding.fingerprint
      && (check ?? finding.check) == finding.check
      && (concept == nil || concept == finding.concept)
      && (pair ?? finding.pair) == finding.pair
  }

  package func isExpired(on day: CalendarDay?) -> Bool {
    guard let expires, let day else { return false }
    return expires < day
  }
}

/// The waivers in force on a day.
package struct Waivers: Sendable {
  package let waivers: [Waiver]
  /// Those that hold no longer; worth telling.
  package let expired: [Waiver]
  private let byFingerprint: [String: Waiver]
  private let general: [Waiver]

  /// - Parameter day: nil to let none expire.
  package init(_ waivers: [Waiver] = [], on day: CalendarDay? = nil) {
    self.waivers = waivers.filter { !$0.isExpired(on: day) }
    expired = waivers.filter { $0.isExpired(on: day) }
    byFingerprint = Dictionary(
      self.waivers.compactMap { waiver in waiver.fingerprint.map { ($0, waiver) } },
      uniquingKeysWith: { first, _ in first })
    general = self.waivers.filter { $0.fingerprint == nil }
  }

  /// The first waiver that covers a finding.
  package func waiver(for finding: Finding) -> Waiver? {
    if let waiver = byFingerprint[finding.fingerprint], waiver.covers(finding) { return waiver }
    return general.first { $0.covers(finding) }
  }

  /// Those that covered none of the findings.
  package func unused(after findings: [Finding]) -> [Waiver] {
    waivers.filter { waiver in !findings.contains { waiver.covers($0) } }
  }
}
