import Text

/// One search of a text for the terms of a trie.
struct TermSearch {
  /// A place at which a form's words were found.
  struct Candidate {
    /// Indices of pieces.
    let start: Int
    let end: Int
    let entry: Int
    /// The text departs in capitals or accents from the form.
    let isLoose: Bool
    /// The text is the form as it is written.
    let isVerbatim: Bool
  }

  private let trie: TermTrie
  private let text: UnsafeBufferPointer<UInt8>
  private let tokens: [Token]
  private let pieces: [TextPiece]
  private let judge: FormJudge
  private var candidates: [Candidate] = []
  /// Whether the first word of the form is one that the first piece holds: *el* in *del*.
  private var isHeld = false
  /// The pieces taken for each word of the form on the way to the current node.
  private var path: [Range<Int>] = []

  init(
    trie: TermTrie, text: UnsafeBufferPointer<UInt8>, tokens: [Token], language: Language
  ) {
    self.trie = trie
    self.text = text
    self.tokens = tokens
    pieces = TextPiece.pieces(of: text, tokens: tokens, trie: trie, language: language)
    judge = FormJudge(trie: trie, text: text, functionWords: language.functionWords)
  }

  mutating func run() {
    for start in pieces.indices {
      if let held = pieces[start].heldWord, let node = trie.child(0, held) {
        isHeld = true
        step(to: node, over: start..<start + 1, from: start, inserted: 0)
        isHeld = false
      }
      take(from: 0, at: start, start: start, inserted: 0)
    }
  }

  /// Goes on from a node by the piece at a place, alone or as one word with the next.
  private mutating func take(from node: Int32, at place: Int, start: Int, inserted: Int) {
    let piece = pieces[place]
    if piece.word >= 0, let next = trie.child(node, piece.word) {
      step(to: next, over: place..<place + 1, from: start, inserted: inserted)
    }
    if piece.joinedWord >= 0, let next = trie.child(node, piece.joinedWord) {
      step(to: next, over: place..<place + 2, from: start, inserted: inserted)
    }
  }

  private mutating func step(
    to node: Int32, over taken: Range<Int>, from start: Int, inserted: Int
  ) {
    path.append(taken)
    defer { path.removeLast() }
    for index in trie.entries(at: node) where inserted <= Int(trie.entries[index].gap) {
      if let verdict = judge.judge(trie.entries[index], path, pieces, isHeld) {
        candidates.append(
          Candidate(
            start: start, end: taken.upperBound, entry: index, isLoose: verdict.isLoose,
            isVerbatim: verdict.isVerbatim))
      }
    }
    var next = taken.upperBound
    var skipped = inserted
    while next < pieces.count, pieces[next].isJoined {
      take(from: node, at: next, start: start, inserted: skipped)
      guard skipped < trie.largestGap, pieces[next].mayBeInserted else { return }
      skipped += 1
      next += 1
    }
  }

  /// The candidates without those that overlap a longer one or one that begins before.
  func resolved() -> [TermMatch] {
    let candidates = candidates.sorted { a, b in
      if a.end - a.start != b.end - b.start { return a.end - a.start > b.end - b.start }
      if a.start != b.start { return a.start < b.start }
      return rank(a) < rank(b)
    }
    var isTaken = [Bool](repeating: false, count: pieces.count)
    var matches: [TermMatch] = []
    var index = 0
    while index < candidates.count {
      let first = candidates[index]
      var group: [Candidate] = []
      while index < candidates.count, candidates[index].start == first.start,
        candidates[index].end == first.end
      {
        group.append(candidates[index])
        index += 1
      }
      if isTaken[first.start..<first.end].contains(true) { continue }
      for place in first.start..<first.end { isTaken[place] = true }
      matches += chosen(from: group)
    }
    return matches.sorted { a, b in
      (a.bytes.lowerBound, a.concept, a.term) < (b.bytes.lowerBound, b.concept, b.term)
    }
  }

  /// One candidate a concept; the loose ones only where there is no other.
  private func chosen(from group: [Candidate]) -> [TermMatch] {
    let hasTight = group.contains { !$0.isLoose }
    var concepts: [Int32] = []
    var matches: [TermMatch] = []
    for candidate in group where !(hasTight && candidate.isLoose) {
      let entry = trie.entries[candidate.entry]
      guard !concepts.contains(entry.concept) else { continue }
      concepts.append(entry.concept)
      let bytes =
        pieces[candidate.start].bytes.lowerBound..<pieces[candidate.end - 1].bytes.upperBound
      matches.append(
        TermMatch(
          concept: Int(entry.concept), term: Int(entry.term), tokens: tokenRange(of: bytes),
          bytes: bytes, form: entry.form))
    }
    return matches
  }

  /// Verbatim before not; written before made; the order of the glossary.
  private func rank(_ candidate: Candidate) -> (Int, Int, Int32, Int32) {
    let entry = trie.entries[candidate.entry]
    let looseness = candidate.isVerbatim ? 0 : candidate.isLoose ? 2 : 1
    let made = entry.form == .written ? 0 : entry.form == .listed ? 1 : 2
    return (looseness, made, entry.concept, entry.term)
  }

  private func tokenRange(of bytes: Range<Int>) -> Range<Int> {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < tokens.count, Int(tokens[end].start) < bytes.upperBound { end += 1 }
    return low..<end
  }
}
