import Alignment
import Foundation
import Text
import Workspace

/// Aligns the pairs of a workspace, several at once, with the decisions that people have stored.
struct WorkspaceAlignment {
  let source: Language
  let target: Language
  let aligners = AlignerPool()

  /// What became of one pair.
  struct Result: Sendable {
    let pair: PairFolder
    let reviewed: ReviewedBitext
    /// As stored, or made now because nothing was stored or the articles were edited since.
    let isStored: Bool
  }

  enum Mode { case useStored, alignAnew }

  /// What `use` makes of each aligned pair, or the problem with it, in their order; the number of processors does not
  /// matter.
  func results<Value>(
    of pairs: [PairFolder], _ mode: Mode, _ use: (Result) throws -> Value
  ) -> [Swift.Result<Value, any Error>] {
    ParallelMap.map(pairs) { pair in
      Swift.Result { try use(try result(of: pair, mode)) }
    }
  }

  private func result(of pair: PairFolder, _ mode: Mode) throws -> Result {
    let sourceArticle = try ArticleReader(language: source).read(file: pair.articlePath(source))
    let targetArticle = try ArticleReader(language: target).read(file: pair.articlePath(target))
    let stored = try pair.storedAlignment()
    if mode == .useStored, let stored,
      let reviewed = ReviewedBitext(stored, source: sourceArticle, target: targetArticle)
    {
      return Result(pair: pair, reviewed: reviewed, isStored: true)
    }
    let bitext = aligners.align(source: sourceArticle, target: targetArticle)
    return Result(
      pair: pair, reviewed: ReviewedBitext(bitext, keeping: stored), isStored: false)
  }
}
