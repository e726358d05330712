import Alignment
import Checks
import Foundation
import Terminology
import Text

/// Sessions of checks by language pair, each made once: glossaries take their time to be made ready for matching.
final class CheckSessionPool: @unchecked Sendable {
  private struct Key: Hashable {
    let source: Language
    let target: Language
  }

  private let configuration: Configuration
  private let glossaries: [Glossary]
  private let aligners = AlignerPool()
  private let lock = NSLock()
  /// Guarded by `lock`.
  private var sessions: [Key: CheckSession] = [:]

  init(_ configuration: Configuration, _ glossaries: [Glossary]) {
    self.configuration = configuration
    self.glossaries = glossaries
  }

  func session(from source: Language, to target: Language) -> (Aligner, CheckSession) {
    let aligner = aligners.aligner(from: source, to: target)
    return lock.withLock {
      let key = Key(source: source, target: target)
      if let session = sessions[key] { return (aligner, session) }
      let session = CheckSession(configuration, glossaries: glossaries, lexicon: aligner.lexicon)
      sessions[key] = session
      return (aligner, session)
    }
  }
}
