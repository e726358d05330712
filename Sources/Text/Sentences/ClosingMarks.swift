/// Which way a quotation mark looks, and other marks that belong to the sentence before them.
extension SentenceScanner {
  /// How far back the mark that a quotation mark answers is looked for.
  private static let longestQuotation = 1000

  /// Whether a mark that looks the same at both ends (`"`) closes, standing right after a stop.
  func isClosingQuote(_ position: Int) -> Bool {
    let after = position + 1
    guard after < block.upperBound else { return true }
    switch text.kind(at: after) {
    case .space, .upper, .lower, .digit, .uncased, .opener:
      return isQuoteOpen(at: position) || !isQuoteClosedLater(position)
    case .closer, .stop, .quote, .dash: return true
    default: return true
    }
  }

  /// `“` closes a German quotation („…“) when it stands after a stop and before white space.
  func isGermanClose(_ position: Int) -> Bool {
    let value = text.scalar(at: position)
    guard value == 0x201C || value == 0x2018 else { return false }
    let after = text.scalarEnd(position)
    return after >= block.upperBound || text.kind(at: after) == .space
  }

  /// The end of a closing mark that was torn from its sentence by white space: `increíble . "`.
  func detachedClose(after position: Int) -> Int? {
    let mark = skipSpace(position)
    guard mark < block.upperBound, mark - position <= 2 else { return nil }
    let after = text.scalarEnd(mark)
    let standsAlone =
      after >= block.upperBound || text.kind(at: after) == .space
      || text[after] == UInt8(ascii: ",") || text.kind(at: after) == .stop
    guard standsAlone else { return nil }
    switch text.kind(at: mark) {
    case .closer: return after
    case .quote where text[mark] == UInt8(ascii: "\""):
      return isQuoteOpen(at: mark) ? after : nil
    default: return nil
    }
  }

  /// Whether a quotation is open before a straight mark: the nearest mark of its kind before it opens one.
  private func isQuoteOpen(at position: Int) -> Bool {
    let mark = text[position]
    let limit = max(block.lowerBound, position - Self.longestQuotation)
    var place = position - 1
    var toggles = false
    while place >= limit {
      if text[place] == mark {
        switch direction(place) {
        case .some(let opens): return opens != toggles
        case .none: toggles.toggle()
        }
      }
      place -= 1
    }
    return toggles
  }

  /// Whether the next mark of its kind closes, so that this one must have opened.
  private func isQuoteClosedLater(_ position: Int) -> Bool {
    let limit = min(block.upperBound, position + Self.longestQuotation)
    var place = position + 1
    while place < limit {
      if text[place] == text[position] { return direction(place) == false }
      place += 1
    }
    return false
  }

  /// True for a mark that opens, false for one that closes, nil where its surroundings do not tell.
  private func direction(_ position: Int) -> Bool? {
    let before: ScalarKind =
      position > block.lowerBound ? text.kind(at: text.scalarStart(before: position)) : .space
    let after: ScalarKind =
      position + 1 < block.upperBound ? text.kind(at: position + 1) : .space
    let spaceBefore = before == .space || before == .opener || before == .dash
    let spaceAfter = after == .space || after == .closer || after == .stop || after == .quote
    if spaceBefore == spaceAfter { return nil }
    return spaceBefore
  }

  /// The end of a note's number right after a stop: `[12]`.
  func noteEnd(_ position: Int) -> Int? {
    guard text[position] == UInt8(ascii: "[") else { return nil }
    var place = position + 1
    while place < block.upperBound, place < position + 5, text[place] &- 0x30 < 10 { place += 1 }
    guard place > position + 1, place < block.upperBound, text[place] == UInt8(ascii: "]") else {
      return nil
    }
    return place + 1
  }

  /// The end of an emoji or of an emoticon such as `:-)`.
  func emojiEnd(_ position: Int) -> Int? {
    guard position < block.upperBound else { return nil }
    if text[position] >= 0x80 {
      var end = position
      while end < block.upperBound, text[end] >= 0x80 {
        let kind = text.kind(at: end)
        guard kind == .emoji || (end > position && kind == .mark) else { break }
        end = text.scalarEnd(end)
      }
      return end > position ? end : nil
    }
    guard text[position] == UInt8(ascii: ":") || text[position] == UInt8(ascii: ";") else {
      return nil
    }
    var end = position + 1
    if end < block.upperBound, text[end] == UInt8(ascii: "-") { end += 1 }
    guard end < block.upperBound, ")(DPp".utf8.contains(text[end]) else { return nil }
    while end < block.upperBound,
      text[end] == UInt8(ascii: ")") || text[end] == UInt8(ascii: "(")
        || (text[end] | 0x20) &- 0x61 < 26
    { end += 1 }
    return end - position <= 6 ? end : nil
  }
}
