/// A page as a tree of elements and texts, in flat arrays; built by ``HTMLScanner``.
struct HTMLTree {
  struct Node {
    /// Lower-case name; empty for text, `#root` for the whole.
    var tag: String
    /// Bytes of the file: of an element from its opening tag to its end.
    var range: Range<Int>
    let parent: Int
    let depth: Int
    /// Class, id, role and item property, lower case.
    var marks = ""
    var isHidden = false
    var children: [Int] = []

    var isText: Bool { tag.isEmpty }
  }

  var nodes: [Node]

  init(count: Int) {
    nodes = [Node(tag: "#root", range: 0..<count, parent: -1, depth: 0)]
  }

  /// Every element and text under a node, in the order of the file, the node itself first.
  func forEachDescendant(of root: Int, _ body: (Int) -> Void) {
    var stack = [root]
    while let node = stack.popLast() {
      body(node)
      stack.append(contentsOf: nodes[node].children.reversed())
    }
  }

  func isInside(_ node: Int, _ ancestor: Int) -> Bool {
    var current = node
    while current >= 0 {
      if current == ancestor { return true }
      current = nodes[current].parent
    }
    return false
  }
}
