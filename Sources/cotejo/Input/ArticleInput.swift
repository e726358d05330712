import Foundation
import Text

/// Reads an article that the command line names: a file, or `-` for standard input.
struct ArticleInput {
  var options = ArticleReader.Options()
  /// BCP 47 tag; nil to find out from the text.
  var languageTag: String?

  static let articleOnly = OptionDeclaration(
    "article", aliases: ["a"],
    summary: Localized(
      en: "Leaves out menus, share labels and the like of a web page, and says what was left out.",
      es:
        "Descarta menús, botones para compartir y demás adornos de una página web, e indica qué descartó."
    ))

  static let encoding = OptionDeclaration(
    "encoding", Localized(en: "NAME", es: "NOMBRE"), .text,
    summary: Localized(
      en: "Encoding of the files where it is not UTF-8: windows-1252, utf-16 …",
      es: "Codificación de los archivos cuando no es UTF-8: windows-1252, utf-16…"))

  init(_ arguments: Arguments, languageTag: String? = nil) {
    options.articleOnly = arguments.has(Self.articleOnly)
    options.encoding = arguments.text(Self.encoding)
    self.languageTag = languageTag
  }

  /// - Throws: ``TextError``.
  func read(_ path: String) throws -> Article {
    guard path == "-" else { return try read(path) { try $0.read(file: path) } }
    let bytes = StandardInput.readAll()
    return try read(path) { try $0.read(bytes, name: StandardInput.name) }
  }

  private func read(_ path: String, with body: (ArticleReader) throws -> Article) throws -> Article
  {
    if let languageTag {
      return try body(ArticleReader(language: .named(languageTag), options: options))
    }
    let guess = try body(ArticleReader(language: LanguageGuess.fallback, options: options))
    let language = LanguageGuess.language(of: guess)
    if language == guess.language { return guess }
    return try body(ArticleReader(language: language, options: options))
  }
}
