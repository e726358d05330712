import Text

/// Which types of the source resemble which types of the target, and how much: a sparse matrix by rows.
struct TypeSimilarity: Sendable {
  struct Entry: Sendable {
    let target: Int32
    /// 0…1.
    let similarity: Float
    let kind: Kind
  }

  enum Kind: UInt8, Sendable, CaseIterable { case lexicon, equal, number, cognate, learnt }

  private(set) var rowStart: [Int32] = [0]
  private(set) var entries: [Entry] = []

  func row(_ type: Int32) -> ArraySlice<Entry> {
    entries[Int(rowStart[Int(type)])..<Int(rowStart[Int(type) + 1])]
  }

  init(
    source: SideFeatures, target: SideFeatures, lexicon: Lexicon, learnt: LearntPairs? = nil
  ) {
    let byUnit = Self.index(target) { $0.lexiconUnit }
    let byStem = Self.index(target) { $0.stem }
    let numbers = NumberIndex(target)
    let cognates = CognateIndex(target)
    var seen = [Int32](repeating: -1, count: target.info.count)
    for (type, info) in source.info.enumerated() {
      func add(_ other: Int32, _ similarity: Float, _ kind: Kind) {
        guard seen[Int(other)] != type else { return }
        seen[Int(other)] = Int32(type)
        entries.append(Entry(target: other, similarity: similarity, kind: kind))
      }
      if !info.isPhrase, let same = target.types.find(Array(source.types.bytes(Int32(type)))) {
        let other = target.info[Int(same)]
        if !info.isFunctionWord && !other.isFunctionWord { add(same, 1, .equal) }
      }
      if info.lexiconUnit >= 0 {
        for unit in lexicon.targets(of: info.lexiconUnit) {
          for other in byUnit[unit] { add(other, 1, .lexicon) }
        }
      }
      if info.isNumber {
        for other in numbers.matches(of: source.types.bytes(Int32(type))) {
          add(other.type, other.similarity, .number)
        }
      }
      if let learnt, !info.isPhrase {
        for pair in learnt.targets(of: source.stems.string(info.stem)) {
          guard let stem = target.stems.find(Array(pair.target.utf8)) else { continue }
          for other in byStem[stem] { add(other, pair.similarity, .learnt) }
        }
      }
      if !info.isFunctionWord && !info.isNumber && !info.isPhrase {
        for other in cognates.matches(of: source.types.bytes(Int32(type))) {
          add(other.type, other.similarity, .cognate)
        }
      }
      rowStart.append(Int32(entries.count))
    }
  }

  /// Types of a side by a number that each has.
  private static func index(
    _ side: SideFeatures, by key: (SideFeatures.TypeInfo) -> Int32
  ) -> TypeIndex {
    TypeIndex(side.info.map(key))
  }
}

/// Types by key, in compressed rows; negative keys are left out.
struct TypeIndex: Sendable {
  private var start: [Int32]
  private var types: [Int32]

  init(_ keys: [Int32]) {
    let size = Int(keys.max() ?? -1) + 1
    start = [Int32](repeating: 0, count: max(size, 0) + 1)
    for key in keys where key >= 0 { start[Int(key) + 1] += 1 }
    for key in 0..<max(size, 0) { start[key + 1] += start[key] }
    var next = start
    types = [Int32](repeating: 0, count: Int(start[max(size, 0)]))
    for (type, key) in keys.enumerated() where key >= 0 {
      types[Int(next[Int(key)])] = Int32(type)
      next[Int(key)] += 1
    }
  }

  subscript(key: Int32) -> ArraySlice<Int32> {
    guard key >= 0, Int(key) + 1 < start.count else { return [] }
    return types[Int(start[Int(key)])..<Int(start[Int(key) + 1])]
  }
}
