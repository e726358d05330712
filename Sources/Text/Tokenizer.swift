/// Cuts text into words, numbers and marks.
///
/// What is one token: a word with the marks on its letters, composed or not; figures with their separators;
/// `EE.UU.`, `EE. UU.`, `U.S.` and `p.m.` with their points; `don't`, `O'Brien`, `del` and `dárselo` whole
/// (``Orthography`` parts the last two). What is two: `Venezuela's` (`Venezuela`, `'s`), and likewise
/// `we'll`. Hyphens stand alone; ``Token/touches(_:)`` tells what they join.
package struct Tokenizer: Sendable {
  package let language: Language
  private let orthography: Orthography

  package init(language: Language) {
    self.language = language
    self.orthography = language.orthography
  }

  /// Appends the tokens of a stretch of UTF-8 text, white space left out.
  /// - Complexity: O(n).
  package func tokenize(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into tokens: inout [Token]
  ) {
    var scanner = TokenScanner(text, range, orthography)
    scanner.scan(into: &tokens)
  }

  package func tokens(of text: IndexedText, in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    text.bytes.withUnsafeBufferPointer { tokenize($0, range, into: &tokens) }
    return tokens
  }
}
