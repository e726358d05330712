import Foundation

/// Strict F1 of beads against links: a two-sided bead is right only if it is exactly one link of the gold.
enum StrictScore {
  typealias Link = RepeatedBitext.Link

  /// - Parameter file: Beads as `i,i2<TAB>j,j2`, counted from 0.
  static func ofBeads(_ file: URL, gold: [Link]) throws -> Double {
    let beads = try rows(file).compactMap { cells -> Bead? in
      guard cells.count > 1, !cells[0].isEmpty, !cells[1].isEmpty else { return nil }
      return Bead(source: cells[0].split(separator: ","), target: cells[1].split(separator: ","))
    }
    return score(beads.map(\.link), gold: gold)
  }

  /// - Parameter file: A ladder as hunalign writes it: where each bead begins on either side.
  static func ofLadder(_ file: URL, gold: [Link]) throws -> Double {
    let steps = try rows(file).compactMap { cells -> Link? in
      guard cells.count > 1, let source = Int(cells[0]), let target = Int(cells[1]) else {
        return nil
      }
      return Link(source: source, target: target)
    }
    let links = zip(steps, steps.dropFirst()).compactMap { step, next -> Link?? in
      let size = (next.source - step.source, next.target - step.target)
      if size.0 == 0 || size.1 == 0 { return nil }
      return .some(size == (1, 1) ? step : nil)
    }
    return score(links, gold: gold)
  }

  private struct Bead {
    let source: [Substring]
    let target: [Substring]

    /// Nothing for a bead of several sentences, which is not in the gold.
    var link: Link? {
      guard source.count == 1, target.count == 1, let i = Int(source[0]), let j = Int(target[0])
      else { return nil }
      return Link(source: i, target: j)
    }
  }

  private static func rows(_ file: URL) throws -> [[Substring]] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  private static func score(_ beads: [Link?], gold: [Link]) -> Double {
    let wanted = Set(gold)
    let right = beads.count { $0.map(wanted.contains) ?? false }
    return 2 * Double(right) / Double(max(1, beads.count + gold.count))
  }
}
