import Alignment
import Text

/// The aligner's lexicon asked from either side of a pair.
package struct LexiconIndex: Sendable {
  private let lexicon: Lexicon
  /// For each unit of the target the units of the source that it renders.
  private let backward: [[Int32]]

  /// - Complexity: O(pairs).
  package init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    var backward = [[Int32]](repeating: [], count: lexicon.target.units.count)
    for unit in 0..<Int32(lexicon.source.units.count) {
      for other in lexicon.targets(of: unit) { backward[Int(other)].append(unit) }
    }
    self.backward = backward
  }

  private func own(_ side: Side) -> Lexicon.Side {
    side == .source ? lexicon.source : lexicon.target
  }

  /// Whether a stem, or stems joined by spaces, is a word or phrase of the side's language.
  package func knows(_ stems: String, _ side: Side) -> Bool {
    own(side).units.find(Array(stems.utf8)) != nil
  }

  /// What renders a stem, or stems joined by spaces: stems of the other side joined by spaces.
  package func renderings(of stems: String, _ side: Side) -> [String] {
    guard let unit = own(side).units.find(Array(stems.utf8)) else { return [] }
    let units = side == .source ? lexicon.targets(of: unit) : backward[Int(unit)]
    return units.map { own(side.other).units.string($0) }
  }
}
