/// How many sentences of each side a bead takes.
struct BeadShape: Hashable, Sendable {
  let source: Int
  let target: Int

  init(_ source: Int, _ target: Int) {
    self.source = source
    self.target = target
  }

  /// Those the search knows; the index is the feature of its price.
  static let all: [BeadShape] = [
    BeadShape(1, 1), BeadShape(1, 2), BeadShape(2, 1), BeadShape(1, 3), BeadShape(3, 1),
    BeadShape(2, 2), BeadShape(1, 4), BeadShape(4, 1), BeadShape(2, 3), BeadShape(3, 2),
    BeadShape(3, 3), BeadShape(1, 0), BeadShape(0, 1),
  ]
  static let longest = 4
  static let sourceNull = 11
  static let targetNull = 12
}
