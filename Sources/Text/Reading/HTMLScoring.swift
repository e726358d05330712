/// Finds the part of a page that holds the article, by where its running text stands (after Arc90's Readability, 2010).
struct HTMLScoring {
  private let text: UnsafeBufferPointer<UInt8>
  private let tree: HTMLTree
  /// Bytes of text under each node, white space not counted; and of that within links.
  private(set) var lengths: [Int]
  private(set) var linkLengths: [Int]
  private var scores: [Double]

  private static let shortestParagraph = 25
  private static let longestBonus = 3.0
  private static let articleBonus = 20.0
  private static let nameBonus = 15.0
  private static let shareOfFurtherPart = 0.3

  init(_ text: UnsafeBufferPointer<UInt8>, _ tree: HTMLTree) {
    self.text = text
    self.tree = tree
    lengths = Array(repeating: 0, count: tree.nodes.count)
    linkLengths = lengths
    scores = Array(repeating: 0, count: tree.nodes.count)
    measure()
    score()
  }

  /// Children come after their parents, so one pass from the end adds them up.
  private mutating func measure() {
    for index in tree.nodes.indices.reversed() {
      let node = tree.nodes[index]
      if node.isText {
        for position in node.range where text[position] > 0x20 { lengths[index] += 1 }
      }
      if node.tag == "a" { linkLengths[index] = lengths[index] }
      guard node.parent >= 0, !node.isHidden else { continue }
      lengths[node.parent] += lengths[index]
      linkLengths[node.parent] += linkLengths[index]
    }
  }

  private mutating func score() {
    for index in tree.nodes.indices where isParagraph(index) && !isOmitted(index) {
      let node = tree.nodes[index]
      let length = Double(lengths[index] - linkLengths[index])
      guard length >= Double(Self.shortestParagraph) else { continue }
      let commas = Double(text[node.range].count { $0 == UInt8(ascii: ",") })
      let points = 1 + commas + min(length / 100, Self.longestBonus)
      guard node.parent >= 0 else { continue }
      scores[node.parent] += points
      let grandparent = tree.nodes[node.parent].parent
      if grandparent >= 0 { scores[grandparent] += points / 2 }
    }
    for index in tree.nodes.indices where scores[index] > 0 {
      let node = tree.nodes[index]
      if node.tag == "article" || node.marks.contains("articleBody") {
        scores[index] += Self.articleBonus
      }
      if HTMLSections.isPositive(node.marks) { scores[index] += Self.nameBonus }
      scores[index] *= 1 - linkDensity(index)
    }
  }

  /// A paragraph, or another element with running text of its own between line breaks.
  private func isParagraph(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    if ["p", "pre", "td", "blockquote"].contains(node.tag) { return true }
    return node.isText && lengths[index] >= 2 * Self.shortestParagraph
      && ["div", "section", "article"].contains(tree.nodes[node.parent].tag)
  }

  /// Whether the node or one that it stands in is named as something else than an article.
  func isOmitted(_ index: Int) -> Bool {
    var current = index
    while current > 0 {
      let node = tree.nodes[current]
      if node.isHidden || HTMLSections.reason(tag: node.tag, marks: node.marks) != nil {
        return true
      }
      current = node.parent
    }
    return false
  }

  func linkDensity(_ index: Int) -> Double {
    lengths[index] == 0 ? 0 : Double(linkLengths[index]) / Double(lengths[index])
  }

  /// The element that holds the article and others that go on with it, in the order of the file; the root where none stands out.
  func articleParts() -> [Int] {
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return [0]
    }
    let least = max(10, scores[best] * Self.shareOfFurtherPart)
    let parent = tree.nodes[best].parent
    var parts = [best]
    for index in tree.nodes.indices where scores[index] >= least && index != best {
      let isAlike =
        tree.nodes[index].parent == parent
        || (!tree.nodes[best].marks.isEmpty && tree.nodes[index].marks == tree.nodes[best].marks)
      if isAlike, !tree.isInside(index, best), !tree.isInside(best, index) { parts.append(index) }
    }
    return parts.sorted()
  }
}
