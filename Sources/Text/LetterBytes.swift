/// Which UTF-8 sequences are letters, capitals, spaces and apostrophes, told from their first two or three
/// bytes. Approximate beyond Latin, Greek and Cyrillic: there every scalar counts as a small letter.
struct LetterBytes {
  let text: UnsafeBufferPointer<UInt8>
  let end: Int

  @inline(__always)
  func byte(_ position: Int) -> UInt8 { position < end ? text[position] : 0 }

  /// Length in bytes of the letter or combining mark that begins here; 0 where there is none.
  @inline(__always)
  func letter(_ position: Int) -> Int {
    let first = byte(position)
    if first < 0x80 { return (first | 0x20) &- 0x61 < 26 ? 1 : 0 }
    return rareLetter(first, position)
  }

  private func rareLetter(_ first: UInt8, _ position: Int) -> Int {
    let second = byte(position + 1)
    switch first {
    case 0xC2: return second == 0xAA || second == 0xBA || second == 0xB5 || second == 0xAD ? 2 : 0
    case 0xC3: return second == 0x97 || second == 0xB7 ? 0 : 2
    case 0xCA: return second == 0xBC ? 0 : 2
    case 0xC4...0xDF: return 2
    case 0xE2: return rareSymbolBlock(second, byte(position + 2)) ? 3 : 0
    case 0xE3: return second == 0x80 ? 0 : 3
    case 0xEF: return second >= 0xB8 ? 0 : 3
    case 0xE0...0xEE: return 3
    case 0xF0: return second == 0x9F ? 0 : 4
    default: return 0
    }
  }

  /// Of U+2000 … U+2FFF: the joiners inside a word, and the letters from U+2C00.
  private func rareSymbolBlock(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 ? third == 0x8C || third == 0x8D : second >= 0xB0 && second <= 0xB7
  }

  /// Whether the letter here is a capital.
  @inline(__always)
  func isCapital(_ position: Int) -> Bool {
    let first = byte(position)
    if first < 0x80 { return first &- 0x41 < 26 }
    let second = byte(position + 1)
    switch first {
    case 0xC3: return second < 0x9F
    case 0xC4, 0xC5: return second & 1 == 0
    case 0xCE: return second >= 0x86 && second <= 0xAB
    case 0xD0: return second < 0xB0
    case 0xE1: return second >= 0xB8 && second <= 0xBB && byte(position + 2) & 1 == 0
    default: return false
    }
  }

  /// Whether what begins here is a combining mark or a soft hyphen: part of a word, but no letter of it.
  @inline(__always)
  func isMark(_ position: Int) -> Bool {
    let first = byte(position)
    return first == 0xCC || (first == 0xCD && byte(position + 1) < 0xB0)
      || (first == 0xC2 && byte(position + 1) == 0xAD) || first == 0xE2
  }

  /// Length of the white space here; 0 where there is none.
  @inline(__always)
  func space(_ position: Int) -> Int {
    let first = byte(position)
    if first < 0x80 { return first <= 0x20 ? 1 : 0 }
    let second = byte(position + 1)
    if first == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
    guard first >= 0xE2 else { return 0 }
    let third = byte(position + 2)
    if first == 0xE2, second == 0x80 {
      return third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
    }
    if first == 0xE2, second == 0x81 { return third == 0x9F || third == 0xA0 ? 3 : 0 }
    if first == 0xE3 { return second == 0x80 && third == 0x80 ? 3 : 0 }
    return first == 0xEF && second == 0xBB && third == 0xBF ? 3 : 0
  }

  /// Length of the space that may part thousands: no-break, thin, narrow no-break, figure space.
  func groupingSpace(_ position: Int) -> Int {
    let first = byte(position)
    if first == 0xC2 { return byte(position + 1) == 0xA0 ? 2 : 0 }
    guard first == 0xE2, byte(position + 1) == 0x80 else { return 0 }
    let third = byte(position + 2)
    return third == 0x89 || third == 0xAF || third == 0x87 ? 3 : 0
  }

  /// Length of the apostrophe here, of any kind; 0 where there is none.
  func apostrophe(_ position: Int) -> Int {
    switch byte(position) {
    case 0x27: 1
    case 0xC2: byte(position + 1) == 0xB4 ? 2 : 0
    case 0xCA: byte(position + 1) == 0xBC ? 2 : 0
    case 0xE2:
      byte(position + 1) == 0x80 && (byte(position + 2) == 0x99 || byte(position + 2) == 0x98)
        ? 3 : 0
    default: 0
    }
  }

  @inline(__always)
  func isDigit(_ position: Int) -> Bool { byte(position) &- 0x30 < 10 }

  /// End of the letters that begin here.
  func endOfLetters(_ position: Int) -> Int {
    var position = position
    while case let length = letter(position), length > 0 { position += length }
    return min(position, end)
  }

  /// Length of the scalar whose first byte stands here.
  @inline(__always)
  func scalar(_ position: Int) -> Int {
    let first = text[position]
    return min(first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, end - position)
  }
}
