import Text

/// Which words of one side may render which of the other: by spelling, root, or the lexicon.
struct WordLinks {
  private let input: CheckInput

  init(_ input: CheckInput) { self.input = input }

  /// - Parameters: indices of tokens.
  func areLinked(_ source: Int, _ target: Int) -> Bool {
    if input.source.words[source] == input.target.words[target] { return true }
    let first = input.vocabulary.text(input.source.stems[source])
    let second = input.vocabulary.text(input.target.stems[target])
    if Self.areCognate(first, second) { return true }
    guard let lexicon = input.resources.lexicon else { return false }
    return lexicon.renderings(of: first, .source).contains { rendering in
      rendering == second || rendering.split(separator: " ").contains { $0 == second }
    }
  }

  /// How many of the target's words render one of the source's.
  func linkedCount(_ source: [Int], _ target: [Int]) -> Int {
    target.filter { word in source.contains { areLinked($0, word) } }.count
  }

  /// Whether two folded stems share so long a beginning that they are of one root.
  static func areCognate(_ a: String, _ b: String) -> Bool {
    let first = Array(a.utf8)
    let second = Array(b.utf8)
    var shared = 0
    while shared < min(first.count, second.count), first[shared] == second[shared] { shared += 1 }
    return shared >= 4 && shared * 5 >= min(first.count, second.count) * 4
  }
}
