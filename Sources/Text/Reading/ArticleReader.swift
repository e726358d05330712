import Foundation

/// Reads an article from bytes or a file.
package struct ArticleReader: Sendable {
  /// How the text is marked up. `automatic` goes by the file's extension and opening.
  package enum Markup: String, CaseIterable, Sendable {
    case automatic, plain, markdown, html
    /// One sentence a line: every line is a block of its own that the segmenter leaves whole.
    case segmented
  }
  package struct Options: Sendable {
    package var markup: Markup = .automatic
    /// IANA name of the encoding; nil to go by byte order mark and declaration, else UTF-8.
    package var encoding: String?
    /// Leave out what does not belong to the article (menus, share labels …).
    package var articleOnly = false

    package init() {}
  }

  package let language: Language
  package let options: Options

  package init(language: Language, options: Options = Options()) {
    self.language = language
    self.options = options
  }

  /// - Throws: ``TextError``.
  package func read(file path: String) throws(TextError) -> Article {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .missing(path: path)
    }
    return try read(Array(data), name: path)
  }

  package func read(_ text: String, name: String = "") -> Article {
    article(IndexedText(text), name: name)
  }

  /// - Throws: ``TextError``.
  package func read(_ bytes: [UInt8], name: String) throws(TextError) -> Article {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .missing(path: name)
    }
    return read(text, name: name)
  }

  private func article(_ text: IndexedText, name: String) -> Article {
    var blocks: [Block] = []
    var start = 0
    var position = 0
    let bytes = text.bytes
    while position <= bytes.count {
      if position == bytes.count || bytes[position] == 0x0A {
        if position > start { blocks.append(Block(kind: .body, bytes: start..<position)) }
        start = position + 1
      }
      position += 1
    }
    return Article(name: name, language: language, file: text, blocks: blocks)
  }
}
