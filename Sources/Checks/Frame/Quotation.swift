import Text

/// Words between quotation marks.
package struct Quotation: Hashable, Sendable {
  /// Bytes of the reading text with the marks.
  package let bytes: Range<Int>
  /// The words without the marks.
  package let inner: Range<Int>
  /// Index of the block.
  package let block: Int
  /// False where the block ends before a closing mark.
  package let isClosed: Bool
  /// Whether it reads as something said rather than as a name, a title or a word held at arm's length: it has
  /// ``speechWords`` words or ends as a sentence does.
  package let isSpeech: Bool

  /// Fewer words in marks are taken for a title or a term.
  package static let speechWords = 5
}

/// Finds quotations: “ ” « » and straight marks; single marks only nest, or serve as apostrophes, and are left alone.
enum QuotationScanner {
  private enum Style { case straight, angle, curly }
  private struct Mark {
    let style: Style
    let opens: Bool
    let length: Int
  }

  /// The outermost quotations of each block, in order. Marks of another style than the outermost's nest in it.
  /// - Complexity: O(n).
  static func quotations(of article: Article) -> [Quotation] {
    var found: [Quotation] = []
    article.reading.bytes.withUnsafeBufferPointer { text in
      for (index, block) in article.blocks.enumerated() {
        scan(text, block.bytes, block: index, into: &found)
      }
    }
    return found
  }

  private static func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, block: Int,
    into found: inout [Quotation]
  ) {
    var outer: (style: Style, start: Int, inner: Int)?
    var depth = 0
    var position = range.lowerBound
    func close(_ innerEnd: Int, _ end: Int, isClosed: Bool) {
      guard let open = outer else { return }
      found.append(
        Quotation(
          bytes: open.start..<end, inner: open.inner..<innerEnd, block: block, isClosed: isClosed,
          isSpeech: isSpeech(text, open.inner..<innerEnd)))
      outer = nil
    }
    while position < range.upperBound {
      guard let mark = mark(text, position, range.upperBound) else {
        position += 1
        continue
      }
      let next = position + mark.length
      if let open = outer {
        if mark.style == open.style {
          depth += mark.opens && mark.style != .straight ? 1 : -1
          if depth == 0 { close(position, next, isClosed: true) }
        }
      } else if mark.opens {
        outer = (mark.style, position, next)
        depth = 1
      }
      position = next
    }
    close(range.upperBound, range.upperBound, isClosed: false)
  }

  private static func mark(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int
  ) -> Mark? {
    switch text[position] {
    case 0x22: return Mark(style: .straight, opens: true, length: 1)
    case 0xC2 where position + 1 < end:
      if text[position + 1] == 0xAB { return Mark(style: .angle, opens: true, length: 2) }
      if text[position + 1] == 0xBB { return Mark(style: .angle, opens: false, length: 2) }
      return nil
    case 0xE2 where position + 2 < end && text[position + 1] == 0x80:
      switch text[position + 2] {
      case 0x9C, 0x9E: return Mark(style: .curly, opens: true, length: 3)
      case 0x9D: return Mark(style: .curly, opens: false, length: 3)
      default: return nil
      }
    default: return nil
    }
  }

  private static func isSpeech(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var gaps = 0
    for position in range where text[position] == 0x20 { gaps += 1 }
    if gaps + 1 >= Quotation.speechWords { return true }
    guard let last = range.last else { return false }
    return text[last] == 0x2E || text[last] == 0x2C || text[last] == 0x21 || text[last] == 0x3F
  }
}
