/// What was found before, so that only what is new is shown.
package struct Baseline: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let fingerprint: String
    package let check: String
    package let pair: String
    /// The words of the place, for the reader of the file.
    package let words: String

    package init(fingerprint: String, check: String, pair: String, words: String) {
      self.fingerprint = fingerprint
      self.check = check
      self.pair = pair
      self.words = words
    }

    package init(_ finding: Finding) {
      self.init(
        fingerprint: finding.fingerprint, check: finding.check, pair: finding.pair,
        words: finding.place?.text ?? "")
    }
  }

  /// By pair, check and fingerprint.
  package let entries: [Entry]
  private let fingerprints: Set<String>

  package init(entries: [Entry] = []) {
    self.entries = entries.sorted {
      ($0.pair, $0.check, $0.fingerprint) < ($1.pair, $1.check, $1.fingerprint)
    }
    fingerprints = Set(entries.map(\.fingerprint))
  }

  package init(findings: [Finding]) { self.init(entries: findings.map(Entry.init)) }

  package func state(of finding: Finding) -> BaselineState {
    fingerprints.contains(finding.fingerprint) ? .unchanged : .new
  }

  /// Entries of the pairs that were checked for which nothing was found.
  package func gone(after findings: [Finding], pairs: [String]) -> [Entry] {
    let found = Set(findings.map(\.fingerprint))
    let checked = Set(pairs)
    return entries.filter { checked.contains($0.pair) && !found.contains($0.fingerprint) }
  }
}
