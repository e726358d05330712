/// Tells which language a text is in, by its small words, the ends of its words and its letters.
///
/// It knows English and Spanish well, and their neighbours well enough not to take them for either.
package enum LanguageDetector {
  package struct Guess: Hashable, Sendable {
    /// BCP 47 primary subtag; nil where nothing speaks for any language.
    package let code: String?
    /// 0 … 1: how far ahead of the next it is, and on how much evidence.
    package let confidence: Double

    package init(code: String?, confidence: Double) {
      self.code = code
      self.confidence = confidence
    }
  }

  /// As much of an article as is looked at, in bytes.
  private static let sample = 64 * 1024
  /// Sentences with fewer words say too little to be noticed as foreign.
  private static let fewestWords = 8
  private static let surely = 0.6

  /// The language of an article's blocks. Reads no more than the first 64 KB.
  package static func detect(_ article: Article) -> Guess {
    article.reading.bytes.withUnsafeBufferPointer { text in
      var evidence = LanguageEvidence()
      var read = 0
      for block in article.blocks where read < sample {
        let end = min(block.bytes.upperBound, block.bytes.lowerBound + sample)
        evidence.add(text, block.bytes.lowerBound..<end)
        read += block.bytes.count
      }
      return evidence.guess
    }
  }

  /// The language of a stretch of UTF-8 text.
  /// - Complexity: O(n).
  package static func detect(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Guess {
    var evidence = LanguageEvidence()
    evidence.add(text, range)
    return evidence.guess
  }

  package static func detect(_ text: String) -> Guess {
    var copy = text
    return copy.withUTF8 { detect($0, 0..<$0.count) }
  }

  /// What to tell of sentences that are surely in another language than their article; nil without any.
  package static func notice(of sentences: [Sentence], in article: Article) -> Notice? {
    var foreign: [Sentence] = []
    article.reading.bytes.withUnsafeBufferPointer { text in
      for sentence in sentences {
        var evidence = LanguageEvidence()
        evidence.add(text, sentence.bytes)
        guard evidence.words >= fewestWords else { continue }
        let guess = evidence.guess
        if guess.confidence >= surely, let code = guess.code, code != article.language.code {
          foreign.append(sentence)
        }
      }
    }
    guard let first = foreign.first else { return nil }
    return Notice(
      kind: .otherLanguage, range: article.fileRange(of: first.bytes), count: foreign.count,
      sample: String(article.text(first.bytes).prefix(60)))
  }
}
