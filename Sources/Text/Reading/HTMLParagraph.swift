/// The pieces of one block of a page, gathered until its end is known.
struct HTMLParagraph {
  private enum Piece {
    case text(Range<Int>)
    case lineBreak(Range<Int>)
  }
  private var pieces: [Piece] = []
  private var breaks = 0
  private(set) var isBlank = true

  /// Two line breaks with nothing between them.
  var endsAtBreaks: Bool { breaks >= 2 && !isBlank }
  /// The last byte of the file that belongs to the block.
  var end: Int {
    switch pieces.last {
    case .text(let range), .lineBreak(let range): range.upperBound
    case nil: 0
    }
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    pieces.append(.text(range))
    for position in range where text[position] > 0x20 {
      isBlank = false
      breaks = 0
      break
    }
  }

  mutating func addBreak(at range: Range<Int>) {
    breaks += 1
    pieces.append(.lineBreak(range))
  }

  /// Copies the pieces with references replaced and white space collapsed.
  func write(_ text: UnsafeBufferPointer<UInt8>, into draft: inout ArticleDraft) {
    var endsInSpace = true
    for piece in pieces {
      switch piece {
      case .text(let range): Self.copy(text, range, &endsInSpace, into: &draft)
      case .lineBreak(let range):
        if !endsInSpace { draft.replace(range, with: [0x20]) }
        endsInSpace = true
      }
    }
  }

  private static func copy(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ endsInSpace: inout Bool,
    into draft: inout ArticleDraft
  ) {
    var position = range.lowerBound
    var copied = position
    while position < range.upperBound {
      let byte = text[position]
      if byte <= 0x20 {
        var next = position + 1
        while next < range.upperBound, text[next] <= 0x20 { next += 1 }
        // A single space is copied along with its words.
        if byte == 0x20, next == position + 1, !endsInSpace {
          endsInSpace = true
          position = next
          continue
        }
        draft.copy(text, copied..<position)
        if !endsInSpace { draft.replace(position..<next, with: [0x20]) }
        endsInSpace = true
        position = next
        copied = next
      } else if byte == UInt8(ascii: "&"),
        let reference = CharacterReference.read(text, at: position, before: range.upperBound)
      {
        draft.copy(text, copied..<position)
        draft.replace(position..<reference.end, with: reference.bytes)
        endsInSpace = reference.bytes == [0x20]
        position = reference.end
        copied = position
      } else {
        endsInSpace = false
        position += 1
      }
    }
    draft.copy(text, copied..<range.upperBound)
  }
}
