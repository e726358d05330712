/// Whether a sentence ends at a stop.
extension SentenceScanner {
  func endsSentence(_ stop: Stop) -> Bool {
    if stop.next >= block.upperBound { return false }
    if stop.isFullWidth { return !isInBracket(stop.start) || stop.closesBracket }
    if !stop.hasSpace { return endsWithoutSpace(stop) }
    if isBracketedEllipsis(stop) { return false }
    if isInBracket(stop.start), !stop.closesBracket { return false }
    let opening = Opening(self, at: stop.next)
    if opening.hasBullet || opening.hasEllipsis { return true }
    if opening.hasBracket, stop.closes, isCitation(opening) { return false }
    if stop.hasMark { return endsAtMark(stop, opening) }
    if stop.isEllipsis { return endsAtEllipsis(stop, opening) }
    return endsAtPoint(stop, opening)
  }

  /// Only a new statement opens with a capital after a semicolon; a name's capital does not tell.
  func endsAtSemicolon(_ position: Int) -> Bool {
    let next = skipSpace(position + 1)
    guard next > position + 1, next < block.upperBound, !isInBracket(position) else { return false }
    let opening = Opening(self, at: next)
    return opening.kind == .upper && isOpener(opening) && !opening.hasBracket
  }

  // MARK: question and exclamation marks

  private func endsAtMark(_ stop: Stop, _ opening: Opening) -> Bool {
    switch opening.kind {
    case .upper:
      if opening.isInverted || opening.hasDash { return true }
      if isExclaimedName(stop) { return isOpener(opening) }
      return !(stop.closesQuote && isAttribution(opening))
    case .digit, .uncased, .currency, .tag: return !isExclaimedName(stop)
    case .lower:
      if opening.isInverted { return true }
      if stop.closes || opening.hasDash || opening.hasQuote { return false }
      if opening.hasBracket { return true }
      return rules.opensInLowerCase && !isExclaimedName(stop) && mayOpenInLowerCase(opening)
    default: return opening.isInverted
    }
  }

  /// `Yahoo!` within a sentence.
  private func isExclaimedName(_ stop: Stop) -> Bool {
    stop.isLoneMark && !stop.closes && text[stop.start] == UInt8(ascii: "!")
      && rules.words.roles(text, word(before: stop.start)).contains(.exclaimed)
  }

  /// `"Why?" Ana Díaz asked.`: one to three names, then a verb of saying and the end, or any one word and the end.
  private func isAttribution(_ opening: Opening) -> Bool {
    if opening.hasQuote || opening.hasBracket { return false }
    if isOpener(opening), !roles(opening).contains(.alwaysCapital) { return false }
    var position = opening.wordEnd
    for _ in 0..<4 {
      if position < block.upperBound, text[position] == UInt8(ascii: ".") { position += 1 }
      position = skipSpace(position)
      guard position < block.upperBound else { return false }
      let range = position..<wordEnd(position)
      if text.kind(at: position) == .lower, range.upperBound < block.upperBound {
        if text[range.upperBound] == UInt8(ascii: ".") { return true }
        return ",;:".utf8.contains(text[range.upperBound])
          && rules.words.roles(text, range).contains(.attribution)
      }
      guard !range.isEmpty, text.kind(at: position) == .upper else { return false }
      position = range.upperBound
    }
    return false
  }

  // MARK: ellipses

  private func endsAtEllipsis(_ stop: Stop, _ opening: Opening) -> Bool {
    switch opening.kind {
    case .upper:
      if opening.isInverted || opening.hasQuote || opening.hasDash { return true }
      // Three spaced points mark words left out; with a fourth the sentence has ended too.
      if roles(opening).contains(.alwaysCapital) { return false }
      return !stop.isSpaced || stop.dots >= 4 || isOpener(opening)
    default: return opening.isInverted
    }
  }

  /// `(...)` and `[…]` stand for words left out, and end nothing.
  private func isBracketedEllipsis(_ stop: Stop) -> Bool {
    guard stop.closesBracket, stop.start > start else { return false }
    return text.kind(at: text.scalarStart(before: stop.start)) == .opener
  }

  // MARK: shared

  func roles(_ opening: Opening) -> WordRole {
    rules.words.roles(text, opening.word..<opening.wordEnd)
  }

  func isOpener(_ opening: Opening) -> Bool {
    if opening.isInverted { return true }
    return !isInitial(opening) && roles(opening).contains(.opener)
  }

  /// A letter with a point, as in `S. A.`, `a. C.`: no word.
  func isInitial(_ opening: Opening) -> Bool {
    opening.wordEnd == opening.word + 1 && opening.wordEnd < block.upperBound
      && text[opening.wordEnd] == UInt8(ascii: ".")
  }

  /// A lower-case word opens a sentence unless it goes on with one: a conjunction, a verb of saying.
  func mayOpenInLowerCase(_ opening: Opening) -> Bool {
    roles(opening).isDisjoint(with: [.conjunction, .attribution])
  }

  /// `(Smith 55).` after a quotation: a source, whose own stop follows the bracket.
  private func isCitation(_ opening: Opening) -> Bool {
    var place = opening.word
    while place < block.upperBound, place < opening.word + 80, text[place] != UInt8(ascii: ")") {
      if text.kind(at: place) == .stop, place + 1 < block.upperBound,
        text[place + 1] == UInt8(ascii: ")")
      {
        return false
      }
      place = text.scalarEnd(place)
    }
    guard place + 1 < block.upperBound, text[place] == UInt8(ascii: ")") else { return false }
    return text[place + 1] == UInt8(ascii: ".")
  }

  /// The letters, digits and inner points right before a place, within the sentence.
  func word(before position: Int) -> Range<Int> {
    var first = position
    while first > start, position - first < 40 {
      let place = text.scalarStart(before: first)
      let kind = text.kind(at: place)
      let isPoint = text[place] == UInt8(ascii: ".") && first < position
      guard place >= start,
        kind.isLetter || kind == .digit || kind == .mark || isPoint
          || text.scalar(at: place) == 0xB0
      else { break }
      first = place
    }
    return first..<position
  }
}
