import Foundation
import Text

/// Finds term candidates in aligned text, both sides at once: what stands together in beads more often than by chance
/// (Dice 1945; log-likelihood, Dunning 1993), weighed by how much it looks like a term (C-value). No model.
package struct TermExtractor: Sendable {
  private let beads: [ExtractionBead]
  private let sources: CandidateTable
  private let targets: CandidateTable
  private let sourceSides: [ExtractionBead.Side]
  private let targetSides: [ExtractionBead.Side]
  private let parameters: ExtractionParameters

  /// - Parameter known: terms that need no suggestion; they, their forms and their parts are left out.
  /// - Complexity: O(beads × candidates² of a bead).
  package init(
    beads: [ExtractionBead], from source: Language, to target: Language, known: TermMatcher? = nil,
    parameters: ExtractionParameters = ExtractionParameters()
  ) {
    self.beads = beads
    self.parameters = parameters
    sourceSides = beads.map(\.source)
    targetSides = beads.map(\.target)
    sources = CandidateTable(
      sides: sourceSides, language: source, known: known, parameters: parameters)
    targets = CandidateTable(
      sides: targetSides, language: target, known: known, parameters: parameters)
  }

  /// The best suggestions, best first.
  package func suggestions(limit: Int = 200) -> [TermSuggestion] {
    var counts = [Int32](repeating: 0, count: targets.candidates.count)
    var scored: [(source: Int32, target: Int32, together: Int, score: Double, rivals: [Pair])] = []
    for number in sources.candidates.indices {
      let pairs = pairs(for: Int32(number), &counts)
      guard let best = pairs.first else { continue }
      let score = score(Int32(number), best)
      guard score > 0 else { continue }
      let rivals = pairs.dropFirst().filter { isRival($0, of: best) }.prefix(parameters.mostRivals)
      scored.append((Int32(number), best.target, best.together, score, Array(rivals)))
    }
    scored.sort { ($1.score, $0.source) < ($0.score, $1.source) }
    var chosen: [TermSuggestion] = []
    var targetsTaken = Set<Int32>()
    for entry in scored where chosen.count < limit {
      // A second source for one target is a variant at best: the better one stands for both.
      guard targetsTaken.insert(entry.target).inserted else { continue }
      chosen.append(
        suggestion(entry.source, entry.target, entry.together, entry.score, entry.rivals))
    }
    return chosen
  }

  struct Pair {
    let target: Int32
    let together: Int
    let dice: Double
  }

  /// The targets that stand with a source, best first.
  private func pairs(for source: Int32, _ counts: inout [Int32]) -> [Pair] {
    let candidate = sources.candidates[Int(source)]
    var seen: [Int32] = []
    for bead in candidate.beads {
      for target in targets.ofBead[Int(bead)] {
        if counts[Int(target)] == 0 { seen.append(target) }
        counts[Int(target)] += 1
      }
    }
    var pairs: [Pair] = []
    for target in seen {
      let together = Int(counts[Int(target)])
      counts[Int(target)] = 0
      guard together >= parameters.smallestCount else { continue }
      let total = candidate.beads.count + targets.candidates[Int(target)].beads.count
      let dice = 2 * Double(together) / Double(total)
      if dice >= parameters.smallestDice {
        pairs.append(Pair(target: target, together: together, dice: dice))
      }
    }
    return pairs.map { (pair: $0, rank: rank($0, candidate)) }
      .sorted { $0.rank > $1.rank }.map(\.pair)
  }

  /// Of targets that stand with the source about as often, the one of like length, then the longer.
  private func rank(_ pair: Pair, _ source: CandidateTable.Candidate) -> (Double, Double, Int32) {
    let target = targets.candidates[Int(pair.target)]
    let difference = abs(target.contentWords - source.contentWords)
    let fit = pair.dice * pow(Self.lengthPenalty, Double(difference))
    return (
      fit * (target.isGeneral ? Self.generalPenalty : 1), Double(target.key.count), -pair.target
    )
  }

  private static let lengthPenalty = 0.93
  private static let generalPenalty = 0.7

  private func isRival(_ pair: Pair, of best: Pair) -> Bool {
    guard pair.dice >= best.dice * parameters.rivalShare else { return false }
    let a = targets.candidates[Int(pair.target)].key
    let b = targets.candidates[Int(best.target)].key
    return !contains(a, b) && !contains(b, a)
  }

  private func contains(_ long: [Int32], _ short: [Int32]) -> Bool {
    guard long.count >= short.count else { return false }
    return (0...long.count - short.count).contains { long[$0...].starts(with: short) }
  }

  private func score(_ source: Int32, _ pair: Pair) -> Double {
    let a = sources.candidates[Int(source)]
    let b = targets.candidates[Int(pair.target)]
    let termhood = (max(0, sources.termhood(source)) * max(0, targets.termhood(pair.target)))
      .squareRoot()
    var score = pair.dice * log(1 + termhood) * likelihoodWeight(pair, a, b)
    if a.isGeneral || b.isGeneral { score *= parameters.generalWeight }
    if a.isVerbLike || b.isVerbLike { score *= parameters.verbWeight }
    let sourceText = text(of: a, sourceSides)
    if Folding.fold(sourceText) == Folding.fold(text(of: b, targetSides)),
      sourceText != sourceText.uppercased()
    {
      score *= parameters.sameNameWeight
    }
    return score
  }

  /// The log-likelihood ratio of two words standing together, damped.
  private func likelihoodWeight(
    _ pair: Pair, _ a: CandidateTable.Candidate, _ b: CandidateTable.Candidate
  ) -> Double {
    let total = Double(max(beads.count, 2))
    let together = Double(pair.together)
    let (x, y) = (Double(a.beads.count), Double(b.beads.count))
    func part(_ observed: Double, _ expected: Double) -> Double {
      observed > 0 && expected > 0 ? observed * log(observed / expected) : 0
    }
    let ratio =
      2
      * (part(together, x * y / total) + part(x - together, x * (total - y) / total)
        + part(y - together, (total - x) * y / total)
        + part(total - x - y + together, (total - x) * (total - y) / total))
    return log(1 + max(0, ratio))
  }

  private func suggestion(
    _ source: Int32, _ target: Int32, _ together: Int, _ score: Double, _ rivals: [Pair]
  ) -> TermSuggestion {
    let a = sources.candidates[Int(source)]
    let b = targets.candidates[Int(target)]
    var evidence: [TermSuggestion.Evidence] = []
    for (index, bead) in a.beads.enumerated() where evidence.count < parameters.mostEvidence {
      guard let other = b.beads.firstIndex(of: bead) else { continue }
      evidence.append(.init(bead: Int(bead), source: a.places[index], target: b.places[other]))
    }
    return TermSuggestion(
      source: text(of: a, sourceSides), target: text(of: b, targetSides),
      score: score, sourceCount: a.beads.count, targetCount: b.beads.count, count: together,
      rivals: rivals.map {
        .init(
          text: text(of: targets.candidates[Int($0.target)], targetSides), count: $0.together)
      },
      evidence: evidence)
  }

  /// The writing found most often, the shortest of several.
  private func text(
    of candidate: CandidateTable.Candidate, _ sides: [ExtractionBead.Side]
  ) -> String {
    var counts: [String: Int] = [:]
    for (bead, place) in zip(candidate.beads, candidate.places) {
      counts[sides[Int(bead)].text.string(place), default: 0] += 1
    }
    let best = counts.min { a, b in
      (b.value, a.key.utf8.count, a.key) < (a.value, b.key.utf8.count, b.key)
    }
    return best?.key ?? ""
  }
}
