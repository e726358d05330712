/// Reads a page.
struct HTMLPage {
  private let file: IndexedText
  init(_ file: IndexedText) { self.file = file }
  func draft() -> ArticleDraft { PlainText(file).draft() }
}
