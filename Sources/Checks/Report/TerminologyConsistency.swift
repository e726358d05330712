/// How evenly an article renders the concepts of the glossary.
///
/// For a concept of which the article's side shows *n* ≥ 2 terms (each occurrence counts, inflected forms count for their
/// term), of which the most frequent one stands *m* times, the score is *m* / *n*: 1 when one term serves throughout,
/// 1/2 when two share the work. The score of an article is Σ *m* / Σ *n* over its concepts. Both sides are scored alike;
/// a full form and its acronym count as one rendering.
package struct TerminologyConsistency: Hashable, Sendable {
  package struct Concept: Hashable, Sendable {
    package let id: String
    package let side: Side
    /// Terms as the glossary writes them, with the number of their occurrences, most frequent first.
    package let renderings: [Rendering]

    package init(id: String, side: Side, renderings: [Rendering]) {
      self.id = id
      self.side = side
      self.renderings = renderings
    }

    package var occurrences: Int { renderings.reduce(0) { $0 + $1.count } }
    package var score: Double {
      occurrences == 0 ? 1 : Double(renderings.first?.count ?? 0) / Double(occurrences)
    }
  }

  package struct Rendering: Hashable, Sendable {
    package let term: String
    package let count: Int

    package init(term: String, count: Int) {
      self.term = term
      self.count = count
    }
  }

  /// Those that occur at least twice, by id, the source before the target.
  package let concepts: [Concept]

  package init(concepts: [Concept] = []) { self.concepts = concepts }

  /// - Complexity: O(uses of terms).
  package init(of input: CheckInput) {
    var found: [Concept] = []
    for side in Side.allCases {
      let families = TermFamilies(input, side)
      for concept in families.concepts {
        let own = families.families(of: concept)
        let entry = input.resources.concepts[concept]
        let renderings = own.map {
          Rendering(term: entry.terms[$0.terms[0]].text, count: $0.uses.count)
        }
        let counted = Concept(id: entry.id, side: side, renderings: renderings)
        if counted.occurrences > 1 { found.append(counted) }
      }
    }
    concepts = found.sorted {
      ($0.id, $0.side == .source ? 0 : 1) < ($1.id, $1.side == .source ? 0 : 1)
    }
  }

  /// Of the article; nil where no concept occurs twice.
  package var score: Double? { Self.score(concepts) }

  static func score(_ concepts: [Concept]) -> Double? {
    let all = concepts.reduce(0) { $0 + $1.occurrences }
    let usual = concepts.reduce(0) { $0 + ($1.renderings.first?.count ?? 0) }
    return all == 0 ? nil : Double(usual) / Double(all)
  }
}
