/// The attributes of an opening tag, as far as the reader asks for them.
struct HTMLAttributes {
  /// After the `>`.
  private(set) var end: Int
  private(set) var isSelfClosing = false
  /// Class, id, role and item property, lower case, with a space between.
  private(set) var marks = ""
  private(set) var isHidden = false

  /// - Parameters:
  ///   - start: after the element's name.
  ///   - limit: where to give up.
  /// Nil when the tag never ends.
  init?(_ text: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) {
    end = start
    let limit = min(limit, text.count)
    while end < limit {
      switch text[end] {
      case UInt8(ascii: ">"):
        end += 1
        return
      case UInt8(ascii: "/"):
        isSelfClosing = end + 1 < limit && text[end + 1] == UInt8(ascii: ">")
        end += 1
      case 0...0x20: end += 1
      default: readAttribute(text, limit)
      }
    }
    return nil
  }

  private mutating func readAttribute(_ text: UnsafeBufferPointer<UInt8>, _ limit: Int) {
    let start = end
    while end < limit, text[end] > 0x20, !"=>/".utf8.contains(text[end]) { end += 1 }
    // A stray mark must not keep the reader from going on.
    if end == start { end += 1 }
    let name = start..<end
    var equals = end
    while equals < limit, text[equals] <= 0x20 { equals += 1 }
    guard equals < limit, text[equals] == UInt8(ascii: "=") else {
      note(text, name, value: end..<end)
      return
    }
    end = equals + 1
    while end < limit, text[end] <= 0x20 { end += 1 }
    note(text, name, value: readValue(text, limit))
  }

  private mutating func readValue(_ text: UnsafeBufferPointer<UInt8>, _ limit: Int) -> Range<Int> {
    guard end < limit else { return end..<end }
    let quote = text[end]
    let start: Int
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      start = end + 1
      end = start
      while end < limit, text[end] != quote { end += 1 }
      let value = start..<end
      end = min(end + 1, limit)
      return value
    }
    start = end
    while end < limit, text[end] > 0x20, text[end] != UInt8(ascii: ">") { end += 1 }
    return start..<end
  }

  private mutating func note(
    _ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, value: Range<Int>
  ) {
    guard name.count <= 12 else { return }
    let key = String(decoding: text[name], as: UTF8.self).lowercased()
    switch key {
    case "class", "id", "role", "itemprop", "data-testid":
      marks += (marks.isEmpty ? "" : " ") + String(decoding: text[value.prefix(300)], as: UTF8.self)
    case "hidden": isHidden = true
    case "aria-hidden":
      isHidden = isHidden || text[value].elementsEqual("true".utf8)
    case "style":
      let style = String(decoding: text[value.prefix(300)].filter { $0 > 0x20 }, as: UTF8.self)
      isHidden = isHidden || style.lowercased().contains("display:none")
    default: break
    }
  }
}
