/// Copies a stretch of Markdown into a draft without its marks: emphasis, links, images, code, escapes, tags.
struct MarkdownInline {
  private let text: UnsafeBufferPointer<UInt8>
  /// Line ends within a quotation are followed by its marks.
  private let isQuote: Bool
  /// Copy what an image is described as, for a paragraph that is nothing but one.
  private let keepsImageText: Bool
  /// Where closing emphasis marks stand whose opening ones were met.
  private var closers: [Range<Int>] = []
  /// No closing mark of a kind stands before this place; by kind of mark.
  private var searched: [UInt8: Int] = [:]

  /// How far an opening mark's answer is looked for.
  private static let reach = 4000

  init(
    _ text: UnsafeBufferPointer<UInt8>, isQuote: Bool = false, keepsImageText: Bool = false
  ) {
    self.text = text
    self.isQuote = isQuote
    self.keepsImageText = keepsImageText
  }

  mutating func write(_ range: Range<Int>, into draft: inout ArticleDraft) {
    var position = range.lowerBound
    var copied = position
    while position < range.upperBound {
      let byte = text[position]
      guard Self.isMark[Int(byte)] else {
        position += 1
        continue
      }
      let next = after(byte, position, range, &draft, &copied)
      if let next {
        position = next
        copied = next
      } else {
        position += 1
      }
    }
    draft.copy(text, copied..<max(copied, range.upperBound))
  }

  /// Handles the mark at a position: copies what came before and what the mark encloses, and says where to go on.
  /// Nil when it is an ordinary character.
  private mutating func after(
    _ byte: UInt8, _ position: Int, _ range: Range<Int>, _ draft: inout ArticleDraft,
    _ copied: inout Int
  ) -> Int? {
    func flush() { draft.copy(text, copied..<position) }
    let limit = range.upperBound
    switch byte {
    case UInt8(ascii: "\\"):
      guard position + 1 < limit, text[position + 1] < 0x80,
        !ByteClass.isAlphanumeric(text[position + 1]),
        text[position + 1] > 0x20
          || text[position + 1] == 0x0A
      else { return nil }
      flush()
      if text[position + 1] == 0x0A { return position + 1 }
      draft.copy(text, position + 1..<position + 2)
      return position + 2
    case 0x0A, 0x0D:
      flush()
      let next = lineStart(position, limit)
      draft.replace(position..<next, with: [0x20])
      return next
    case UInt8(ascii: "`"):
      guard let code = codeSpan(position, limit) else { return nil }
      flush()
      draft.copy(text, code.inner)
      return code.end
    case UInt8(ascii: "!"):
      guard position + 1 < limit, let link = link(position + 1, limit) else { return nil }
      flush()
      if keepsImageText { write(link.inner, into: &draft) }
      return link.end
    case UInt8(ascii: "["):
      guard let link = link(position, limit) else { return nil }
      flush()
      if text[link.inner.lowerBound] != UInt8(ascii: "^") { write(link.inner, into: &draft) }
      return link.end
    case UInt8(ascii: "<"):
      guard let tag = tag(position, limit) else { return nil }
      flush()
      draft.copy(text, tag.inner)
      return tag.end
    case UInt8(ascii: "&"):
      guard let reference = CharacterReference.read(text, at: position, before: limit) else {
        return nil
      }
      flush()
      draft.replace(position..<reference.end, with: reference.bytes)
      return reference.end
    default:
      guard let markEnd = emphasis(byte, position, limit) else { return nil }
      flush()
      return markEnd
    }
  }

  /// After a line end, indentation, and the marks of a quotation.
  private func lineStart(_ position: Int, _ limit: Int) -> Int {
    var next = position
    while next < limit, text[next] <= 0x20 || (isQuote && text[next] == UInt8(ascii: ">")) {
      next += 1
    }
    return next
  }

  private func codeSpan(_ start: Int, _ limit: Int) -> (inner: Range<Int>, end: Int)? {
    let length = run(start, limit)
    var position = start + length
    let reach = min(limit, position + Self.reach)
    while position < reach {
      if text[position] == UInt8(ascii: "`") {
        let closing = run(position, limit)
        if closing == length {
          return (PlainText.trimmed(text, start + length..<position), position + closing)
        }
        position += closing
      } else {
        position += 1
      }
    }
    return nil
  }

  private func run(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, text[end] == text[start] { end += 1 }
    return end - start
  }

