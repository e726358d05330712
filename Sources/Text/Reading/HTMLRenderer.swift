/// Writes the parts of a page that belong to its article into a draft, block by block.
struct HTMLRenderer {
  let text: UnsafeBufferPointer<UInt8>
  private let tree: HTMLTree
  private let scoring: HTMLScoring
  private let parts: [Int]
  private let headline: Int?
  private let leads: [Int]
  private var draft = ArticleDraft()
  private var paragraph = HTMLParagraph()
  private var hasHeadline = false

  /// An element that holds more of the article than this is not left out, whatever it is called.
  private static let protectedShare = 0.5
  /// Text that is a link for more than this share leads elsewhere.
  private static let linkShare = 0.75

  init(_ text: UnsafeBufferPointer<UInt8>, _ tree: HTMLTree, _ scoring: HTMLScoring) {
    self.text = text
    self.tree = tree
    self.scoring = scoring
    parts = scoring.articleParts()
    let parts = parts
    let end = parts.last.map { tree.nodes[$0].range.upperBound } ?? 0
    headline = tree.nodes.indices.first {
      tree.nodes[$0].tag == "h1" && scoring.lengths[$0] > 0 && !tree.nodes[$0].isHidden
        && tree.nodes[$0].range.lowerBound < end && scoring.linkDensity($0) < Self.linkShare
    }
    let first = parts.first.map { tree.nodes[$0].range.lowerBound } ?? 0
    let from = headline.map { tree.nodes[$0].range.lowerBound } ?? first
    leads = tree.nodes.indices.filter { index in
      let node = tree.nodes[index]
      return node.range.lowerBound > from && node.range.upperBound <= first
        && HTMLSections.isLead(node.marks) && scoring.lengths[index] > 0
        && !scoring.isOmitted(index)
        && scoring.linkDensity(index) < Self.linkShare
    }
  }

  mutating func render() -> ArticleDraft {
    // A page's reading text is never the page itself.
    draft.replace(0..<0, with: [0x0A])
    let kept = Set(parts + leads + [headline].compactMap(\.self))
    walk(0, kept: kept)
    return draft
  }

  /// Goes down to what is kept, and accounts for what is not.
  private mutating func walk(_ index: Int, kept: Set<Int>) {
    if kept.contains(index) {
      let isLead = leads.contains(index)
      write(index, isLead ? .lead : .body)
      flush(isLead ? .lead : .body)
      return
    }
    guard kept.contains(where: { tree.isInside($0, index) }) else {
      omit(index)
      return
    }
    for child in tree.nodes[index].children { walk(child, kept: kept) }
  }

  private mutating func omit(_ index: Int, as reason: Omission.Reason? = nil) {
    let node = tree.nodes[index]
    guard scoring.lengths[index] > 0, !["head", "meta", "link"].contains(node.tag) else { return }
    let named = reason ?? HTMLSections.reason(tag: node.tag, marks: node.marks)
    let isLinks = scoring.linkDensity(index) > Self.linkShare
    draft.omissions.append((node.range, named ?? (isLinks ? .navigation : .boilerplate)))
  }

  // MARK: writing

  private mutating func write(_ index: Int, _ kind: BlockKind) {
    let node = tree.nodes[index]
    if node.isText {
      paragraph.add(text, node.range)
      return
    }
    if node.isHidden || isLeftOut(index) {
      omit(index)
      return
    }
    switch node.tag {
    case "br": paragraph.addBreak(at: node.range)
    case "img", "hr", "wbr": break
    default: writeElement(index, kind)
    }
    // An empty line between breaks ends a paragraph in pages that know no `<p>`.
    if paragraph.endsAtBreaks { flush(kind) }
  }

  private mutating func writeElement(_ index: Int, _ kind: BlockKind) {
    let node = tree.nodes[index]
    guard HTMLElements.block.contains(node.tag) else {
      let inner =
        HTMLSections.isCaption(node.marks) && kind == .body && isAlone(index) ? .caption : kind
      for child in node.children { write(child, inner) }
      if inner != kind { flush(inner) }
      return
    }
    flush(kind)
    let inner = self.kind(of: index, within: kind)
    if inner == .byline {
      omit(
        index,
        as: HTMLSections.isDate(node.marks) && !HTMLSections.isByline(node.marks) ? .date : .byline)
      return
    }
    let isLinks = isLinkList(index, inner)
    if isLinks {
      omit(index, as: .relatedLinks)
      return
    }
    for child in node.children { write(child, inner) }
    flush(inner)
  }

  /// Whether an inline element is all that its parent holds.
  private func isAlone(_ index: Int) -> Bool {
    scoring.lengths[tree.nodes[index].parent] == scoring.lengths[index]
  }

  private func kind(of index: Int, within outer: BlockKind) -> BlockKind {
    let node = tree.nodes[index]
    if let level = HTMLElements.headingLevel(node.tag) {
      return index == headline || (level == 1 && headline == nil) ? .headline : .subhead
    }
    switch node.tag {
    case "li", "dd", "dt": return .listItem
    case "blockquote": return .quote
    case "figcaption", "caption": return .caption
    case "td", "th": return .tableCell
    default: break
    }
    guard outer == .body, scoring.lengths[index] < 600 else { return outer }
    if HTMLSections.isCaption(node.marks) { return .caption }
    if HTMLSections.isLead(node.marks) { return .lead }
    let isShort = scoring.lengths[index] < 160
    if isShort, HTMLSections.isByline(node.marks) || HTMLSections.isDate(node.marks) {
      return .byline
    }
    return outer
  }

  private func isLeftOut(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard HTMLSections.reason(tag: node.tag, marks: node.marks) != nil else { return false }
    if node.tag == "time" || HTMLElements.isInline(node.tag) { return !isWithinText(index) }
    let whole = parts.map { scoring.lengths[$0] }.reduce(0, +)
    return Double(scoring.lengths[index] - scoring.linkLengths[index]) < Self.protectedShare
      * Double(whole)
  }

  /// Whether an inline element stands in a paragraph with other text.
  private func isWithinText(_ index: Int) -> Bool {
    let parent = tree.nodes[index].parent
    return scoring.lengths[parent] > 2 * scoring.lengths[index] && tree.nodes[parent].tag == "p"
  }

  /// A list, or a short paragraph without a stop, of nothing but links.
  private func isLinkList(_ index: Int, _ kind: BlockKind) -> Bool {
    guard kind == .body || kind == .listItem || kind == .quote, index != headline,
      scoring.linkLengths[index] > 0, scoring.linkDensity(index) > Self.linkShare
    else { return false }
    return scoring.lengths[index] < 200
      || ["ul", "ol", "div", "section"].contains(tree.nodes[index].tag)
  }

  private mutating func flush(_ kind: BlockKind) {
    defer { paragraph = HTMLParagraph() }
    guard !paragraph.isBlank else { return }
    let start = draft.count
    paragraph.write(text, into: &draft)
    draft.closeBlock(kind, from: start, at: paragraph.end)
  }
}
