import Alignment
import Text

/// Writes an alignment as the *ladder* of hunalign (Varga et al. 2005): each line is a rung, the number of the first
/// sentence of either side, from 0, and the confidence of what stands between it and the next; the last rung is the
/// number of sentences.
package enum HunalignWriter {
  /// A ladder cannot cross itself: beads that do, or that interlock, become one rung, which the report says.
  /// - Complexity: O(beads).
  package static func write(_ bitext: Bitext) -> ExportedFile {
    let (rungs, merged) = rungs(
      of: bitext.beads, sources: bitext.sourceSentences.count,
      targets: bitext.targetSentences.count)
    var text = ""
    for rung in rungs {
      text += "\(rung.source)\t\(rung.target)\t\(Decimals.two(rung.confidence))\n"
    }
    var report = ExportReport()
    report.add(.beadMerged, in: "", times: merged)
    return ExportedFile(bytes: Array(text.utf8), report: report)
  }

  struct Rung: Hashable {
    let source: Int
    let target: Int
    let confidence: Double
  }

  /// The finest ladder that no bead reaches across, and how many beads had to share a step.
  static func rungs(of beads: [Bead], sources: Int, targets: Int) -> ([Rung], merged: Int) {
    let steps = LadderSteps(beads, sources: sources, targets: targets)
    var rungs: [Rung] = []
    var merged = 0
    var (source, target) = (0, 0)
    while source < sources || target < targets {
      let (end, members) = steps.next(source, target)
      let confidence = members.map { beads[$0].confidence }.min() ?? 0
      rungs.append(Rung(source: source, target: target, confidence: confidence))
      if members.count > 1 { merged += members.count }
      (source, target) = end
    }
    rungs.append(Rung(source: sources, target: targets, confidence: 0))
    return (rungs, merged)
  }
}

/// Finds the next place where a ladder can stand.
private struct LadderSteps {
  private let beads: [Bead]
  /// Index of the bead of each sentence; nil for one in none.
  private var ofSource: [Int?]
  private var ofTarget: [Int?]

  init(_ beads: [Bead], sources: Int, targets: Int) {
    self.beads = beads
    ofSource = Array(repeating: nil, count: sources)
    ofTarget = Array(repeating: nil, count: targets)
    for (index, bead) in beads.enumerated() {
      for sentence in bead.source { ofSource[sentence] = index }
      for sentence in bead.target { ofTarget[sentence] = index }
    }
  }

  /// The smallest step from a place that cuts no bead, and the beads in it.
  func next(_ source: Int, _ target: Int) -> (end: (Int, Int), members: [Int]) {
    if target < ofTarget.count, let bead = ofTarget[target], beads[bead].source.isEmpty {
      return step(from: (source, target), to: (source, target + 1))
    }
    return step(
      from: (source, target),
      to: source < ofSource.count ? (source + 1, target) : (source, target + 1))
  }

  /// Widens a step until every bead that it touches is in it.
  private func step(
    from start: (Int, Int), to first: (Int, Int)
  ) -> (end: (Int, Int), members: [Int]) {
    var end = start
    var wanted = first
    var members: [Int] = []
    while end != wanted {
      let touched = ofSource[end.0..<wanted.0] + ofTarget[end.1..<wanted.1]
      end = wanted
      for case let bead? in touched where !members.contains(bead) {
        members.append(bead)
        wanted.0 = max(wanted.0, (beads[bead].source.last ?? -1) + 1)
        wanted.1 = max(wanted.1, (beads[bead].target.last ?? -1) + 1)
      }
    }
    return (end, members)
  }
}
