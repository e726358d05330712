/// Cuts the blocks of an article into sentences.
///
/// By rules on the bytes: only a byte that may end a sentence is looked at closely, everything else costs one table look-up.
/// Decided: inside quotation marks a stop before a capital cuts; a lower-case attribution is never cut off; a dateline
/// belongs to the first sentence; closing marks stay with their sentence.
package struct Segmenter: Sendable {
  package let language: Language

  package init(language: Language) { self.language = language }

  /// The sentences of an article, in order. In an article that is already segmented every block is one.
  /// - Complexity: O(n).
  package func sentences(of article: Article) -> [Sentence] {
    var sentences: [Sentence] = []
    if article.isSegmented {
      return article.blocks.enumerated().map { Sentence(bytes: $1.bytes, block: $0) }
    }
    sentences.reserveCapacity(article.reading.bytes.count / 128 + article.blocks.count)
    article.reading.bytes.withUnsafeBufferPointer { text in
      for index in article.blocks.indices {
        var scanner = SentenceScanner(
          text: text, block: article.blocks[index].bytes, rules: language.segmentation)
        while let range = scanner.next() { sentences.append(Sentence(bytes: range, block: index)) }
      }
    }
    return sentences
  }

  /// The ranges of the sentences within a stretch of UTF-8 text, without white space at either end.
  /// - Complexity: O(n).
  package func ranges(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var scanner = SentenceScanner(text: text, block: range, rules: language.segmentation)
    var ranges: [Range<Int>] = []
    while let range = scanner.next() { ranges.append(range) }
    return ranges
  }
}
