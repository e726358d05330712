import Alignment
import Text

/// What there is to know of a pair without aligning it.
package struct PairStatus: Sendable {
  /// How the stored alignment stands to the articles.
  package enum Freshness: String, CaseIterable, Hashable, Sendable {
    /// Nothing is stored.
    case none
    case fresh
    /// An article was edited since.
    case stale
  }

  package let pair: PairFolder
  package let sourceSentences: Int
  package let targetSentences: Int
  package let freshness: Freshness
  package let beads: Int
  package let nullBeads: Int
  package let unsureBeads: Int
  /// By state of the stored beads, in the order of ``AlignmentFile/State``'s cases.
  package let states: [(state: AlignmentFile.State, count: Int)]

  /// - Parameter sureConfidence: below it a bead counts as unsure.
  /// - Throws: ``TextError``, ``WorkspaceError``.
  package init(
    of pair: PairFolder, source: Language, target: Language, sureConfidence: Double
  ) throws {
    let sourceArticle = try ArticleReader(language: source).read(file: pair.articlePath(source))
    let targetArticle = try ArticleReader(language: target).read(file: pair.articlePath(target))
    let stored = try pair.storedAlignment()
    let reviewed = stored.flatMap {
      ReviewedBitext($0, source: sourceArticle, target: targetArticle)
    }
    let rows = stored?.rows ?? []
    self.pair = pair
    sourceSentences = Segmenter(language: source).sentences(of: sourceArticle).count
    targetSentences = Segmenter(language: target).sentences(of: targetArticle).count
    freshness = stored == nil ? .none : reviewed == nil ? .stale : .fresh
    beads = rows.count
    nullBeads = rows.count { $0.source.isEmpty || $0.target.isEmpty }
    unsureBeads = rows.count { $0.confidence < sureConfidence && !$0.state.isHuman }
    states = AlignmentFile.State.allCases.map { state in
      (state, rows.count { $0.state == state })
    }
  }
}
