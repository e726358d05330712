/// Cuts text into words, numbers and marks.
package struct Tokenizer: Sendable {
  package let language: Language

  package init(language: Language) { self.language = language }

  /// Appends the tokens of a stretch of UTF-8 text, white space left out.
  /// - Complexity: O(n).
  package func tokenize(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into tokens: inout [Token]
  ) {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = text[position]
      if byte <= 0x20 {
        position += 1
        continue
      }
      let start = position
      if Self.isWordByte(byte) {
        var hasLetter = false
        var hasDigit = false
        var capitals = 0
        while position < range.upperBound {
          let byte = text[position]
          guard Self.isWordByte(byte) || joins(text, position, range, start) else { break }
          if byte &- 0x30 < 10 { hasDigit = true } else { hasLetter = true }
          if byte &- 0x41 < 26 { capitals += 1 }
          position += 1
        }
        let kind: TokenKind =
          hasDigit && !hasLetter
          ? .number : capitals > 1 && capitals * 2 > position - start ? .acronym : .word
        tokens.append(Token(start: start, end: position, kind: kind))
      } else {
        position += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        position = min(position, range.upperBound)
        tokens.append(Token(start: start, end: position, kind: .punctuation))
      }
    }
  }

  package func tokens(of text: IndexedText, in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    text.bytes.withUnsafeBufferPointer { tokenize($0, range, into: &tokens) }
    return tokens
  }

  /// A point, comma or apostrophe between two word bytes belongs to the word when it stands in a number, or is an apostrophe.
  private func joins(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ range: Range<Int>, _ start: Int
  ) -> Bool {
    guard position > start, position + 1 < range.upperBound else { return false }
    let byte = text[position]
    guard byte == 0x2E || byte == 0x2C else { return false }
    return text[position - 1] &- 0x30 < 10 && text[position + 1] &- 0x30 < 10
  }

  /// Letters, digits, and every byte of a scalar above U+00BF but for general punctuation.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
      || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2)
  }
}
