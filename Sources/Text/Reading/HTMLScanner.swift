/// Builds a tree from the bytes of a page; nothing in them is an error.
///
/// Unclosed paragraphs, list items and cells end where the next begins; closing tags without an opening one are
/// ignored; scripts, styles and comments are passed over.
struct HTMLScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private var tree: HTMLTree
  private var open: [Int] = [0]
  private var position = 0

  /// Elements nested deeper become children of this level.
  private static let deepest = 400
  private static let longestTag = 20_000

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    tree = HTMLTree(count: text.count)
  }

  mutating func scan() -> HTMLTree {
    while position < text.count {
      if text[position] == UInt8(ascii: "<"), readMarkup() { continue }
      readText()
    }
    while open.count > 1 { pop(at: text.count) }
    return tree
  }

  private mutating func readText() {
    let start = position
    position += 1
    while position < text.count, text[position] != UInt8(ascii: "<") { position += 1 }
    append(
      HTMLTree.Node(
        tag: "", range: start..<position, parent: open[open.count - 1], depth: open.count))
  }

  /// A tag, comment or declaration; false when the `<` is only a character.
  private mutating func readMarkup() -> Bool {
    let next = position + 1
    guard next < text.count else { return false }
    switch text[next] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      skipDeclaration()
      return true
    case UInt8(ascii: "/"):
      return readClosing()
    case let byte where (byte | 0x20) &- 0x61 < 26:
      return readOpening()
    default:
      return false
    }
  }

  private mutating func skipDeclaration() {
    let isComment = text[position...].starts(with: "<!--".utf8)
    let end: [UInt8] = isComment ? Array("-->".utf8) : [UInt8(ascii: ">")]
    position = find(end, from: position + (isComment ? 4 : 2)).map { $0 + end.count } ?? text.count
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + pattern.count <= text.count {
      if text[place] == pattern[0], text[place...].starts(with: pattern) { return place }
      place += 1
    }
    return nil
  }

  private func name(at start: Int) -> (name: String, end: Int) {
    var end = start
    while end < text.count, end - start < 32,
      ByteClass.isAlphanumeric(text[end]) || text[end] == UInt8(ascii: "-")
        || text[end] == UInt8(ascii: ":")
    { end += 1 }
    return (String(decoding: text[start..<end], as: UTF8.self).lowercased(), end)
  }

  private mutating func readClosing() -> Bool {
    let (name, nameEnd) = name(at: position + 2)
    guard !name.isEmpty else { return false }
    var end = nameEnd
    while end < text.count, text[end] != UInt8(ascii: ">") { end += 1 }
    end = min(end + 1, text.count)
    if let level = open.lastIndex(where: { tree.nodes[$0].tag == name }), level > 0 {
      while open.count - 1 > level { pop(at: position) }
      pop(at: end)
    }
    position = end
    return true
  }

  private mutating func readOpening() -> Bool {
    let start = position
    let (name, nameEnd) = name(at: position + 1)
    guard let attributes = HTMLAttributes(text, from: nameEnd, limit: nameEnd + Self.longestTag)
    else {
      return false
    }
    position = attributes.end
    if HTMLElements.skipped.contains(name), !attributes.isSelfClosing {
      skipContent(of: name)
      return true
    }
    closeImplied(by: name, at: start)
    let isDeep = open.count > Self.deepest
    var node = HTMLTree.Node(
      tag: name, range: start..<position, parent: open[open.count - 1], depth: open.count)
    node.marks = attributes.marks
    node.isHidden = attributes.isHidden
    let index = append(node)
    if !HTMLElements.void.contains(name),
      !attributes.isSelfClosing || !HTMLElements.isForeign(name), !isDeep
    {
      open.append(index)
    }
    return true
  }

  /// Passes over a script, style or the like to the end of its closing tag.
  private mutating func skipContent(of name: String) {
    let pattern = Array("</".utf8)
    while let place = find(pattern, from: position) {
      let closing = self.name(at: place + 2)
      position = place + 2
      if closing.name == name {
        while position < text.count, text[position] != UInt8(ascii: ">") { position += 1 }
        position = min(position + 1, text.count)
        return
      }
    }
    position = text.count
  }

  @discardableResult private mutating func append(_ node: HTMLTree.Node) -> Int {
    let index = tree.nodes.count
    tree.nodes.append(node)
    tree.nodes[node.parent].children.append(index)
    return index
  }

  private mutating func pop(at end: Int) {
    let node = open.removeLast()
    tree.nodes[node].range =
      tree.nodes[node].range.lowerBound..<max(end, tree.nodes[node].range.upperBound)
  }

  /// Ends what an opening tag ends without saying so.
  private mutating func closeImplied(by name: String, at place: Int) {
    let closed: Set<String>
    switch name {
    case "li": closed = ["li", "p"]
    case "td", "th": closed = ["td", "th", "p"]
    case "tr": closed = ["td", "th", "tr", "p"]
    case "dt", "dd": closed = ["dt", "dd", "p"]
    case "option": closed = ["option"]
    default:
      guard HTMLElements.block.contains(name) else { return }
      closed = ["p", "h1", "h2", "h3", "h4", "h5", "h6"]
    }
    while open.count > 1 {
      // Only what lies under inline elements: `<p><b>…<p>`.
      guard
        let level = open.lastIndex(where: {
          closed.contains(tree.nodes[$0].tag) || !HTMLElements.isInline(tree.nodes[$0].tag)
        }), level > 0, closed.contains(tree.nodes[open[level]].tag)
      else { return }
      while open.count > level { pop(at: place) }
    }
  }
}
