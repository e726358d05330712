extension TokenScanner {
  /// Figures with separators between them and an ordinal sign or suffix after them.
  mutating func number(into tokens: inout [Token]) {
    let start = position
    var group = 0
    while position < bytes.end {
      if bytes.isDigit(position) {
        group += 1
        position += 1
        continue
      }
      let byte = bytes.text[position]
      if byte == 0x2E || byte == 0x2C {
        guard bytes.isDigit(position + 1) else { break }
        position += 1
      } else {
        let space = bytes.groupingSpace(position)
        guard space > 0, group <= 3, isGroupOfThree(position + space) else { break }
        position += space
      }
      group = 0
    }
    append(.number, start, endOfOrdinal(position), &tokens)
  }

  private func isGroupOfThree(_ place: Int) -> Bool {
    bytes.isDigit(place) && bytes.isDigit(place + 1) && bytes.isDigit(place + 2)
      && !bytes.isDigit(place + 3)
  }

  /// The end of `5th`, `5.º`, `5ª`, `1990s`, given the end of the figures.
  private func endOfOrdinal(_ place: Int) -> Int {
    let sign = bytes.byte(place) == 0x2E ? place + 1 : place
    if bytes.byte(sign) == 0xC2, bytes.byte(sign + 1) == 0xBA || bytes.byte(sign + 1) == 0xAA {
      // The sign of `30 ºC` goes with the letter.
      return bytes.letter(sign + 2) == 0 ? sign + 2 : place
    }
    let end = bytes.endOfLetters(place)
    return orthography.numberSuffixes.contains(bytes.text, place..<end) && !bytes.isDigit(end)
      ? end : place
  }

  /// Whether a capital after this mark is what the place asks for.
  func expectsCapital(after byte: UInt8, _ place: Int, _ previous: Token?) -> Bool {
    switch byte {
    case 0x2E: return !isPointOfName(place, previous)
    case 0x21, 0x3F, 0x3A, 0x22, 0x2A: return true
    case 0x28, 0x29, 0x5B, 0x5D, 0x27: return expectsCapital
    case 0xC2: return true
    case 0xE2:
      // “ ” … — open or end a sentence; the closing apostrophe and the half-width dash leave it as it was.
      let third = bytes.byte(place + 2)
      if bytes.byte(place + 1) == 0x80, third == 0x99 || third == 0x93 { return expectsCapital }
      return true
    default: return false
    }
  }

  /// The point of an initial (`W.`) or of a title (`Sr.`): a name follows, and no sentence begins.
  private func isPointOfName(_ place: Int, _ previous: Token?) -> Bool {
    guard let previous, Int(previous.end) == place, bytes.isCapital(Int(previous.start)) else {
      return false
    }
    if previous.bytes.count == bytes.letter(Int(previous.start)) { return true }
    return orthography.titles.contains(bytes.text, previous.bytes)
  }
}
