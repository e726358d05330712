/// A word, number or mark of a text.
package struct Token: Hashable, Sendable {
  /// Byte offsets into the text that was tokenised (for an article: its reading text).
  package let start: Int32
  package let end: Int32
  package internal(set) var kind: TokenKind

  package init(start: Int, end: Int, kind: TokenKind) {
    self.start = Int32(start)
    self.end = Int32(end)
    self.kind = kind
  }

  package var bytes: Range<Int> { Int(start)..<Int(end) }

  /// Whether the next token stands against this one without space: the parts of `Chávez-era` and the
  /// hyphen between them, `Venezuela` and `'s`, `10` and `km` in `10km`.
  package func touches(_ next: Token) -> Bool { end == next.start }
}

package enum TokenKind: UInt8, CaseIterable, Hashable, Sendable {
  case word
  /// Begins with a capital where the place does not ask for one (`Maduro`, `Cantv`), or has one inside
  /// (`iPhone`).
  case name
  /// Two or more capitals, with or without points: `PSUV`, `ONGs`, `G20`, `EE.UU.`, `EE. UU.`, `U.S.`
  /// Three and more in a row are a headline in capitals, and words.
  case acronym
  /// Figures with their separators and ordinal sign: `1,234.5`, `1 234` (no-break or thin space), `5.º`,
  /// `5th`, `1990s`.
  case number
  /// `@name` or `#name`.
  case handle
  case url, email
  case punctuation
}
