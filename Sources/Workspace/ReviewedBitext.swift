import Alignment
import Text

/// A bitext whose beads carry what a person has decided of them.
package struct ReviewedBitext: Sendable {
  package let bitext: Bitext
  /// One for each bead.
  package let states: [AlignmentFile.State]
  /// Decisions of earlier versions of the articles for which there is no place any more.
  package let lostDecisions: Int

  /// - Parameter states: one for each bead; nil for machine-made ones.
  package init(
    _ bitext: Bitext, states: [AlignmentFile.State]? = nil, lostDecisions: Int = 0
  ) {
    self.bitext = bitext
    self.states = states ?? bitext.beads.map { _ in .machine }
    self.lostDecisions = lostDecisions
  }

  /// The alignment as it stands in the stored file; nil when the articles were edited since, or are cut into other
  /// sentences.
  /// - Complexity: O(n) for n sentences.
  package init?(_ file: AlignmentFile, source: Article, target: Article) {
    let sources = PlacedSentences(of: source)
    let targets = PlacedSentences(of: target)
    var beads: [Bead] = []
    for row in file.rows {
      guard let source = sources.indices(of: row.source, row.sourceFingerprint),
        let target = targets.indices(of: row.target, row.targetFingerprint)
      else { return nil }
      beads.append(Bead(source: source, target: target, confidence: row.confidence))
    }
    guard beads.lazy.map(\.source.count).reduce(0, +) == sources.sentences.count,
      beads.lazy.map(\.target.count).reduce(0, +) == targets.sentences.count
    else { return nil }
    let bitext = Bitext(
      source: source, target: target, sourceSentences: sources.sentences,
      targetSentences: targets.sentences, beads: beads)
    self.init(bitext, states: file.rows.map(\.state))
  }

  /// The bitext that counts: of a rejected bead each sentence stands alone.
  package var accepted: Bitext {
    guard states.contains(.rejected) else { return bitext }
    let beads = zip(bitext.beads, states).flatMap { bead, state in
      state == .rejected ? Self.parted(bead) : [bead]
    }
    return Bitext(
      source: bitext.source, target: bitext.target, sourceSentences: bitext.sourceSentences,
      targetSentences: bitext.targetSentences, beads: BeadOrder.sorted(beads))
  }

  private static func parted(_ bead: Bead) -> [Bead] {
    bead.source.map { Bead(source: [$0], target: []) }
      + bead.target.map { Bead(source: [], target: [$0]) }
  }

  /// What is to be stored.
  package var file: AlignmentFile {
    let sources = PlacedSentences(of: bitext.source, bitext.sourceSentences)
    let targets = PlacedSentences(of: bitext.target, bitext.targetSentences)
    return AlignmentFile(
      rows: zip(bitext.beads, states).map { bead, state in
        AlignmentFile.Row(
          source: bitext.sourceRanges(of: bead), target: bitext.targetRanges(of: bead),
          confidence: bead.confidence, state: state,
          sourceFingerprint: sources.fingerprint(of: bead.source),
          targetFingerprint: targets.fingerprint(of: bead.target))
      })
  }
}

/// The sentences of an article, to be found by their place or their text.
struct PlacedSentences {
  let article: Article
  let sentences: [Sentence]
  private let byRange: [ScalarRange: Int]

  init(of article: Article, _ sentences: [Sentence]? = nil) {
    self.article = article
    let sentences = sentences ?? Segmenter(language: article.language).sentences(of: article)
    self.sentences = sentences
    byRange = Dictionary(
      sentences.indices.map { (article.fileRange(of: sentences[$0].bytes), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func fingerprint(of indices: some Sequence<Int>) -> SideFingerprint {
    SideFingerprint(of: indices.map { article.reading.bytes[sentences[$0].bytes] })
  }

  /// The sentences at the places, if they are still what they were.
  func indices(of ranges: [ScalarRange], _ fingerprint: SideFingerprint) -> [Int]? {
    let indices = ranges.compactMap { byRange[$0] }
    guard indices.count == ranges.count, self.fingerprint(of: indices) == fingerprint else {
      return nil
    }
    return indices
  }
}
