/// What the reader needs to know of HTML's elements (HTML Living Standard, sections 4 and 13.1.2).
enum HTMLElements {
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]
  /// Their content is no text of the page.
  static let skipped: Set<String> = [
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select",
    "textarea", "canvas", "audio", "video", "title",
  ]
  static let block: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hgroup", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "html", "head", "caption",
  ]

  static func isInline(_ tag: String) -> Bool { !block.contains(tag) && tag != "#root" }

  /// Elements of other vocabularies may close themselves; `<div/>` does not.
  static func isForeign(_ tag: String) -> Bool { tag.contains(":") || tag.contains("-") }

  static func headingLevel(_ tag: String) -> Int? {
    guard tag.utf8.count == 2, tag.hasPrefix("h"), let level = Int(tag.dropFirst()),
      (1...6).contains(level)
    else { return nil }
    return level
  }
}
