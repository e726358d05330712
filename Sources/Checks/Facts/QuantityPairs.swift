import Foundation
import Text

/// Which quantities of a pair answer each other, and which contradict each other.
///
/// Within a bead quantities that state the same are laid together first; what is left over is looked for in the
/// passage, because translators move numbers between sentences; only then do left-overs of one kind in the same bead
/// stand against each other.
package struct QuantityPairs: Sendable {
  /// Indices in the quantities of both sides.
  struct Pair: Hashable, Sendable {
    let bead: Int
    let source: Int
    let target: Int

    subscript(side: Side) -> Int { side == .source ? source : target }
  }

  /// A quantity that nothing on the other side answers or contradicts.
  struct Lost: Hashable, Sendable {
    let bead: Int
    let side: Side
    let quantity: Int
  }

  private(set) var agreed: [Pair] = []
  private(set) var conflicts: [Pair] = []
  private(set) var lost: [Lost] = []

  init() {}

  /// - Complexity: linear in the beads; quantities of a bead beyond ``most`` are not looked at.
  init(_ input: CheckInput) {
    var open: [Side: [Bool]] = [
      .source: [Bool](repeating: true, count: input.source.quantities.count),
      .target: [Bool](repeating: true, count: input.target.quantities.count),
    ]
    for bead in input.beads.indices where !input.beads[bead].isNull {
      agree(bead, input, &open)
    }
    for bead in input.beads.indices where input.isTrusted(bead) {
      contradict(bead, input, open)
    }
    contradictAcross(input)
  }

  /// Quantities of a bead that are compared at most.
  private static let most = 60

  private static func quantities(_ sentences: [Int], _ side: SideText) -> [Int] {
    Array(sentences.flatMap { side.quantityRange($0) }.prefix(most))
  }

  private mutating func agree(_ bead: Int, _ input: CheckInput, _ open: inout [Side: [Bool]]) {
    let own = Self.quantities(input.beads[bead].source, input.source)
    let others = Self.quantities(input.beads[bead].target, input.target)
    for needsSameKind in [true, false] {
      for a in own where open[.source]?[a] ?? false {
        let first = input.source.quantities[a]
        let answer = others.first { b in
          let second = input.target.quantities[b]
          return open[.target]?[b] ?? false && (!needsSameKind || first.kind == second.kind)
            && QuantityRelation.statesSame(first, second)
        }
        guard let answer else { continue }
        open[.source]?[a] = false
        open[.target]?[answer] = false
        agreed.append(Pair(bead: bead, source: a, target: answer))
      }
    }
  }

  private mutating func contradict(_ bead: Int, _ input: CheckInput, _ open: [Side: [Bool]]) {
    let passage = input.passage(of: bead)
    func isElsewhere(_ index: Int, _ side: Side) -> Bool {
      let quantity = input[side].quantities[index]
      return Self.quantities(passage[side.other], input[side.other]).contains {
        QuantityRelation.statesSame(quantity, input[side.other].quantities[$0])
      }
    }
    func left(_ side: Side) -> [Int] {
      Self.quantities(input.beads[bead][side], input[side]).filter { open[side]?[$0] ?? false }
    }
    let own = left(.source)
    let others = left(.target)
    guard !own.isEmpty || !others.isEmpty else { return }
    let ownElsewhere = own.map { isElsewhere($0, .source) }
    let otherElsewhere = others.map { isElsewhere($0, .target) }
    var candidates: [(score: Int, a: Int, b: Int)] = []
    for a in own.indices {
      for b in others.indices where !(ownElsewhere[a] && otherElsewhere[b]) {
        let score = QuantityRelation.opposition(
          input.source.quantities[own[a]], input.target.quantities[others[b]])
        if score > 0 { candidates.append((score * 100 - abs(a - b), a, b)) }
      }
    }
    candidates.sort { ($0.score, $1.a, $1.b) > ($1.score, $0.a, $0.b) }
    var usedOwn: Set<Int> = []
    var usedOther: Set<Int> = []
    for candidate in candidates
    where !usedOwn.contains(candidate.a) && !usedOther.contains(candidate.b) {
      usedOwn.insert(candidate.a)
      usedOther.insert(candidate.b)
      conflicts.append(Pair(bead: bead, source: own[candidate.a], target: others[candidate.b]))
    }
    for a in own.indices where !usedOwn.contains(a) && !ownElsewhere[a] {
      lost.append(Lost(bead: bead, side: .source, quantity: own[a]))
    }
    for b in others.indices where !usedOther.contains(b) && !otherElsewhere[b] {
      lost.append(Lost(bead: bead, side: .target, quantity: others[b]))
    }
  }

  /// Ages and times that have moved to a neighbouring bead and changed there.
  private mutating func contradictAcross(_ input: CheckInput) {
    let own = lost.filter { $0.side == .source && Self.isDistinct($0, input) }
    let others = lost.filter { $0.side == .target && Self.isDistinct($0, input) }
    var start = 0
    var used: Set<Lost> = []
    for a in own {
      while start < others.count, others[start].bead < a.bead - 2 { start += 1 }
      let near = others[start...].prefix { $0.bead <= a.bead + 2 }
      let answer = near.first { b in
        let quantity = input.target.quantities[b.quantity]
        return !used.contains(b)
          && (quantity.kind == .time)
            == (input.source.quantities[a.quantity].kind == .time)
          && input.passage(of: a.bead).target.contains(
            input.target.sentence(at: quantity.bytes.lowerBound))
      }
      guard let answer else { continue }
      used.formUnion([a, answer])
      conflicts.append(Pair(bead: answer.bead, source: a.quantity, target: answer.quantity))
    }
    lost.removeAll(where: used.contains)
  }

  private static func isDistinct(_ lost: Lost, _ input: CheckInput) -> Bool {
    let quantity = input[lost.side].quantities[lost.quantity]
    return quantity.kind == .age || quantity.kind == .time
      || AgeMismatch.isSetOff(quantity, input[lost.side])
  }
}
