import Text

/// How well predicted beads agree with gold ones.
///
/// *strict*: a bead is right only if identical; *lax*: if it shares a link with the other side (both as in Vecalign,
/// Thompson & Koehn 2019, with beads that have an empty side left out of precision and recall alike); *link*: the
/// pairs of sentences that beads join; *null*: sentences that are in no link, of those that gold mentions.
///
/// Counts only, so that the evaluations of several documents add up.
package struct Evaluation: Hashable, Sendable {
  /// Right ones among some number; both counted.
  package struct Ratio: Hashable, Sendable {
    package var right = 0
    package var all = 0

    /// Nil where there is nothing to measure.
    package var value: Double? { all == 0 ? nil : Double(right) / Double(all) }
  }

  package struct Measure: Hashable, Sendable {
    package var precision = Ratio()
    package var recall = Ratio()

    /// Harmonic mean; 0 where only one of the two can be measured.
    package var f1: Double? {
      let (p, r) = (precision.value, recall.value)
      if p == nil, r == nil { return nil }
      guard let p, let r, p > 0, r > 0 else { return 0 }
      return 2 * p * r / (p + r)
    }
  }

  package var strict = Measure()
  package var lax = Measure()
  package var link = Measure()
  package var null = Measure()

  package init() {}

  /// - Complexity: O(links).
  package init(gold: [Bead], predicted: [Bead]) {
    let gold = Side(gold)
    let predicted = Side(predicted)
    let right = gold.joining.intersection(predicted.joining).count
    strict = Measure(
      precision: Ratio(right: right, all: predicted.joining.count),
      recall: Ratio(right: right, all: gold.joining.count))
    lax = Measure(
      precision: predicted.touching(gold.links), recall: gold.touching(predicted.links))
    let links = gold.links.intersection(predicted.links).count
    link = Measure(
      precision: Ratio(right: links, all: predicted.links.count),
      recall: Ratio(right: links, all: gold.links.count))
    let nulls = gold.sentences.subtracting(gold.linked)
    let predictedNulls = gold.sentences.subtracting(predicted.linked)
    let rightNulls = nulls.intersection(predictedNulls).count
    null = Measure(
      precision: Ratio(right: rightNulls, all: predictedNulls.count),
      recall: Ratio(right: rightNulls, all: nulls.count))
  }

  package static func += (total: inout Evaluation, other: Evaluation) {
    for measure in measures {
      total[keyPath: measure].precision.right += other[keyPath: measure].precision.right
      total[keyPath: measure].precision.all += other[keyPath: measure].precision.all
      total[keyPath: measure].recall.right += other[keyPath: measure].recall.right
      total[keyPath: measure].recall.all += other[keyPath: measure].recall.all
    }
  }

  /// Adds the evaluation of another document.
  package mutating func add(gold: [Bead], predicted: [Bead]) {
    self += Evaluation(gold: gold, predicted: predicted)
  }

  /// The figures on one line, for the trainer's log.
  package var summary: String {
    func show(_ value: Double?) -> String {
      value.map { String(($0 * 10000).rounded() / 10000) } ?? "–"
    }
    let counts = "\(strict.recall.right)/\(strict.precision.all)/\(strict.recall.all)"
    return "strict \(show(strict.f1)) link \(show(link.f1)) "
      + "null P \(show(null.precision.value)) R \(show(null.recall.value)) "
      + "lax \(show(lax.f1)) (\(counts))"
  }

  private static var measures: [WritableKeyPath<Evaluation, Measure>] {
    [\.strict, \.lax, \.link, \.null]
  }

  /// The measures and their names, in the order in which they are shown.
  package var named: [(name: String, measure: Measure)] {
    [("strict", strict), ("lax", lax), ("link", link), ("null", null)]
  }
}

extension Evaluation {
  /// A pair of sentences, or one sentence with -1 for the side it does not belong to.
  private struct Link: Hashable {
    let source: Int
    let target: Int
  }

  /// What an alignment says, as sets.
  private struct Side {
    /// Beads with sentences on both sides, each once.
    var joining: Set<BeadKey> = []
    var links: Set<Link> = []
    /// Sentences in any bead, and those in a link.
    var sentences: Set<Link> = []
    var linked: Set<Link> = []

    init(_ beads: [Bead]) {
      for bead in beads {
        for i in bead.source { sentences.insert(Link(source: i, target: -1)) }
        for j in bead.target { sentences.insert(Link(source: -1, target: j)) }
        if bead.isNull { continue }
        joining.insert(BeadKey(bead))
        for i in bead.source { for j in bead.target { links.insert(Link(source: i, target: j)) } }
        for i in bead.source { linked.insert(Link(source: i, target: -1)) }
        for j in bead.target { linked.insert(Link(source: -1, target: j)) }
      }
    }

    /// How many of the joining beads hold at least one of the links.
    func touching(_ links: Set<Link>) -> Ratio {
      let right = joining.count { bead in
        bead.source.contains { i in
          bead.target.contains { j in links.contains(Link(source: i, target: j)) }
        }
      }
      return Ratio(right: right, all: joining.count)
    }
  }

  /// A bead by its sentences alone.
  private struct BeadKey: Hashable {
    let source: [Int]
    let target: [Int]

    init(_ bead: Bead) {
      source = bead.source
      target = bead.target
    }
  }
}
