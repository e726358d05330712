import Alignment
import Text

extension ReviewedBitext {
  /// A fresh alignment into which the decisions of a stored one are carried over.
  ///
  /// A confirmed or edited bead is kept wherever its sentences now stand; the machine's beads give up the sentences
  /// that it takes. A rejected bead stays marked where the machine proposes it again.
  /// - Complexity: O(n + decisions × n) for n sentences.
  package init(_ bitext: Bitext, keeping stored: AlignmentFile?) {
    let decided = stored?.rows.filter(\.state.isHuman) ?? []
    guard !decided.isEmpty else {
      self.init(bitext)
      return
    }
    var update = AlignmentUpdate(bitext)
    for row in decided where row.state != .rejected { update.keep(row) }
    update.addMachineBeads()
    for row in decided where row.state == .rejected { update.markRejected(row) }
    self = update.result()
  }
}

/// Carries decisions from one alignment of a pair to the next.
private struct AlignmentUpdate {
  private let bitext: Bitext
  private let sources: PlacedSentences
  private let targets: PlacedSentences
  private var takenSources: Set<Int> = []
  private var takenTargets: Set<Int> = []
  private var beads: [(bead: Bead, state: AlignmentFile.State)] = []
  private var lost = 0

  init(_ bitext: Bitext) {
    self.bitext = bitext
    sources = PlacedSentences(of: bitext.source, bitext.sourceSentences)
    targets = PlacedSentences(of: bitext.target, bitext.targetSentences)
  }

  mutating func keep(_ row: AlignmentFile.Row) {
    guard let bead = find(row), takenSources.isDisjoint(with: bead.source),
      takenTargets.isDisjoint(with: bead.target)
    else {
      lost += 1
      return
    }
    takenSources.formUnion(bead.source)
    takenTargets.formUnion(bead.target)
    beads.append((bead, row.state))
  }

  /// What the machine says of the sentences that no decision took.
  mutating func addMachineBeads() {
    for bead in bitext.beads {
      var rest = bead
      rest.source.removeAll(where: takenSources.contains)
      rest.target.removeAll(where: takenTargets.contains)
      if rest.source.isEmpty, rest.target.isEmpty { continue }
      if rest != bead { rest.confidence = bead.confidence / 2 }
      beads.append((rest, .machine))
    }
  }

  mutating func markRejected(_ row: AlignmentFile.Row) {
    guard let rejected = find(row),
      let index = beads.firstIndex(where: {
        $0.bead.source == rejected.source && $0.bead.target == rejected.target
      })
    else { return }
    beads[index].state = .rejected
  }

  func result() -> ReviewedBitext {
    let states = Dictionary(beads.map { ($0.bead, $0.state) }, uniquingKeysWith: { a, _ in a })
    let ordered = BeadOrder.sorted(beads.map(\.bead))
    let result = Bitext(
      source: bitext.source, target: bitext.target, sourceSentences: bitext.sourceSentences,
      targetSentences: bitext.targetSentences, beads: ordered)
    return ReviewedBitext(
      result, states: ordered.map { states[$0] ?? .machine }, lostDecisions: lost)
  }

  /// The bead that a row means today: at its old place, else wherever its text now stands.
  private func find(_ row: AlignmentFile.Row) -> Bead? {
    guard let source = find(row.source, row.sourceFingerprint, sources, takenSources),
      let target = find(row.target, row.targetFingerprint, targets, takenTargets)
    else { return nil }
    return Bead(source: source, target: target, confidence: row.confidence)
  }

  private func find(
    _ ranges: [ScalarRange], _ fingerprint: SideFingerprint, _ placed: PlacedSentences,
    _ taken: Set<Int>
  ) -> [Int]? {
    if let indices = placed.indices(of: ranges, fingerprint) { return indices }
    let count = ranges.count
    guard count > 0, count <= placed.sentences.count else { return nil }
    for start in 0...placed.sentences.count - count {
      let window = start..<start + count
      if placed.fingerprint(of: window) == fingerprint, taken.isDisjoint(with: window) {
        return Array(window)
      }
    }
    return nil
  }
}
