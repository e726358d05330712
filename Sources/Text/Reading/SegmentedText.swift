/// Text that comes with one sentence a line. The number of a line is the number of its block.
enum SegmentedText {
  static func draft(_ file: IndexedText) -> ArticleDraft {
    var draft = ArticleDraft()
    draft.isSegmented = true
    draft.blocks = file.bytes.withUnsafeBufferPointer { text in
      TextLines.lines(of: text, 0..<text.count).map { line in
        var first = line.lowerBound
        var end = line.upperBound
        while first < end, text[first] <= 0x20 { first += 1 }
        while end > first, text[end - 1] <= 0x20 { end -= 1 }
        return Block(kind: .body, bytes: first..<end)
      }
    }
    return draft
  }
}
