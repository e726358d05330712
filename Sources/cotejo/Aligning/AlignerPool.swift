import Alignment
import Foundation
import Text

/// Aligners by language pair, each made once: their lexicons take some milliseconds to build.
final class AlignerPool: @unchecked Sendable {
  private struct Key: Hashable {
    let source: Language
    let target: Language
  }

  private let lock = NSLock()
  /// Guarded by `lock`.
  private var aligners: [Key: Aligner] = [:]

  func aligner(from source: Language, to target: Language) -> Aligner {
    lock.withLock {
      let key = Key(source: source, target: target)
      if let aligner = aligners[key] { return aligner }
      let aligner = Aligner(source: source, target: target)
      aligners[key] = aligner
      return aligner
    }
  }

  func align(source: Article, target: Article) -> Bitext {
    aligner(from: source.language, to: target.language).align(source: source, target: target)
  }
}
