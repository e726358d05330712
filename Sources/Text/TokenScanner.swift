/// One pass over a stretch of bytes, appending tokens. Words are here; figures and web addresses in
/// `TokenScanner+…` beside it.
struct TokenScanner {
  let bytes: LetterBytes
  let orthography: Orthography
  let start: Int
  var position: Int
  /// Whether a capital at this place says nothing of the word: at a beginning, after a full stop.
  var expectsCapital = true
  /// Number of words in capitals that the last token ends.
  var shouting = 0
  /// Words in capitals in a row from which they are a headline and not acronyms.
  static let shoutedHeadline = 3

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ orthography: Orthography) {
    self.bytes = LetterBytes(text: text, end: range.upperBound)
    self.orthography = orthography
    self.start = range.lowerBound
    self.position = range.lowerBound
  }

  mutating func scan(into tokens: inout [Token]) {
    let first = tokens.count
    let end = bytes.end
    var lineEnds = 0
    while position < end {
      let byte = bytes.text[position]
      if byte == 0x20 {
        position += 1
        continue
      }
      let space = bytes.space(position)
      if space > 0 {
        if byte == 0x0A { lineEnds += 1 }
        position += space
        continue
      }
      if lineEnds > 1 {
        expectsCapital = true
        shouting = 0
      }
      lineEnds = 0
      if bytes.letter(position) > 0 {
        word(into: &tokens, first)
      } else if byte &- 0x30 < 10 {
        number(into: &tokens)
      } else {
        mark(into: &tokens, first)
      }
    }
  }

  /// What the letters of a word are, for its kind.
  struct Shape {
    var letters = 0
    var capitals = 0
    var digits = 0
    var hasInnerCapital = false
    var endsInSmallS = false

    mutating func addCapital(after small: Bool) {
      letters += 1
      capitals += 1
      hasInnerCapital = hasInnerCapital || small
      endsInSmallS = false
    }
  }

  private mutating func word(into tokens: inout [Token], _ first: Int) {
    let start = position
    let byte = bytes.text[start] | 0x20
    if byte == 0x68 || byte == 0x77, let end = address(from: start) {
      return append(.url, start, end, &tokens)
    }
    var shape = Shape()
    read(&shape)
    if bytes.byte(position) == 0x2E, shape.letters <= 2, shape.digits == 0,
      let end = endOfPointedAcronym(start)
    {
      let kind: TokenKind = bytes.isCapital(start) ? .acronym : .word
      return append(kind, start, end, &tokens)
    }
    if bytes.byte(position) == 0x2E, let end = endOfDomain(start) {
      return append(.url, start, end, &tokens)
    }
    if bytes.byte(position) == 0x40, let end = endOfMailDomain(position + 1) {
      return mail(start, end, &tokens, first)
    }
    append(kind(of: shape, start), start, position, &tokens)
    if position < bytes.end, bytes.text[position] != 0x20, bytes.apostrophe(position) > 0 {
      enclitic(into: &tokens)
    }
  }

  /// Moves past the word: letters, marks, digits after letters, apostrophes and ampersands inside.
  private mutating func read(_ shape: inout Shape) {
    let text = bytes.text
    let end = bytes.end
    var place = position
    var small = false
    // The letters of `15h00` and `4x4` stand between figures.
    let startsAfterFigure = place > start && text[place - 1] &- 0x30 < 10
    while place < end {
      let byte = text[place]
      if byte &- 0x61 < 26 {
        let run = place
        repeat { place += 1 } while place < end && text[place] &- 0x61 < 26
        shape.letters += place - run
        small = true
        shape.endsInSmallS = text[place - 1] == 0x73
      } else if byte &- 0x41 < 26 {
        shape.addCapital(after: small)
        small = false
        place += 1
      } else if byte &- 0x30 < 10 {
        if startsAfterFigure { break }
        shape.digits += 1
        place += 1
      } else {
        let length = bytes.letter(place)
        guard length > 0 else {
          let joiner = joiner(place)
          guard joiner > 0 else { break }
          place += joiner
          continue
        }
        if !bytes.isMark(place) {
          let capital = bytes.isCapital(place)
          if capital { shape.addCapital(after: small) } else { shape.letters += 1 }
          small = !capital
          shape.endsInSmallS = false
        }
        place += length
      }
    }
    position = min(place, end)
  }

  /// Length of the apostrophe or ampersand that stands inside a word here; 0 where there is none.
  private func joiner(_ place: Int) -> Int {
    let byte = bytes.text[place]
    if byte == 0x20 || byte == 0x2E || byte == 0x2C { return 0 }
    if byte == 0x26 {
      return bytes.isCapital(place - 1) && bytes.isCapital(place + 1) ? 1 : 0
    }
    let length = bytes.apostrophe(place)
    return length > 0 && joinsApostrophe(place + length) ? length : 0
  }

  /// Whether what stands after an apostrophe goes with the word, and is no enclitic.
  private func joinsApostrophe(_ after: Int) -> Bool {
    guard bytes.letter(after) > 0 else { return false }
    return !orthography.enclitics.contains(bytes.text, after..<bytes.endOfLetters(after))
  }

  /// `'s` after a word, an acronym with points, or a closing mark.
  private mutating func enclitic(into tokens: inout [Token]) {
    let after = position + bytes.apostrophe(position)
    let end = bytes.endOfLetters(after)
    guard orthography.enclitics.contains(bytes.text, after..<end), !bytes.isDigit(end) else {
      return
    }
    append(.word, position, end, &tokens)
  }

  private func kind(of shape: Shape, _ start: Int) -> TokenKind {
    guard shape.capitals > 0 else { return .word }
    if shape.capitals > 1 || (shape.capitals == 1 && shape.digits > 0 && shape.letters == 1) {
      if shape.capitals == shape.letters
        || (shape.capitals == shape.letters - 1 && shape.endsInSmallS)
      {
        return .acronym
      }
    }
    if shape.hasInnerCapital { return .name }
    guard bytes.isCapital(start), !expectsCapital else { return .word }
    if shape.letters == 1 { return bytes.byte(position) == 0x2E ? .name : .word }
    return .name
  }

  /// The end of `U.S.`, `EE.UU.`, `EE. UU.`, `p.m.`; nil where letters and points make none.
  private func endOfPointedAcronym(_ start: Int) -> Int? {
    var place = start
    var parts = 0
    while true {
      let letters = bytes.letter(place)
      guard letters > 0 else { break }
      let end = bytes.endOfLetters(place)
      let isPair = end == place + 2 && bytes.isCapital(place) && bytes.isCapital(place + 1)
      guard end == place + letters || isPair, !bytes.isDigit(end) else { break }
      guard bytes.byte(end) == 0x2E else {
        return parts > 0 && bytes.apostrophe(end) == 0 ? end : nil
      }
      parts += 1
      place = end + 1
      if isPair, parts == 1, bytes.byte(place - 2) == bytes.byte(place - 3) {
        let space = bytes.space(place)
        if space > 0, isDoubled(place + space) { place += space }
      }
    }
    return parts > 1 ? place : nil
  }

  /// A doubled capital and a point, as in the second half of `EE. UU.`
  private func isDoubled(_ place: Int) -> Bool {
    bytes.isCapital(place) && bytes.byte(place) == bytes.byte(place + 1)
      && bytes.byte(place + 2) == 0x2E
  }

  private mutating func mark(into tokens: inout [Token], _ first: Int) {
    let start = position
    let byte = bytes.text[start]
    if byte == 0x40 || byte == 0x23, let end = endOfHandle(start) {
      return append(.handle, start, end, &tokens)
    }
    if tokens.count > first, let last = tokens.last, Int(last.end) == start,
      bytes.apostrophe(start) > 0
    {
      enclitic(into: &tokens)
      if position > start { return }
    }
    var end = start + bytes.scalar(start)
    if byte == 0x2E {
      while bytes.byte(end) == 0x2E { end += 1 }
    }
    let previous = tokens.count > first ? tokens.last : nil
    tokens.append(Token(start: start, end: end, kind: .punctuation))
    position = end
    expectsCapital = expectsCapital(after: byte, start, previous)
    shouting = 0
  }

  @inline(__always)
  mutating func append(_ kind: TokenKind, _ start: Int, _ end: Int, _ tokens: inout [Token]) {
    tokens.append(Token(start: start, end: end, kind: kind))
    position = end
    expectsCapital = false
    guard kind == .acronym else {
      if kind != .number { shouting = 0 }
      return
    }
    shouting += 1
    guard shouting >= Self.shoutedHeadline else { return }
    let run = shouting == Self.shoutedHeadline ? shouting : 1
    for index in tokens.count - run..<tokens.count where tokens[index].kind == .acronym {
      tokens[index].kind = .word
    }
  }
}
