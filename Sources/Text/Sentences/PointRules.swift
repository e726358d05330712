/// Whether a sentence ends at a single point, which also ends abbreviations, initials and ordinals.
extension SentenceScanner {
  func endsAtPoint(_ stop: Stop, _ opening: Opening) -> Bool {
    if opening.hasDash, isDateline(stop) { return false }
    let before = word(before: stop.start)
    if stop.dots > 1 { return opening.kind != .lower }
    if stop.closes || before.isEmpty {
      if stop.closesBracket, isDateline(stop) { return false }
      return endsAfterMarks(stop, opening)
    }
    if opening.kind == .upper, joinsNext(before, opening) { return false }
    if let ends = endsAfterAbbreviation(before, opening) { return ends }
    if let ends = endsAfterNumberOrLetter(before, opening) { return ends }
    return endsAfterWord(before, opening)
  }

  /// After closing marks (`."`), and after signs that are no words (`100%.`).
  private func endsAfterMarks(_ stop: Stop, _ opening: Opening) -> Bool {
    switch opening.kind {
    case .lower:
      return opening.isInverted
        || (!stop.closes && !opening.hasDash && !opening.hasQuote && rules.opensInLowerCase)
    case .upper, .digit, .uncased, .currency, .tag, .emoji: return true
    case .stop: return opening.hasBracket
    default: return opening.isInverted
    }
  }

  // MARK: abbreviations

  /// Nil when the word is no abbreviation.
  private func endsAfterAbbreviation(_ word: Range<Int>, _ opening: Opening) -> Bool? {
    var roles = abbreviationRoles(word)
    if roles.contains(.capitalised), text.kind(at: word.lowerBound) == .lower,
      !followsNumber(word)
    {
      roles.subtract(.abbreviation)
    }
    if roles.isDisjoint(with: .abbreviation) {
      return isAcronym(word) ? endsAfterName(opening) : nil
    }
    if opening.kind == .lower, !opening.isInverted {
      return roles.contains(.word) && opensInLowerCase(opening)
    }
    if roles.contains(.closing) { return endsAfterClosing(word, opening) }
    if roles.contains(.nameEnd) { return endsAfterName(opening) }
    if roles.contains(.inner) || roles.contains(.title) { return opening.isInverted }
    if opening.kind == .digit || opening.hasBracket
      || isRomanNumeral(opening.word..<opening.wordEnd)
    {
      return false
    }
    return roles.contains(.word) || isOpener(opening)
  }

  /// The roles of a word, or of it and the abbreviation before it (`p. ej`, `EE. UU`, `a. m`).
  private func abbreviationRoles(_ word: Range<Int>) -> WordRole {
    var first = word
    var best = rules.words.roles(text, word)
    for _ in 0..<2 {
      guard let previous = abbreviation(before: first.lowerBound) else { break }
      first = previous.lowerBound..<word.upperBound
      let roles = rules.words.roles(text, first)
      if !roles.isDisjoint(with: .abbreviation) { best = roles }
    }
    return best
  }

  /// Whether a word is the first half of an abbreviation whose second half follows: `Bs.` before `As.`.
  private func joinsNext(_ word: Range<Int>, _ opening: Opening) -> Bool {
    guard word.count <= 4, opening.wordEnd - opening.word <= 4, opening.wordEnd < block.upperBound,
      text[opening.wordEnd] == UInt8(ascii: ".")
    else { return false }
    return !rules.words.roles(text, word.lowerBound..<opening.wordEnd).isDisjoint(
      with: .abbreviation)
  }

  /// The short word with a point that stands before a place: `p.` before `ej`.
  private func abbreviation(before place: Int) -> Range<Int>? {
    var end = place
    while end > start, text.kind(at: text.scalarStart(before: end)) == .space {
      end = text.scalarStart(before: end)
    }
    guard end > start, text[end - 1] == UInt8(ascii: ".") else { return nil }
    let word = word(before: end - 1)
    return word.isEmpty || word.count > 4 ? nil : word.lowerBound..<end
  }

  /// `a. m.`, `etc.`, `kms.`: any opening that is not lower case begins a sentence.
  private func endsAfterClosing(_ word: Range<Int>, _ opening: Opening) -> Bool {
    if opening.hasBracket { return false }
    if opening.kind == .digit {
      return !opening.hasDash && !rules.words.roles(text, word).contains(.numbered)
    }
    if opening.kind == .upper, isTimePhrase(before: word) { return false }
    return opening.kind != .other && opening.kind != .lower || opening.isInverted
  }

  /// Whether the sentence is so far no more than a phrase of time: `At 5 a.m.`
  private func isTimePhrase(before word: Range<Int>) -> Bool {
    guard word.upperBound - start < 20 else { return false }
    let head = start..<wordEnd(start)
    guard rules.words.roles(text, head).contains(.time) else { return false }
    return (start..<word.upperBound).contains { text[$0] &- 0x30 < 10 }
  }

  /// `Inc.`, `U.S.`, `Jr.`: the capital after it may belong to the name; an opener does not.
  private func endsAfterName(_ opening: Opening) -> Bool {
    switch opening.kind {
    case .upper: return isOpener(opening) && !opening.hasBracket
    case .tag: return !opening.hasBracket
    default: return opening.isInverted
    }
  }

  /// Single letters with points between them: `U.S.A`, `J.P`, `S.A`.
  private func isAcronym(_ word: Range<Int>) -> Bool {
    var hasPoint = false
    var run = 0
    for place in word {
      if text[place] == UInt8(ascii: ".") {
        hasPoint = true
        run = 0
      } else if text[place] & 0xC0 != 0x80 {
        run += 1
        if run > 1 || !text.kind(at: place).isLetter { return false }
      }
    }
    return hasPoint
  }

