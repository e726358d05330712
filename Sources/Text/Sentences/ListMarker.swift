/// The number or letter that opens an item of a list: `1.`, `2)`, `3.)`, `b.`, `IV.`, after a bullet or not.
struct ListMarker {
  /// The item's number; for a letter its place in the alphabet.
  let number: Int
  let isLetter: Bool
  /// The byte that closes the mark: a point or a bracket.
  let closing: UInt8
  /// First byte after the mark.
  let end: Int

  private static let mostDigits = 3

  /// The mark at the head of a sentence, if it has one.
  init?(_ text: UnsafeBufferPointer<UInt8>, at head: Int, in range: Range<Int>) {
    var position = head
    if text.kind(at: position) == .bullet {
      position = text.scalarEnd(position)
      while position < range.upperBound, text[position] == 0x20 { position += 1 }
    }
    let first = position
    while position < range.upperBound, ByteClass.isAlphanumeric(text[position]) { position += 1 }
    guard let value = Self.value(text, first..<position), position < range.upperBound else {
      return nil
    }
    self.number = value.number
    self.isLetter = value.isLetter
    var closing = text[position]
    guard closing == UInt8(ascii: ".") || closing == UInt8(ascii: ")") else { return nil }
    position += 1
    if closing == UInt8(ascii: "."), position < range.upperBound,
      text[position] == UInt8(ascii: ")")
    {
      closing = UInt8(ascii: ")")
      position += 1
    }
    guard position < range.upperBound, text[position] <= 0x20 else { return nil }
    self.closing = closing
    self.end = position
  }

  /// The start of the next item's mark, when the byte at `position` closes it.
  func successor(
    _ text: UnsafeBufferPointer<UInt8>, endingAt position: Int, in range: Range<Int>
  ) -> Int? {
    guard text[position] == closing else { return nil }
    var last = position
    if closing == UInt8(ascii: ")"), text[last - 1] == UInt8(ascii: ".") { last -= 1 }
    var first = last
    while first > range.lowerBound, ByteClass.isAlphanumeric(text[first - 1]) { first -= 1 }
    guard first > end + 1, text[first - 1] <= 0x20,
      let value = Self.value(text, first..<last),
      value.number == number + 1, value.isLetter == isLetter
    else { return nil }
    let next = position + 1
    // Initials look like marks: `J. K. Merton`, `A. Gil met B. Paz`.
    let isCapital = isLetter && text[first] &- 0x41 < 26
    if isCapital, closing == UInt8(ascii: "."), !TextEnding.isStop(text, end..<first) { return nil }
    guard next + 1 < range.upperBound, text[next] <= 0x20,
      text.kind(at: next + 1) != .lower || isLetter
    else { return nil }
    return first
  }

  private static func value(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (number: Int, isLetter: Bool)? {
    guard !range.isEmpty, range.count <= mostDigits + 1 else { return nil }
    if range.allSatisfy({ text[$0] &- 0x30 < 10 }), range.count <= mostDigits {
      return (range.reduce(0) { $0 * 10 + Int(text[$1] &- 0x30) }, false)
    }
    let letter = text[range.lowerBound] | 0x20
    if range.count == 1, letter &- 0x61 < 26 { return (Int(letter &- 0x60), true) }
    if let number = romanNumeral(text, range) { return (number, false) }
    return nil
  }

  /// Capital I, V and X only: a list does not run to 50 in Roman numerals.
  private static func romanNumeral(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int?
  {
    let values: [UInt8: Int] = [0x49: 1, 0x56: 5, 0x58: 10]
    var total = 0
    var previous = 0
    for position in range {
      guard let value = values[text[position]] else { return nil }
      total += value > previous ? value - 2 * previous : value
      previous = value
    }
    return total
  }
}

extension ByteClass {
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
