/// One text in one language, as read from a file: its blocks, and what was left out of them.
package struct Article: Sendable {
  /// The file's name as the user gave it, for messages; empty for text that came from no file.
  package let name: String
  package let language: Language
  /// The decoded text of the file; what ``ScalarRange``s count in.
  package let file: IndexedText
  /// What is read: the file without marks. For plain text the same bytes as `file`.
  package let reading: IndexedText
  package let map: SourceMap
  package let frontMatter: FrontMatter
  /// In the order of the file, disjoint.
  package let blocks: [Block]
  /// What was recognised as not belonging to the article (menus, share labels …), never silently.
  package let omissions: [Omission]
  /// What a reader should know of the text: garbled characters, another language.
  package let notices: [Notice]
  /// The file came with one sentence a line: every block is one, and stays whole.
  package let isSegmented: Bool

  package init(
    name: String, language: Language, file: IndexedText, reading: IndexedText? = nil,
    map: SourceMap = .identity, frontMatter: FrontMatter = FrontMatter(), blocks: [Block],
    omissions: [Omission] = [], notices: [Notice] = [],
    isSegmented: Bool = false
  ) {
    self.name = name
    self.language = language
    self.file = file
    self.reading = reading ?? file
    self.map = map
    self.frontMatter = frontMatter
    self.blocks = blocks
    self.omissions = omissions
    self.notices = notices
    self.isSegmented = isSegmented
  }

  /// The place in the file of a range of bytes of the reading text.
  /// - Complexity: O(log n).
  package func fileRange(of bytes: Range<Int>) -> ScalarRange {
    let place = map.fileBytes(of: bytes)
    return ScalarRange(
      file.scalarOffset(ofByte: place.lowerBound), file.scalarOffset(ofByte: place.upperBound))
  }

  /// The text that a range of bytes of the reading text holds.
  package func text(_ bytes: Range<Int>) -> String { reading.string(bytes) }
}

/// A stretch of an article of one kind: a paragraph, a headline …
package struct Block: Hashable, Sendable {
  package let kind: BlockKind
  /// Bytes of the reading text.
  package let bytes: Range<Int>

  package init(kind: BlockKind, bytes: Range<Int>) {
    self.kind = kind
    self.bytes = bytes
  }
}

/// What a block is in its article. A dateline is no block: it stands at the head of the first sentence.
package enum BlockKind: String, CaseIterable, Hashable, Sendable {
  case headline, subhead, byline, lead, body, listItem, quote, caption, tableCell
}

/// A stretch of the file that was not read as part of the article.
package struct Omission: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    case navigation, shareLabel, relatedLinks, comments, cookieNotice, advertisement, boilerplate,
      byline, date
  }
  /// Scalars of the file.
  package let range: ScalarRange
  package let reason: Reason

  package init(range: ScalarRange, reason: Reason) {
    self.range = range
    self.reason = reason
  }
}

/// The lines between `---` marks at the head of a Markdown file, in order, values as they stand.
package struct FrontMatter: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let key: String
    package let value: String
    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }
  package let entries: [Entry]

  package init(entries: [Entry] = []) { self.entries = entries }

  package subscript(key: String) -> String? { entries.first { $0.key == key }?.value }
}
