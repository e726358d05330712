/// A word, number or mark of a text.
package struct Token: Hashable, Sendable {
  /// Byte offsets into the text that was tokenised (for an article: its reading text).
  package let start: Int32
  package let end: Int32
  package let kind: TokenKind

  package init(start: Int, end: Int, kind: TokenKind) {
    self.start = Int32(start)
    self.end = Int32(end)
    self.kind = kind
  }

  package var bytes: Range<Int> { Int(start)..<Int(end) }
}

package enum TokenKind: UInt8, CaseIterable, Hashable, Sendable {
  case word
  /// Begins with a capital where the place does not ask for one, or follows another name.
  case name
  /// Two or more capitals, with or without points: `PSUV`, `EE.UU.`, `U.S.`
  case acronym
  case number
  case handle, url, email
  case punctuation
}
