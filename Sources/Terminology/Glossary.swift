/// Concept entries with unique ids, ordered by id.
package struct Glossary: Hashable, Sendable {
  /// By id, in the order of its Unicode scalars.
  package private(set) var concepts: [Concept]

  /// - Parameter concepts: in any order; of several with one id the first is kept.
  package init(_ concepts: [Concept] = []) {
    var inOrder = true
    for index in concepts.indices.dropFirst()
    where !Self.precedes(concepts[index - 1].id, concepts[index].id) {
      inOrder = false
      break
    }
    self.concepts = inOrder ? concepts : Self.ordered(concepts)
  }

  /// - Complexity: O(log n).
  package func index(of id: String) -> Int? {
    let position = insertionPoint(of: id)
    return position < concepts.count && concepts[position].id == id ? position : nil
  }

  package subscript(id: String) -> Concept? { index(of: id).map { concepts[$0] } }

  /// Puts a concept in the place of the one with its id, or among the others.
  package mutating func put(_ concept: Concept) {
    let position = insertionPoint(of: concept.id)
    if position < concepts.count, concepts[position].id == concept.id {
      concepts[position] = concept
    } else {
      concepts.insert(concept, at: position)
    }
  }

  @discardableResult
  package mutating func remove(_ id: String) -> Concept? {
    index(of: id).map { concepts.remove(at: $0) }
  }

  private func insertionPoint(of id: String) -> Int {
    var low = 0
    var high = concepts.count
    while low < high {
      let middle = (low + high) / 2
      if Self.precedes(concepts[middle].id, id) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func ordered(_ concepts: [Concept]) -> [Concept] {
    let sorted = concepts.enumerated().sorted { a, b in
      a.element.id == b.element.id ? a.offset < b.offset : precedes(a.element.id, b.element.id)
    }
    var out: [Concept] = []
    out.reserveCapacity(sorted.count)
    for (_, concept) in sorted where out.last?.id != concept.id { out.append(concept) }
    return out
  }

  private static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