  private func isRomanNumeral(_ word: Range<Int>) -> Bool {
    !word.isEmpty && word.allSatisfy { "IVXLC".utf8.contains(text[$0]) }
  }

  // MARK: numbers and single letters

  /// Nil when the word is neither a number nor a single letter.
  private func endsAfterNumberOrLetter(_ word: Range<Int>, _ opening: Opening) -> Bool? {
    if word.lowerBound == start, listMarker?.end == word.upperBound + 1 { return false }
    if text.kind(at: word.lowerBound) == .digit, word.allSatisfy({ text[$0] &- 0x30 < 10 }) {
      return endsAfterNumber(word, opening)
    }
    let isSingle =
      text.scalarEnd(word.lowerBound) == word.upperBound
      || isDecomposedLetter(word)
    guard isSingle, !followsApostrophe(word), text.kind(at: word.lowerBound).isLetter else {
      return nil
    }
    return endsAfterLetter(word, opening)
  }

  /// `it's.`, `A&M.`: the letter is the end of a word.
  private func followsApostrophe(_ word: Range<Int>) -> Bool {
    guard word.lowerBound > start else { return false }
    let before = text.scalarStart(before: word.lowerBound)
    return [0x27, 0x2019, 0x26].contains(text.scalar(at: before))
  }

  private func isDecomposedLetter(_ word: Range<Int>) -> Bool {
    let second = text.scalarEnd(word.lowerBound)
    return second < word.upperBound && text.kind(at: second) == .mark
      && text.scalarEnd(second) == word.upperBound
  }

  private func endsAfterNumber(_ word: Range<Int>, _ opening: Opening) -> Bool {
    switch opening.kind {
    case .lower: return opening.isInverted || (word.count > 2 && opensInLowerCase(opening))
    case .upper where word.count <= 2 && !opening.hasQuote && !opening.hasBracket:
      if rules.hasOrdinalStop { return isOpener(opening) }
      return !roles(opening).contains(.month)
    case .other, .stop, .space: return false
    default: return true
    }
  }

  /// An initial (`J. K. Rowling`) unless an opener follows, or the letter names something (`vitamina C.`).
  private func endsAfterLetter(_ word: Range<Int>, _ opening: Opening) -> Bool {
    if opening.isInverted { return true }
    let isCapital = text.kind(at: word.lowerBound) == .upper
    if !isCapital, isRomanNumeral(opening.word..<opening.wordEnd) { return false }
    let isLabelled = followsLabel(word)
    switch opening.kind {
    case .upper: return isOpener(opening) || (isLabelled && !isInitial(opening))
    case .digit, .currency, .tag: return isLabelled || isCapital
    default: return false
    }
  }

  /// Whether the word before a letter is one that letters name, or a number (`2º C`).
  private func followsLabel(_ letter: Range<Int>) -> Bool {
    var end = letter.lowerBound
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    guard end > start, end < letter.lowerBound else { return false }
    let previous = self.word(before: end)
    guard !previous.isEmpty else { return false }
    return text.kind(at: previous.lowerBound) == .digit
      || (text.kind(at: letter.lowerBound) == .upper
        && rules.words.roles(text, previous).contains(.label))
  }

  private func followsNumber(_ word: Range<Int>) -> Bool {
    var end = word.lowerBound
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    return end > start && text[end - 1] &- 0x30 < 10
  }

  // MARK: ordinary words

  private func endsAfterWord(_ word: Range<Int>, _ opening: Opening) -> Bool {
    switch opening.kind {
    case .upper:
      if opening.isInverted || isOpener(opening) || opening.hasDash { return true }
      return !isUnknownAbbreviation(word)
    case .digit, .currency, .uncased, .tag, .emoji: return !isUnknownAbbreviation(word)
    case .lower:
      if opening.isInverted || opening.hasBracket { return true }
      if opening.hasDash || opening.hasQuote { return false }
      if startsAddress(opening) { return true }
      if isRomanNumeral(word) { return false }
      if isWholeWord(word) { return rules.opensInLowerCase }
      return opensInLowerCase(opening)
    case .stop: return opening.hasBracket || opening.hasQuote
    default: return opening.isInverted || opening.hasBracket
    }
  }

  /// A capitalised word of two to four letters without a vowel (`Tte`): nobody pronounces it, so it is cut short.
  private func isUnknownAbbreviation(_ word: Range<Int>) -> Bool {
    guard word.count >= 2, word.count <= 4, text[word.lowerBound] &- 0x41 < 26,
      text[word.lowerBound + 1] &- 0x61 < 26
    else { return false }
    return !word.contains { Self.isVowel(text[$0]) || text[$0] >= 0x80 || text[$0] &- 0x30 < 10 }
  }

  /// A lower-case word that plainly begins a statement (`it`, `they`), in a language that is typed so.
  private func opensInLowerCase(_ opening: Opening) -> Bool {
    rules.opensInLowerCase && !opening.hasDash && !opening.hasQuote && !opening.hasBracket
      && isOpener(opening) && mayOpenInLowerCase(opening)
  }

  /// Long enough, and with a vowel, so that its point is a full stop.
  private func isWholeWord(_ word: Range<Int>) -> Bool {
    word.count >= 2 && word.contains { Self.isVowel(text[$0]) || text[$0] >= 0x80 }
      && !word.contains { text[$0] == UInt8(ascii: ".") }
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouyAEIOUY".utf8.contains(byte) }

  /// `http:`, `https:`, `www.`
  private func startsAddress(_ opening: Opening) -> Bool {
    let rest = text[opening.word..<min(opening.word + 8, block.upperBound)]
    return rest.starts(with: "http".utf8) || rest.starts(with: "www.".utf8)
  }
}
