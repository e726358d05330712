/// Walks over one block of text from sentence to sentence.
struct SentenceScanner {
  let text: UnsafeBufferPointer<UInt8>
  let block: Range<Int>
  let rules: SegmentationRules
  /// First byte of the sentence that is being read; the end of the block when all are read.
  private(set) var start: Int
  /// The open bracket that the position stands in, if the sentence has begun before it.
  private(set) var bracket: Int?
  /// The mark of a list (`2.`, `b)`) that the sentence begins with.
  private(set) var listMarker: ListMarker?
  /// No bracket closes between the last one that opened and this place.
  private var noBracketBefore = 0

  /// A bracket that has not been closed after so many bytes was never meant to be.
  private static let longestBracket = 600

  init(text: UnsafeBufferPointer<UInt8>, block: Range<Int>, rules: SegmentationRules) {
    self.text = text
    self.block = block
    self.rules = rules
    self.start = block.lowerBound
  }

  /// The next sentence; nil after the last.
  mutating func next() -> Range<Int>? {
    start = skipSpace(start)
    guard start < block.upperBound else { return nil }
    bracket = nil
    listMarker = ListMarker(text, at: start, in: start..<block.upperBound)
    let first = start
    let end = headlineEnd() ?? findEnd(from: listMarker?.end ?? start)
    start = end
    return first..<trimmed(first..<end)
  }

  /// The end of the sentence, looked for from a position within it.
  private mutating func findEnd(from begin: Int) -> Int {
    var position = begin
    while let candidate = ByteClass.nextCandidate(in: text, position..<block.upperBound) {
      switch outcome(at: candidate) {
      case .ends(let end): return end
      case .goesOn(let next): position = next
      }
    }
    return block.upperBound
  }

  private enum Outcome {
    case ends(Int)
    case goesOn(Int)
  }

  /// Whether the sentence ends at a byte that may end one; else where to look on.
  private mutating func outcome(at position: Int) -> Outcome {
    switch ByteClass(text[position]) {
    case .point:
      // A point inside a number, an address or an acronym: by far the commonest that is no end.
      if position + 1 < block.upperBound, ByteClass.continuesWord(text[position + 1]) {
        return .goesOn(position + 1)
      }
      return outcome(atStop: position)
    case .stop: return outcome(atStop: position)
    case .bracket:
      if let marker = nextListMarker(at: position) { return .ends(marker) }
      noteBracket(at: position)
    case .semicolon:
      if endsAtSemicolon(position) { return .ends(position + 1) }
    case .lineBreak:
      if isParagraphBreak(position) { return .ends(position) }
    case .lead:
      let kind = text.kind(at: position)
      if kind == .stop { return outcome(atStop: position) }
      if kind == .bullet, isNextItem(position) { return .ends(position) }
      return .goesOn(text.scalarEnd(position))
    case .plain: break
    }
    return .goesOn(position + 1)
  }

  private func outcome(atStop position: Int) -> Outcome {
    if let marker = nextListMarker(at: position) { return .ends(marker) }
    // `2.)`: the bracket closes the mark.
    if position + 1 < block.upperBound, text[position + 1] == UInt8(ascii: ")"),
      let marker = nextListMarker(at: position + 1)
    {
      return .ends(marker)
    }
    let stop = Stop(self, at: position)
    return endsSentence(stop) ? .ends(stop.end) : .goesOn(stop.runEnd)
  }

  private mutating func noteBracket(at position: Int) {
    if text[position] == UInt8(ascii: ")") {
      bracket = nil
    } else if bracket == nil, position > start, closes(position) {
      bracket = position
    }
  }

  /// Whether an opening bracket is closed soon enough to have been meant.
  private mutating func closes(_ position: Int) -> Bool {
    let limit = min(position + Self.longestBracket, block.upperBound)
    var place = max(position, noBracketBefore)
    while place < limit, text[place] != UInt8(ascii: ")") { place += 1 }
    noBracketBefore = place
    return place < limit
  }

  /// Whether a place is inside a bracket that was opened within the sentence.
  func isInBracket(_ position: Int) -> Bool {
    guard let bracket else { return false }
    return position - bracket < Self.longestBracket
  }

  /// A line break with an empty line after it.
  private func isParagraphBreak(_ position: Int) -> Bool {
    var next = position + 1
    while next < block.upperBound, text[next] <= 0x20 {
      if text[next] == 0x0A { return true }
      next += 1
    }
    return false
  }

  /// A bullet begins an item when it stands after white space and the sentence began with one or has ended.
  private func isNextItem(_ position: Int) -> Bool {
    guard position > start, text[position - 1] <= 0x20 else { return false }
    return text.kind(at: start) == .bullet
  }

  /// The start of the list item that follows this one (`2.` after `1.`) if its mark ends at the position.
  private func nextListMarker(at position: Int) -> Int? {
    guard let listMarker, position > listMarker.end else { return nil }
    return listMarker.successor(text, endingAt: position, in: start..<block.upperBound)
  }

  func skipSpace(_ position: Int) -> Int {
    var position = position
    while position < block.upperBound {
      let byte = text[position]
      if byte <= 0x20 {
        position += 1
      } else if byte < 0x80 || text.kind(at: position) != .space {
        break
      } else {
        position = text.scalarEnd(position)
      }
    }
    return position
  }

  private func trimmed(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let last = text.scalarStart(before: end)
      guard last >= range.lowerBound, text.kind(at: last) == .space else { break }
      end = last
    }
    return end
  }
}
