/// Counts of right beads and links, pooled over documents: strict, lax, link and null precision and recall as the
/// field defines them (strict and lax: Thompson & Koehn 2019, null beads left out).
package struct Evaluation: Sendable {
  package struct Measure: Hashable, Sendable {
    package var right = 0
    package var rightOfGold = 0
    package var predicted = 0
    package var gold = 0

    package var precision: Double { predicted == 0 ? 0 : Double(right) / Double(predicted) }
    package var recall: Double { gold == 0 ? 0 : Double(rightOfGold) / Double(gold) }
    package var f1: Double {
      precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }
  }

  package private(set) var strict = Measure()
  package private(set) var lax = Measure()
  package private(set) var link = Measure()
  package private(set) var null = Measure()

  package init() {}

  private struct Link: Hashable {
    let source: Int
    let target: Int
  }
  private struct Sides: Hashable {
    let source: [Int]
    let target: [Int]
  }

  package mutating func add(gold: [Bead], predicted: [Bead]) {
    let goldTwo = Set(
      gold.filter { !$0.isNull }.map { Sides(source: $0.source, target: $0.target) })
    let ownTwo = Set(
      predicted.filter { !$0.isNull }.map { Sides(source: $0.source, target: $0.target) })
    let goldLinks = Self.links(gold)
    let ownLinks = Self.links(predicted)
    func touches(_ bead: Sides, _ links: Set<Link>) -> Bool {
      bead.source.contains { i in
        bead.target.contains { links.contains(Link(source: i, target: $0)) }
      }
    }
    strict.add(goldTwo.intersection(ownTwo).count, ownTwo.count, goldTwo.count)
    lax.right += ownTwo.count { touches($0, goldLinks) }
    lax.rightOfGold += goldTwo.count { touches($0, ownLinks) }
    lax.predicted += ownTwo.count
    lax.gold += goldTwo.count
    link.add(goldLinks.intersection(ownLinks).count, ownLinks.count, goldLinks.count)
    let goldNull = Self.unlinked(in: gold, goldLinks)
    let ownNull = Self.unlinked(in: gold, ownLinks)
    null.add(goldNull.intersection(ownNull).count, ownNull.count, goldNull.count)
  }

  /// Sentences of the gold alignment (source ones negative) that no link touches.
  private static func unlinked(in gold: [Bead], _ links: Set<Link>) -> Set<Int> {
    var all = Set<Int>()
    for bead in gold {
      all.formUnion(bead.source.map { -1 - $0 })
      all.formUnion(bead.target)
    }
    for link in links {
      all.remove(-1 - link.source)
      all.remove(link.target)
    }
    return all
  }

  private static func links(_ beads: [Bead]) -> Set<Link> {
    var links = Set<Link>()
    for bead in beads {
      for i in bead.source { for j in bead.target { links.insert(Link(source: i, target: j)) } }
    }
    return links
  }

  package var summary: String {
    func show(_ value: Double) -> String { String((value * 10000).rounded() / 10000) }
    return
      "strict \(show(strict.f1)) link \(show(link.f1)) null P \(show(null.precision)) R \(show(null.recall)) lax \(show(lax.f1)) (\(strict.right)/\(strict.predicted)/\(strict.gold))"
  }
}

extension Evaluation.Measure {
  mutating func add(_ right: Int, _ predicted: Int, _ gold: Int) {
    self.right += right
    rightOfGold += right
    self.predicted += predicted
    self.gold += gold
  }
}
