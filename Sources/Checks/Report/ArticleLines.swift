import Text

/// Lines and columns of an article's file by scalar offset, for many places.
struct ArticleLines: Sendable {
  /// Scalar offset at which each line begins.
  private let starts: [Int]

  /// - Complexity: O(n).
  init(_ text: IndexedText) {
    var starts = [0]
    var scalars = 0
    let bytes = text.bytes
    for (position, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 { scalars += 1 }
      let isReturn = byte == 0x0D && (position + 1 == bytes.count || bytes[position + 1] != 0x0A)
      if byte == 0x0A || isReturn { starts.append(scalars) }
    }
    self.starts = starts
  }

  /// Both counted from 1. - Complexity: O(log n).
  func place(_ scalar: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= scalar { low = middle } else { high = middle - 1 }
    }
    return (low + 1, scalar - starts[low] + 1)
  }
}

extension CheckReport.Pair {
  /// The lines of both files.
  var lines: (source: ArticleLines, target: ArticleLines) {
    (ArticleLines(bitext.source.file), ArticleLines(bitext.target.file))
  }

  func article(_ side: Side) -> Article { side == .source ? bitext.source : bitext.target }

  /// Bytes of the sentence that a finding shows on a side: where its words are, else its bead's.
  func sentence(of finding: Finding, _ side: Side) -> Range<Int>? {
    let sentences = side == .source ? bitext.sourceSentences : bitext.targetSentences
    if let words = finding[side] {
      let last = sentences[words.sentence].bytes.upperBound
      return sentences[words.sentence].bytes.lowerBound..<max(last, words.bytes.upperBound)
    }
    guard bitext.beads.indices.contains(finding.bead) else { return nil }
    let own = bitext.beads[finding.bead][side]
    guard let first = own.first, let last = own.last else { return nil }
    return sentences[first].bytes.lowerBound..<sentences[last].bytes.upperBound
  }
}
