/// What is known beside the text when its quantities are read.
package struct QuantityContext: Hashable, Sendable {
  /// The year the text was written in: the century of `'18` and `los 20`.
  package var year: Int?
  package init(year: Int? = nil) { self.year = year }
}

/// Finds the quantities that a text states, by value.
///
/// What is written as a number but states none is left out: articles (`una casa`), `one` as a pronoun, vague
/// figures (`hundreds of`, `decenas`), numbers inside names, codes and addresses. The words `one`, `un`,
/// `una` count only before a scale word, percent or fraction: elsewhere one language writes the article where
/// the other writes the number.
package struct QuantityScanner: Sendable {
  package let language: Language
  private let words: NumberWords?

  package init(language: Language) {
    self.language = language
    self.words = language.numberWords
  }

  /// The quantities of a stretch of text in the order of their places, which never overlap.
  /// - Parameter tokens: the tokens of the stretch, from a ``Tokenizer`` of the same language; a sentence's
  ///   or more. In a language without ``NumberWords`` none are found.
  /// - Complexity: O(n).
  package func quantities(
    in text: IndexedText, tokens: ArraySlice<Token>, context: QuantityContext = QuantityContext()
  ) -> [Quantity] {
    guard let words else { return [] }
    var reader = QuantityReader(text, tokens, words, context)
    return reader.isPromising ? reader.read() : []
  }

  /// The quantities of a range of bytes, which is tokenised first.
  package func quantities(
    in text: IndexedText, _ range: Range<Int>, context: QuantityContext = QuantityContext()
  ) -> [Quantity] {
    let tokens = Tokenizer(language: language).tokens(of: text, in: range)
    return quantities(in: text, tokens: tokens[...], context: context)
  }
}
