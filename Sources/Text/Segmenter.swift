/// Cuts the blocks of an article into sentences.
package struct Segmenter: Sendable {
  package let language: Language

  package init(language: Language) { self.language = language }

  /// The sentences of an article, in order.
  /// - Complexity: O(n).
  package func sentences(of article: Article) -> [Sentence] {
    var sentences: [Sentence] = []
    article.reading.bytes.withUnsafeBufferPointer { text in
      for (index, block) in article.blocks.enumerated() {
        for range in self.ranges(in: text, block.bytes) {
          sentences.append(Sentence(bytes: range, block: index))
        }
      }
    }
    return sentences
  }

  /// The ranges of the sentences within a stretch of UTF-8 text, trimmed of white space.
  package func ranges(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = range.lowerBound
    var position = start
    func close(_ end: Int) {
      var a = start
      var b = end
      while a < b, text[a] <= 0x20 { a += 1 }
      while b > a, text[b - 1] <= 0x20 { b -= 1 }
      if a < b { out.append(a..<b) }
      start = end
    }
    while position < range.upperBound {
      let byte = text[position]
      position += 1
      if byte == 0x2E || byte == 0x21 || byte == 0x3F {
        if position + 1 < range.upperBound, text[position] == 0x20, text[position + 1] &- 0x41 < 26
        {
          close(position)
        }
      }
    }
    close(range.upperBound)
    return out
  }
}
