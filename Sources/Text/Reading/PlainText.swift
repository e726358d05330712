/// Reads plain text: paragraphs between empty lines, else one a line; hard-wrapped lines are joined.
struct PlainText {
  private let file: IndexedText

  init(_ file: IndexedText) { self.file = file }

  func draft() -> ArticleDraft {
    var draft = ArticleDraft()
    file.bytes.withUnsafeBufferPointer { text in
      let lines = TextLines.lines(of: text, 0..<text.count)
      let paragraphs = Self.paragraphs(text, lines)
      let ranges = paragraphs.map {
        Self.trimmed(text, lines[$0.lowerBound].lowerBound..<lines[$0.upperBound - 1].upperBound)
      }
      let kinds = BlockKinds(text, ranges).kinds
      if paragraphs.contains(where: { $0.count > 1 }) {
        join(text, lines, paragraphs, kinds, into: &draft)
      } else {
        draft.blocks = zip(kinds, ranges).map { Block(kind: $0, bytes: $1) }
      }
    }
    return draft
  }

  /// Ranges of lines that make one paragraph each.
  static func paragraphs(
    _ text: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]
  ) -> [Range<Int>] {
    let wrapping = LineWrapping(text, lines: lines)
    var paragraphs: [Range<Int>] = []
    var index = 0
    while index < lines.count {
      if LineWrapping.isBlank(text, lines[index]) {
        index += 1
        continue
      }
      let head = index
      while index + 1 < lines.count, !LineWrapping.isBlank(text, lines[index + 1]),
        wrapping.joins(lines, index, head: head)
      { index += 1 }
      index += 1
      paragraphs.append(head..<index)
    }
    return paragraphs
  }

  /// Copies paragraphs with their line ends replaced by spaces; a word divided at one becomes whole.
  private func join(
    _ text: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>], _ paragraphs: [Range<Int>],
    _ kinds: [BlockKind], into draft: inout ArticleDraft
  ) {
    for (index, paragraph) in paragraphs.enumerated() {
      let start = draft.count
      for line in paragraph {
        var range = Self.trimmed(text, lines[line])
        let isLast = line + 1 == paragraph.upperBound
        let next = isLast ? range : Self.trimmed(text, lines[line + 1])
        let isDivided = !isLast && Self.isDivided(text, range, next)
        if isDivided { range = range.lowerBound..<text.scalarStart(before: range.upperBound) }
        draft.copy(text, range)
        if !isLast, !isDivided {
          draft.replace(range.upperBound..<next.lowerBound, with: [0x20])
        }
      }
      draft.closeBlock(
        kinds[index], from: start, at: lines[paragraph.upperBound - 1].upperBound)
    }
  }

  /// `infor-` and `mación`: small letters on both sides of a hyphen at the line's end.
  private static func isDivided(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ next: Range<Int>
  ) -> Bool {
    guard line.count > 2, !next.isEmpty else { return false }
    let hyphen = text.scalarStart(before: line.upperBound)
    let isHyphen = [0x2D, 0xAD, 0x2010].contains(text.scalar(at: hyphen))
    guard isHyphen, hyphen > line.lowerBound else { return false }
    return text.kind(at: text.scalarStart(before: hyphen)) == .lower
      && text.kind(at: next.lowerBound) == .lower
  }

  static func trimmed(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var first = range.lowerBound
    var end = range.upperBound
    while first < end, text[first] <= 0x20 { first += 1 }
    while end > first, text[end - 1] <= 0x20 { end -= 1 }
    return first..<end
  }
}
