extension TokenScanner {
  /// Last labels by which a name with points is known as an address of the web.
  private static let domains = ShortWords("com org net gob gov edu info")

  /// The end of `https://…` or `www.…` that begins here.
  func address(from start: Int) -> Int? {
    let second = bytes.byte(start + 1) | 0x20
    guard second == 0x74 || second == 0x77 else { return nil }
    guard matches(start, "http://") || matches(start, "https://") || matches(start, "www.") else {
      return nil
    }
    return endOfPath(start)
  }

  private func matches(_ start: Int, _ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard start + count < bytes.end else { return false }
    for offset in 0..<count {
      let byte = bytes.text[start + offset]
      let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if small != literal.utf8Start[offset] { return false }
    }
    return true
  }

  /// Up to white space or a quotation mark, without the marks of the sentence around it.
  private func endOfPath(_ start: Int) -> Int {
    var end = start
    while end < bytes.end, bytes.space(end) == 0 {
      let byte = bytes.text[end]
      if byte == 0x22 || byte == 0x3C || byte == 0x3E { break }
      if byte == 0xC2, bytes.byte(end + 1) == 0xBB { break }
      if byte == 0xE2, bytes.byte(end + 1) == 0x80 { break }
      end += bytes.scalar(end)
    }
    while end > start,
      [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x27, 0x5D].contains(bytes.text[end - 1])
    {
      end -= 1
    }
    return end
  }

  /// The end of `aporrea.org/a/b` or `www`-less `bcv.gob.ve`, given the start of its first label.
  func endOfDomain(_ start: Int) -> Int? {
    var end = position
    var isKnown = false
    while bytes.byte(end) == 0x2E, isHostByte(bytes.byte(end + 1)) {
      let label = end + 1
      end = label
      while isHostByte(bytes.byte(end)) || bytes.byte(end) == 0x2D { end += 1 }
      guard bytes.letter(end) == 0, !bytes.isCapital(label) else { return nil }
      if Self.domains.contains(bytes.text, label..<end) {
        isKnown = true
      } else if isKnown {
        guard end - label == 2 else { return nil }
      }
    }
    guard isKnown else { return nil }
    return bytes.byte(end) == 0x2F ? endOfPath(end) : end
  }

  /// The end of the part after `@` of an e-mail address.
  func endOfMailDomain(_ start: Int) -> Int? {
    var end = start
    var points = 0
    while isHostByte(bytes.byte(end)) || (bytes.byte(end) == 0x2D && end > start)
      || (bytes.byte(end) == 0x2E && isHostByte(bytes.byte(end + 1)))
    {
      if bytes.byte(end) == 0x2E { points += 1 }
      end += 1
    }
    return points > 0 && end > start ? end : nil
  }

  /// Takes back the tokens that turn out to be the beginning of the address (`juan.perez@…`).
  mutating func mail(_ start: Int, _ end: Int, _ tokens: inout [Token], _ first: Int) {
    var start = start
    while tokens.count > first, let last = tokens.last, Int(last.end) == start {
      let byte = bytes.text[Int(last.start)]
      let joins = byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B
      guard last.kind != .punctuation || (joins && last.bytes.count == 1) else { break }
      start = Int(last.start)
      tokens.removeLast()
    }
    append(.email, start, end, &tokens)
  }

  /// The end of `@name` or `#name`; nil where the sign stands alone or inside something.
  func endOfHandle(_ start: Int) -> Int? {
    var end = start + 1
    var letters = 0
    while end < bytes.end {
      let length = bytes.letter(end)
      if length > 0 {
        letters += 1
        end += length
      } else if bytes.isDigit(end) || bytes.byte(end) == 0x5F {
        end += 1
      } else {
        break
      }
    }
    return letters > 0 ? min(end, bytes.end) : nil
  }

  private func isHostByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
