/// A bead with its neighbours on both sides: as far as a translator moves a number or a term.
package struct Passage: Hashable, Sendable {
  /// Indices of sentences, ascending.
  package let source: [Int]
  /// Indices of sentences, ascending.
  package let target: [Int]

  package subscript(side: Side) -> [Int] { side == .source ? source : target }
}
