import Text

/// The language of an article whose user did not say it.
enum LanguageGuess {
  /// What a text of no words is read as.
  static let fallback = Language.english

  /// Below it the file's name is believed before the detector.
  private static let sureConfidence = 0.3

  /// The front matter's `language`, else what the words say, else the file's name (`es.md`).
  static func language(of article: Article) -> Language {
    if let tag = article.frontMatter["language"] { return .named(tag) }
    let guess = LanguageDetector.detect(article)
    if let code = guess.code, guess.confidence >= sureConfidence { return .named(code) }
    return named(by: article.name) ?? guess.code.map(Language.named) ?? fallback
  }

  /// `es.md`, `articulo.es.md`, `es.txt`.
  private static func named(by path: String) -> Language? {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".").dropLast()
    return Language.all.first { language in parts.last.map { $0 == language.code } ?? false }
  }
}
