import Text

/// The forms of all terms of one language as a tree of words, numbered and in flat arrays.
struct TermTrie: Sendable {
  /// A term's form at the node where its words end.
  struct Entry: Sendable {
    let concept: Int32
    let term: Int32
    let form: TermForm.Kind
    let casePolicy: CasePolicy?
    let accents: Accents
    let gap: UInt8
    /// Start of the words' numbers in ``accentedWords``; -1 where no word has an accent.
    let accented: Int32
    /// Start of the words in ``capitalWords``; -1 where their capitals do not matter.
    let capitals: Int32
  }

  enum Accents: UInt8, Sendable {
    /// Must agree, but in words in capitals.
    case exact
    /// May be left out of a text, not added.
    case optional
    case free
  }

  let rules: InflectionRules
  private(set) var words = Interner(capacity: 1024)
  private(set) var accentedForms = Interner(capacity: 64)
  private(set) var accentedWords: [Int32] = []
  private(set) var capitalWords: [String] = []
  private(set) var entries: [Entry] = []
  /// First entry of each node, and the end of the last.
  private(set) var firstEntry: [Int32] = []
  /// Most words that any entry allows to be inserted.
  private(set) var largestGap = 0
  private var edges = EdgeTable()
  private var nodeCount: Int32 = 1
  private var nodes: [Int32] = []
  private let ownLetters: [[UInt8]]

  init(language: String) {
    rules = InflectionRules.named(language)
    ownLetters = rules.ownLetters.map { Array(String($0).utf8) }
  }

  func child(_ node: Int32, _ word: Int32) -> Int32? { edges.find(node, word) }

  func entries(at node: Int32) -> Range<Int> {
    Int(firstEntry[Int(node)])..<Int(firstEntry[Int(node) + 1])
  }

  /// The key of a word in small letters. - Complexity: O(length).
  func folded(_ small: [UInt8]) -> [UInt8] {
    small.contains { $0 >= 0x80 } ? WordKey.folded(small, keeping: ownLetters) : small
  }

  mutating func insert(_ form: TermForm, of term: Term, concept: Int, index: Int) {
    var node: Int32 = 0
    var accented: [Int32] = []
    var hasAccents = false
    for word in form.words {
      let small = Self.small(word)
      let key = folded(small)
      let id = words.intern(key)
      hasAccents = hasAccents || key != small
      accented.append(key == small ? -1 : accentedForms.intern(small))
      node = edges.findOrAdd(node, id, next: &nodeCount)
    }
    let needsCapitals =
      term.casePolicy == .exact || term.casePolicy == .first
      || (term.casePolicy == nil && form.words.contains(where: Self.hasCapital))
    entries.append(
      Entry(
        concept: Int32(concept), term: Int32(index), form: form.kind, casePolicy: term.casePolicy,
        accents: accents(of: term), gap: UInt8(clamping: term.gap),
        accented: hasAccents ? Int32(accentedWords.count) : -1,
        capitals: needsCapitals ? Int32(capitalWords.count) : -1))
    nodes.append(node)
    if hasAccents { accentedWords += accented }
    if needsCapitals { capitalWords += form.words }
    largestGap = max(largestGap, term.gap)
  }

  /// Puts the entries in the order of their nodes; call once after the last insertion.
  mutating func close() {
    var counts = [Int32](repeating: 0, count: Int(nodeCount) + 1)
    for node in nodes { counts[Int(node) + 1] += 1 }
    for node in 1..<counts.count { counts[node] += counts[node - 1] }
    firstEntry = counts
    var order = [Int32](repeating: 0, count: entries.count)
    for (index, node) in nodes.enumerated() {
      order[Int(counts[Int(node)])] = Int32(index)
      counts[Int(node)] += 1
    }
    entries = order.map { entries[Int($0)] }
    nodes = []
  }

  private func accents(of term: Term) -> Accents {
    switch term.accents {
    case .exact: .exact
    case .fold: .free
    case nil: rules.accents == .fold ? .optional : .exact
    }
  }

  private static func small(_ word: String) -> [UInt8] {
    var word = word
    return word.withUTF8 { bytes in
      var small: [UInt8] = []
      small.reserveCapacity(bytes.count)
      WordKey.small(bytes, 0..<bytes.count, into: &small)
      return small
    }
  }

  private static func hasCapital(_ word: String) -> Bool {
    for byte in word.utf8 {
      if byte &- 0x41 < 26 { return true }
      if byte >= 0x80 { return word.unicodeScalars.contains { $0.properties.isUppercase } }
    }
    return false
  }
}

/// The edges of a tree: from a node by a word to a node. Open addressing in flat arrays.
private struct EdgeTable: Sendable {
  private var keys = [UInt64](repeating: .max, count: 1024)
  private var targets = [Int32](repeating: 0, count: 1024)
  private var count = 0

  func find(_ node: Int32, _ word: Int32) -> Int32? {
    let key = Self.key(node, word)
    var slot = Self.slot(key, keys.count)
    while keys[slot] != .max {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  mutating func findOrAdd(_ node: Int32, _ word: Int32, next: inout Int32) -> Int32 {
    if let found = find(node, word) { return found }
    if count * 2 >= keys.count { grow() }
    put(Self.key(node, word), next)
    count += 1
    next += 1
    return next - 1
  }

  private mutating func put(_ key: UInt64, _ target: Int32) {
    var slot = Self.slot(key, keys.count)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let old = (keys, targets)
    keys = [UInt64](repeating: .max, count: keys.count * 2)
    targets = [Int32](repeating: 0, count: targets.count * 2)
    for (slot, key) in old.0.enumerated() where key != .max { put(key, old.1[slot]) }
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private static func slot(_ key: UInt64, _ size: Int) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (size - 1)
  }
}
