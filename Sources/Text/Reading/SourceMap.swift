/// Where each stretch of an article's reading text came from in its file.
///
/// The reading text is the file without what is not to be read: marks of Markdown and HTML, and with character
/// references replaced. Plain text reads as it stands: the identity map, which costs nothing.
package struct SourceMap: Sendable {
  /// A stretch that was copied (`reading` and `file` run in step) or replaced (`&amp;` by `&`).
  package struct Run: Hashable, Sendable {
    /// Byte offset at which the run begins in the reading text.
    package let reading: Int
    /// The bytes of the file that it stands for.
    package let file: Range<Int>
    /// True when the reading text differs from the file: positions inside map to the whole of `file`.
    package let isReplacement: Bool

    package init(reading: Int, file: Range<Int>, isReplacement: Bool = false) {
      self.reading = reading
      self.file = file
      self.isReplacement = isReplacement
    }
  }

  /// In order of `reading`, without gaps; empty for the identity.
  package let runs: [Run]

  package static let identity = SourceMap(runs: [])

  package init(runs: [Run]) { self.runs = runs }

  /// The bytes of the file that a range of the reading text came from, first to last.
  /// - Complexity: O(log runs).
  package func fileBytes(of range: Range<Int>) -> Range<Int> {
    guard !runs.isEmpty else { return range }
    let start = fileByte(range.lowerBound, isEnd: false)
    if range.isEmpty { return start..<start }
    return start..<max(start, fileByte(range.upperBound - 1, isEnd: true))
  }

  /// The reading offset of a byte of the file; the next one that is read when the byte itself is not.
  /// - Complexity: O(runs).
  package func readingByte(ofFile offset: Int) -> Int? {
    guard !runs.isEmpty else { return offset }
    for run in runs where offset < run.file.upperBound {
      if offset <= run.file.lowerBound || run.isReplacement { return run.reading }
      return run.reading + offset - run.file.lowerBound
    }
    return nil
  }

  private func fileByte(_ offset: Int, isEnd: Bool) -> Int {
    var low = 0
    var high = runs.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if runs[middle].reading <= offset { low = middle } else { high = middle - 1 }
    }
    let run = runs[low]
    if run.isReplacement { return isEnd ? run.file.upperBound : run.file.lowerBound }
    return min(run.file.lowerBound + offset - run.reading + (isEnd ? 1 : 0), run.file.upperBound)
  }
}
