import Foundation

/// A long pair of texts, made by repeating documents in shuffled order, and the links between its lines.
struct RepeatedBitext {
  let source: URL
  let target: URL
  let gold: [Link]
  let sourceCount: Int
  let targetCount: Int
  let signature: String

  /// A source and a target line that render each other.
  struct Link: Hashable {
    let source: Int
    let target: Int
  }

  /// Shares of the lines that are deleted, so that the diagonal drifts.
  struct Deletion {
    let source: Double
    let target: Double
    static let none = Deletion(source: 0, target: 0)
    static let drifting = Deletion(source: 0.05, target: 0.12)
  }

  private static let seed: UInt64 = 2019

  /// Writes the two texts, one sentence a line.
  init(_ texts: SampleTexts, pairs: Int, deletion: Deletion, in bench: Bench) throws {
    var random = SeededGenerator(seed: Self.seed)
    var order: ArraySlice<Int> = []
    var lines: (source: String, target: String) = ("", "")
    var counts = (source: 0, target: 0)
    var gold: [Link] = []
    var made = 0
    while made < pairs {
      if order.isEmpty { order = texts.documents.indices.shuffled(using: &random)[...] }
      let document = texts.documents[order.removeFirst()]
      for (source, target) in zip(document.source, document.target).prefix(pairs - made) {
        made += 1
        let keepsSource = Double.random(in: 0..<1, using: &random) >= deletion.source
        let keepsTarget = Double.random(in: 0..<1, using: &random) >= deletion.target
        if keepsSource && keepsTarget {
          gold.append(Link(source: counts.source, target: counts.target))
        }
        if keepsSource {
          lines.source += source + "\n"
          counts.source += 1
        }
        if keepsTarget {
          lines.target += target + "\n"
          counts.target += 1
        }
      }
    }
    var signature = DataSignature()
    signature.add(lines.source)
    signature.add(lines.target)
    self.gold = gold
    self.signature = "\(texts.name) \(signature.text)"
    (sourceCount, targetCount) = counts
    source = bench.file("source-\(pairs).txt")
    target = bench.file("target-\(pairs).txt")
    try Data(lines.source.utf8).write(to: source)
    try Data(lines.target.utf8).write(to: target)
  }
}
