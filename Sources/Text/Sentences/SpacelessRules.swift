/// Stops with no white space after them: addresses and numbers mostly, careless typing at times.
extension SentenceScanner {
  /// `about that."He wanted`, `mundo.Hoy`, `¿Quién?¿Cuándo?`
  func endsWithoutSpace(_ stop: Stop) -> Bool {
    if isInBracket(stop.start), !stop.closesBracket { return false }
    let opening = Opening(self, at: stop.end)
    if opening.hasDash { return false }
    if opening.isInverted { return !isLoneMark(stop) }
    if opening.kind == .lower, stop.hasMark, !stop.closes, rules.opensInLowerCase,
      opening.word == stop.end
    {
      return isTypedWord(word(before: stop.start)) && !isAddress(stop)
        && opening.wordEnd - opening.word > 2
    }
    guard opening.kind == .upper, !opening.hasBracket, opening.word == stop.end || opening.hasQuote
    else { return false }
    let before = word(before: stop.start)
    guard isTypedWord(before), opensInMixedCase(opening), !isAddress(stop) else { return false }
    if stop.closesQuote || stop.hasMark { return true }
    return !abbreviates(before)
      && (!isCapitalised(before) || isOpenerOrTitle(opening) || isLongWord(opening))
  }

  /// `(?)`, `¡!`: a mark that belongs to nothing before it.
  private func isLoneMark(_ stop: Stop) -> Bool {
    stop.start == start
      || text.kind(at: text.scalarStart(before: stop.start)) == .opener
  }

  /// Two lower-case letters or a number end it.
  private func isTypedWord(_ word: Range<Int>) -> Bool {
    guard word.count >= 2 else { return false }
    let last = text.scalarStart(before: word.upperBound)
    guard last > word.lowerBound else { return false }
    let beforeLast = text.scalarStart(before: last)
    let kinds = (text.kind(at: last), text.kind(at: beforeLast))
    return (kinds.0 == .lower && kinds.1 == .lower) || (kinds.0 == .digit && word.count >= 3)
      || kinds.0 == .mark
  }

  /// `He`, `I`, `A`: not `COM` or `Net` before another point.
  private func opensInMixedCase(_ opening: Opening) -> Bool {
    let after = text.scalarEnd(opening.word)
    guard after < block.upperBound else { return false }
    switch text.kind(at: after) {
    case .lower, .space, .mark: return true
    default: return text[after] == UInt8(ascii: "'")
    }
  }

  /// Whether the stop stands inside an address: the letters around it hold `@`, `/`, `_` or `www`.
  private func isAddress(_ stop: Stop) -> Bool {
    var first = stop.start
    while first > start, stop.start - first < 60, text[first - 1] > 0x20 {
      first -= 1
      if "@/_=\\".utf8.contains(text[first]) { return true }
    }
    if text[first..<stop.start].starts(with: "www".utf8) { return true }
    var place = stop.end
    while place < block.upperBound, place - stop.end < 60, text[place] > 0x20 {
      if "@/_=\\".utf8.contains(text[place]) { return true }
      place += 1
    }
    return false
  }

  private func abbreviates(_ word: Range<Int>) -> Bool {
    !rules.words.roles(text, word).isDisjoint(with: .abbreviation)
  }

  private func isCapitalised(_ word: Range<Int>) -> Bool {
    text.kind(at: word.lowerBound) == .upper
  }

  /// Too long for the end of a site's name (`Amazon.Com`).
  private func isLongWord(_ opening: Opening) -> Bool { opening.wordEnd - opening.word > 4 }

  private func isOpenerOrTitle(_ opening: Opening) -> Bool {
    !roles(opening).isDisjoint(with: [.opener, .title])
  }
}
