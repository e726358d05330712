/// What the tokeniser knows of a language's writing.
///
/// A new language is an entry in ``byLanguage`` and its value in a file of its own.
package struct Orthography: Sendable {
  /// What is cut from a word with the apostrophe before it: `'s`, `'ll`.
  let enclitics: ShortWords
  /// Letters after figures that make an ordinal, or a decade: `th`, `s`.
  let numberSuffixes: ShortWords
  /// Abbreviations that a name follows, so that a capital after their point is one of a name.
  let titles: ShortWords
  /// Folded words that stand for two: `del` is `de` and `el`.
  package let contractions: [String: [String]]
  /// Parts a word into its base and the pronouns written on its end, where it has them.
  package let enclisis: @Sendable (_ word: String) -> Enclisis?

  init(
    enclitics: String = "", numberSuffixes: String = "", titles: String = "",
    contractions: [String: [String]] = [:],
    enclisis: @escaping @Sendable (String) -> Enclisis? = { _ in nil }
  ) {
    self.enclitics = ShortWords(enclitics)
    self.numberSuffixes = ShortWords(numberSuffixes)
    self.titles = ShortWords(titles)
    self.contractions = contractions
    self.enclisis = enclisis
  }

  static let byLanguage: [String: Orthography] = ["en": .english, "es": .spanish]
}

/// A verb and the pronouns written on its end: `dárselo` is `dar`, `se`, `lo`. Folded.
package struct Enclisis: Hashable, Sendable {
  package let base: String
  package let pronouns: [String]
}

extension Language {
  /// How the language is written; nothing is known of a language without knowledge.
  package var orthography: Orthography { Orthography.byLanguage[code] ?? Orthography() }
}

/// A few words of at most eight ASCII letters, asked for without allocating.
struct ShortWords: Sendable {
  private let packed: [UInt64]

  /// - Parameter words: folded, white space between them.
  init(_ words: String) {
    packed = words.split(whereSeparator: \.isWhitespace).map { word in
      word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// Whether the bytes, capitals or not, are one of the words.
  func contains(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 8, !range.isEmpty, !packed.isEmpty else { return false }
    var value: UInt64 = 0
    for position in range { value = value << 8 | UInt64(text[position] | 0x20) }
    return packed.contains(value)
  }
}
