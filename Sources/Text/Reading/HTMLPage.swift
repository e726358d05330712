/// Reads a page as saved from a browser: the article itself, and an account of everything that was left out.
struct HTMLPage {
  private let file: IndexedText

  init(_ file: IndexedText) { self.file = file }

  func draft() -> ArticleDraft {
    var draft = file.bytes.withUnsafeBufferPointer { text in
      var scanner = HTMLScanner(text)
      let tree = scanner.scan()
      var renderer = HTMLRenderer(text, tree, HTMLScoring(text, tree))
      return renderer.render()
    }
    draft.omitSurroundings(of: file)
    return draft
  }
}