  /// `[text](target)`, `[text][id]`, `[^note]`: the text between the brackets, and the end of it all.
  private func link(_ start: Int, _ limit: Int) -> (inner: Range<Int>, end: Int)? {
    guard text[start] == UInt8(ascii: "["),
      let close = matching(start, limit, UInt8(ascii: "["), UInt8(ascii: "]"))
    else { return nil }
    let inner = start + 1..<close
    guard !inner.isEmpty || close + 1 < limit else { return nil }
    if !inner.isEmpty, text[start + 1] == UInt8(ascii: "^") { return (inner, close + 1) }
    guard close + 1 < limit else { return nil }
    if text[close + 1] == UInt8(ascii: "("),
      let end = matching(close + 1, limit, UInt8(ascii: "("), UInt8(ascii: ")"))
    {
      return (inner, end + 1)
    }
    if text[close + 1] == UInt8(ascii: "["),
      let end = matching(close + 1, limit, UInt8(ascii: "["), UInt8(ascii: "]"))
    {
      return (inner, end + 1)
    }
    return nil
  }

  private func matching(_ start: Int, _ limit: Int, _ open: UInt8, _ close: UInt8) -> Int? {
    var depth = 0
    var position = start
    let reach = min(limit, start + Self.reach)
    while position < reach {
      let byte = text[position]
      if byte == UInt8(ascii: "\\") {
        position += 2
        continue
      }
      if byte == open { depth += 1 }
      if byte == close {
        depth -= 1
        if depth == 0 { return position }
      }
      position += 1
    }
    return nil
  }

  /// `<https://…>` keeps what is inside; other tags and comments keep nothing.
  private func tag(_ start: Int, _ limit: Int) -> (inner: Range<Int>, end: Int)? {
    guard start + 1 < limit else { return nil }
    let first = text[start + 1]
    guard (first | 0x20) &- 0x61 < 26 || first == UInt8(ascii: "/") || first == UInt8(ascii: "!")
    else {
      return nil
    }
    var position = start + 1
    let reach = min(limit, start + Self.reach)
    while position < reach, text[position] != UInt8(ascii: ">") { position += 1 }
    guard position < reach else { return nil }
    let inner = start + 1..<position
    let isAddress =
      !inner.contains { text[$0] <= 0x20 }
      && inner.contains { text[$0] == UInt8(ascii: ":") || text[$0] == UInt8(ascii: "@") }
    return (isAddress ? inner : inner.upperBound..<inner.upperBound, position + 1)
  }

  /// The end of a run of `*`, `_` or `~~` that is a mark; nil when it is text.
  private mutating func emphasis(_ byte: UInt8, _ position: Int, _ limit: Int) -> Int? {
    if let index = closers.firstIndex(where: { $0.lowerBound == position }) {
      return closers.remove(at: index).upperBound
    }
    let length = run(position, limit)
    if byte == UInt8(ascii: "~"), length != 2 { return nil }
    guard length <= 3, canOpen(position, length, limit), searched[byte] ?? 0 <= position else {
      return nil
    }
    let reach = min(limit, position + Self.reach)
    var place = position + length
    while place < reach {
      guard text[place] == byte else {
        place += 1
        continue
      }
      let closing = run(place, limit)
      if closing >= length, canClose(place, closing, limit),
        !closers.contains(where: { $0.contains(place) })
      {
        closers.append(place..<place + length)
        return position + length
      }
      place += closing
    }
    searched[byte] = place
    return nil
  }

  private func canOpen(_ position: Int, _ length: Int, _ limit: Int) -> Bool {
    let after = position + length
    guard after < limit, text[after] > 0x20 else { return false }
    let before = position > 0 ? text[position - 1] : 0x20
    let isAfterWord = isWordByte(before)
    // `5*3`, `precio*.` are text.
    if isAfterWord, text[after] &- 0x30 < 10 || !isWordByte(text[after]) { return false }
    return text[position] != UInt8(ascii: "_") || !isAfterWord
  }

  private func canClose(_ position: Int, _ length: Int, _ limit: Int) -> Bool {
    guard position > 0, text[position - 1] > 0x20, text[position - 1] != UInt8(ascii: "\\") else {
      return false
    }
    guard text[position] == UInt8(ascii: "_"), position + length < limit else { return true }
    return !isWordByte(text[position + length])
  }

  private func isWordByte(_ byte: UInt8) -> Bool { ByteClass.isAlphanumeric(byte) || byte >= 0xC3 }

  private static let isMark: [Bool] = (0..<256).map { code in
    "\\`![<&*_~\n\r".utf8.contains(UInt8(code))
  }
}
