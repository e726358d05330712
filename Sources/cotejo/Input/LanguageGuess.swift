import Text

/// The language of an article whose user did not say it.
enum LanguageGuess {
  /// What a text of no words is read as.
  static let fallback = Language.english

  /// The front matter's `language`, else the language whose function words are most frequent in the text.
  static func language(of article: Article) -> Language {
    if let tag = article.frontMatter["language"] { return .named(tag) }
    let tokens = Tokenizer(language: fallback)
      .tokens(of: article.reading, in: 0..<min(article.reading.bytes.count, sampleSize))
    let words = tokens.filter { $0.kind != .punctuation }
      .map { Folding.fold(article.reading.string($0.bytes)) }
    let counts = Language.all.map { language in
      words.count { language.functionWords.contains($0) }
    }
    guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else {
      return fallback
    }
    return Language.all[index]
  }

  /// Bytes from the beginning that are enough to tell.
  private static let sampleSize = 20_000
}
