/// The lines between `---` marks at the head of a Markdown file.
enum MarkdownFrontMatter {
  static func isPresent(in text: [UInt8]) -> Bool {
    guard text.starts(with: "---".utf8), text.count > 3, text[3] == 0x0A || text[3] == 0x0D else {
      return false
    }
    return text.withUnsafeBufferPointer { bytes in
      end(of: TextLines.lines(of: bytes, 0..<min(bytes.count, longest)), in: bytes) != nil
    }
  }

  private static let longest = 65_536

  /// The number of lines that the front matter takes, marks included; nil without one.
  static func end(of lines: [Range<Int>], in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = lines.first, isMark(text, first) else { return nil }
    for index in lines.indices.dropFirst() {
      if isMark(text, lines[index]) { return index + 1 }
      let line = PlainText.trimmed(text, lines[index])
      // A key, a comment, a list under a key, or a line that goes on: else the marks were rules.
      guard
        line.isEmpty || text[line.lowerBound] == UInt8(ascii: "#")
          || text[line].contains(UInt8(ascii: ":")) || text[lines[index].lowerBound] <= 0x20
          || text[line.lowerBound] == UInt8(ascii: "-")
      else { return nil }
    }
    return nil
  }

  private static func isMark(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let line = PlainText.trimmed(text, line)
    return line.count == 3 && text[line].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// `key: value` lines in order; quotes around a value are not part of it.
  static func parse(_ lines: ArraySlice<Range<Int>>, _ text: UnsafeBufferPointer<UInt8>)
    -> FrontMatter
  {
    FrontMatter(
      entries: lines.compactMap { line in
        let string = String(decoding: text[PlainText.trimmed(text, line)], as: UTF8.self)
        guard !string.hasPrefix("#"), let colon = string.firstIndex(of: ":") else { return nil }
        let key = string[..<colon].trimmedOfSpace
        let value = string[string.index(after: colon)...].trimmedOfSpace
        return key.isEmpty ? nil : FrontMatter.Entry(key: key, value: unquoted(value))
      })
  }

  private static func unquoted(_ value: String) -> String {
    guard value.count >= 2, let first = value.first, first == value.last, "\"'".contains(first)
    else { return value }
    let inner = String(value.dropFirst().dropLast())
    return first == "'"
      ? inner.replacing("''", with: "'")
      : inner.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
  }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmedOfSpace: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
