/// Reads Markdown (CommonMark with front matter, tables and notes): the structure becomes block kinds, the marks go.
struct MarkdownParser {
  private let file: IndexedText

  init(_ file: IndexedText) { self.file = file }

  func draft() -> ArticleDraft {
    file.bytes.withUnsafeBufferPointer { text in
      var reader = MarkdownBlocks(text)
      return reader.read()
    }
  }
}

/// Walks over the lines of a Markdown file.
private struct MarkdownBlocks {
  let text: UnsafeBufferPointer<UInt8>
  let lines: [Range<Int>]
  let wrapping: LineWrapping
  var draft = ArticleDraft()
  var index = 0
  var hasHeadline = false

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    lines = TextLines.lines(of: text, 0..<text.count)
    wrapping = LineWrapping(text, lines: lines)
  }

  mutating func read() -> ArticleDraft {
    if let end = MarkdownFrontMatter.end(of: lines, in: text) {
      draft.frontMatter = MarkdownFrontMatter.parse(lines[1..<end - 1], text)
      index = end
    }
    // Even an empty body must not read as the file, whose front matter is no text.
    if draft.reading == nil, index > 0 { draft.replace(0..<0, with: [0x0A]) }
    while index < lines.count { readBlock() }
    return draft
  }

  private mutating func readBlock() {
    let line = PlainText.trimmed(text, lines[index])
    if line.isEmpty || isRule(line) || isDefinition(line) {
      index += 1
    } else if let level = headingLevel(line) {
      heading(line, level: level)
    } else if isFence(line) {
      fence(line)
    } else if isTable() {
      table()
    } else if text[line.lowerBound] == UInt8(ascii: ">") {
      quote()
    } else if let content = listContent(line) {
      paragraph(.listItem, from: content)
    } else if isComment(line) {
      comment()
    } else {
      paragraph(.body, from: line.lowerBound)
    }
  }

  // MARK: headings and rules

  private func headingLevel(_ line: Range<Int>) -> Int? {
    var level = 0
    while line.lowerBound + level < line.upperBound,
      text[line.lowerBound + level] == UInt8(ascii: "#")
    { level += 1 }
    let next = line.lowerBound + level
    guard level > 0, level <= 6, next == line.upperBound || text[next] <= 0x20 else { return nil }
    return level
  }

  private mutating func heading(_ line: Range<Int>, level: Int) {
    var range = PlainText.trimmed(text, line.lowerBound + level..<line.upperBound)
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end == range.lowerBound || text[end - 1] <= 0x20 { range = range.lowerBound..<end }
    write(PlainText.trimmed(text, range), headingKind(level))
    index += 1
  }

  /// The first heading, unless text came before and it is a lower one.
  private mutating func headingKind(_ level: Int) -> BlockKind {
    if hasHeadline || (level > 1 && draft.blocks.contains { $0.kind == .body }) { return .subhead }
    hasHeadline = true
    return .headline
  }

  private func isRule(_ line: Range<Int>) -> Bool {
    let marks = text[line].filter { $0 > 0x20 }
    guard marks.count >= 3, let first = marks.first, "*-_".utf8.contains(first) else {
      return false
    }
    return marks.allSatisfy { $0 == first }
  }

  /// `[id]: target` or the text of a note, which is no part of the reading text.
  private func isDefinition(_ line: Range<Int>) -> Bool {
    guard text[line.lowerBound] == UInt8(ascii: "[") else { return false }
    var position = line.lowerBound
    while position < line.upperBound, text[position] != UInt8(ascii: "]") { position += 1 }
    return position + 1 < line.upperBound && text[position + 1] == UInt8(ascii: ":")
  }

  // MARK: code, comments, tables

  private func isFence(_ line: Range<Int>) -> Bool {
    text[line].starts(with: "```".utf8) || text[line].starts(with: "~~~".utf8)
  }

  /// The lines between fences read as one block.
  private mutating func fence(_ opening: Range<Int>) {
    let mark = text[opening.lowerBound]
    index += 1
    let start = draft.count
    while index < lines.count {
      let line = PlainText.trimmed(text, lines[index])
      if isFence(line), text[line.lowerBound] == mark { break }
      draft.copy(text, line)
      draft.replace(line.upperBound..<line.upperBound, with: [0x20])
      index += 1
    }
    index += 1
    draft.closeBlock(
      .body, from: start, at: min(text.count, lines[min(index, lines.count) - 1].upperBound))
  }

  private func isComment(_ line: Range<Int>) -> Bool { text[line].starts(with: "<!--".utf8) }

  private mutating func comment() {
    let start = index
    while index < lines.count {
      let line = String(decoding: text[lines[index]], as: UTF8.self)
      index += 1
      if line.contains("-->") { return }
    }
    // Never closed: then it was no comment.
    index = start
    paragraph(.body, from: PlainText.trimmed(text, lines[index]).lowerBound)
  }

  private func isTable() -> Bool {
    guard index + 1 < lines.count, text[lines[index]].contains(UInt8(ascii: "|")) else {
      return false
    }
    let next = PlainText.trimmed(text, lines[index + 1])
    return next.count >= 3 && text[next].contains(UInt8(ascii: "|"))
      && text[next].contains(UInt8(ascii: "-"))
      && text[next].allSatisfy { "|-: \t".utf8.contains($0) }
  }

  private mutating func table() {
    let delimiter = index + 1
    while index < lines.count, text[lines[index]].contains(UInt8(ascii: "|")) {
      if index != delimiter { row(PlainText.trimmed(text, lines[index])) }
      index += 1
    }
  }

  private mutating func row(_ line: Range<Int>) {
    var start = line.lowerBound
    for position in line.lowerBound...line.upperBound {
      let isBar =
        position == line.upperBound
        || (text[position] == UInt8(ascii: "|")
          && (position == line.lowerBound || text[position - 1] != UInt8(ascii: "\\")))
      guard isBar else { continue }
      let cell = PlainText.trimmed(text, start..<position)
      if !cell.isEmpty { write(cell, .tableCell) }
      start = position + 1
    }
  }

  // MARK: paragraphs, lists, quotations

  /// Where the text of a list item begins; nil for a line that is none.
  private func listContent(_ line: Range<Int>) -> Int? {
    guard ListLine.begins(text, line) else { return nil }
    var position = line.lowerBound
    while position < line.upperBound, text[position] > 0x20 { position += 1 }
    while position < line.upperBound, text[position] <= 0x20 { position += 1 }
    return position < line.upperBound ? position : nil
  }

  private mutating func quote() {
    let first = index
    var start = lines[index].lowerBound
    while start < lines[index].upperBound, text[start] <= 0x20 || text[start] == UInt8(ascii: ">") {
      start += 1
    }
    guard start < lines[index].upperBound else {
      index += 1
      return
    }
    while index + 1 < lines.count, goesOnInQuote(lines[index + 1]) { index += 1 }
    write(start..<lines[index].upperBound, .quote, isQuote: index > first)
    index += 1
  }

  /// Not an empty line, nor one that holds only the mark.
  private func goesOnInQuote(_ line: Range<Int>) -> Bool {
    let line = PlainText.trimmed(text, line)
    guard !line.isEmpty, text[line.lowerBound] == UInt8(ascii: ">") else { return false }
    return text[line].contains { $0 > 0x20 && $0 != UInt8(ascii: ">") }
  }

  private mutating func paragraph(_ kind: BlockKind, from start: Int) {
    let head = index
    while index + 1 < lines.count, goesOn(head: head) { index += 1 }
    let range = start..<PlainText.trimmed(text, lines[index]).upperBound
    index += 1
    if let underline = underlineLevel(), index - head == 1 {
      write(range, headingKind(underline))
      index += 1
      return
    }
    let isImage = text[range].starts(with: "![".utf8) && text[range].last == UInt8(ascii: ")")
    write(range, isImage ? .caption : labelled(kind, range), keepsImageText: isImage)
  }

  private func labelled(_ kind: BlockKind, _ range: Range<Int>) -> BlockKind {
    guard kind == .body, range.count < 200 else { return kind }
    let line = String(decoding: text[range].filter { !"*_`".utf8.contains($0) }, as: UTF8.self)
    if LineLabels.all.isCaption(line) { return .caption }
    return LineLabels.all.isDate(line) || LineLabels.all.isByline(line) ? .byline : kind
  }

  private func goesOn(head: Int) -> Bool {
    let next = PlainText.trimmed(text, lines[index + 1])
    guard !next.isEmpty, !isRule(next), headingLevel(next) == nil, !isFence(next),
      text[next.lowerBound] != UInt8(ascii: ">"), !isUnderline(next)
    else { return false }
    return wrapping.joins(lines, index, head: head)
  }

  /// 1 for a line of `=` under a heading, 2 for one of `-`.
  private func underlineLevel() -> Int? {
    guard index < lines.count else { return nil }
    let line = PlainText.trimmed(text, lines[index])
    guard isUnderline(line) else { return nil }
    return text[line.lowerBound] == UInt8(ascii: "=") ? 1 : 2
  }

  private func isUnderline(_ line: Range<Int>) -> Bool {
    guard line.count >= 2, let first = text[line].first, "=-".utf8.contains(first) else {
      return false
    }
    return text[line].allSatisfy { $0 == first }
  }

  private mutating func write(
    _ range: Range<Int>, _ kind: BlockKind, isQuote: Bool = false, keepsImageText: Bool = false
  ) {
    let start = draft.count
    var inline = MarkdownInline(
      text, isQuote: isQuote, keepsImageText: keepsImageText)
    inline.write(range, into: &draft)
    draft.closeBlock(kind, from: start, at: range.upperBound)
  }
}
