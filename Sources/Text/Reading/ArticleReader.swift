/// Reads an article from bytes or a file.
package struct ArticleReader: Sendable {
  /// How the text is marked up. `automatic` goes by the file's extension and opening.
  package enum Markup: String, CaseIterable, Sendable {
    case automatic, plain, markdown, html
    /// One sentence a line: every line is a block of its own, an empty one too, that the segmenter leaves whole.
    case segmented
  }
  package struct Options: Sendable {
    package var markup: Markup = .automatic
    /// Name of the encoding (see ``TextEncoding``); nil to go by byte order mark and declaration, else UTF-8.
    package var encoding: String?
    /// Leave out what does not belong to the article (menus, share labels …). HTML pages are always read so.
    package var articleOnly = false

    package init() {}
  }

  package let language: Language
  package let options: Options

  package init(language: Language, options: Options = Options()) {
    self.language = language
    self.options = options
  }

  /// The article in a file. Word processor files and PDF go through `pandoc` and `pdftotext` where installed.
  /// - Throws: ``TextError``.
  package func read(file path: String) throws(TextError) -> Article {
    if let converter = Converter(path: path) {
      return try article(try converter.run(), name: path, markup: converter.result)
    }
    return try read(try FileLoading.bytes(of: path), name: path)
  }

  /// The article in the bytes of a file called `name`.
  /// - Throws: ``TextError``.
  package func read(_ bytes: [UInt8], name: String) throws(TextError) -> Article {
    let decoder = TextDecoder(name: name, requested: options.encoding)
    let text = try decoder.decode(bytes)
    return try article(text, name: name, markup: markup(name: name, text: text))
  }

  /// The article in a text at hand; nothing can go wrong with that.
  package func read(_ text: String, name: String = "") -> Article {
    let bytes = Array(text.utf8)
    return parse(bytes, name: name, markup: markup(name: name, text: bytes))
  }

  private func article(_ text: [UInt8], name: String, markup: Markup) throws(TextError) -> Article {
    guard text.contains(where: { $0 > 0x20 }) else { throw .empty(path: name) }
    return parse(text, name: name, markup: markup)
  }

  private func parse(_ bytes: [UInt8], name: String, markup: Markup) -> Article {
    let file = IndexedText(validUTF8: bytes)
    var draft: ArticleDraft
    switch markup {
    case .segmented: draft = SegmentedText.draft(file)
    case .markdown: draft = MarkdownParser(file).draft()
    case .html: draft = HTMLPage(file).draft()
    case .plain, .automatic: draft = PlainText(file).draft()
    }
    if options.articleOnly, markup != .html, markup != .segmented {
      draft.omitSurroundings(of: file)
    }
    return draft.article(
      name: name, language: language, file: file,
      notices: [Mojibake.notice(in: file)].compactMap(\.self))
  }

  /// What `automatic` stands for.
  private func markup(name: String, text: [UInt8]) -> Markup {
    guard options.markup == .automatic else { return options.markup }
    switch FileLoading.lowerCaseExtension(of: name) {
    case "md", "markdown", "mdown", "mkd": return .markdown
    case "html", "htm", "xhtml": return .html
    default: break
    }
    let head = String(decoding: text.prefix(512), as: UTF8.self).drop(while: \.isWhitespace)
    let opening = head.prefix(120).lowercased()
    if opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html")
      || (opening.hasPrefix("<?xml") && head.lowercased().contains("<html"))
    {
      return .html
    }
    return MarkdownFrontMatter.isPresent(in: text) ? .markdown : .plain
  }
}
