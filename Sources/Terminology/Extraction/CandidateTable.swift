import Foundation
import Text

/// All stretches of one side's texts that may be terms, with the beads in which they stand.
struct CandidateTable {
  struct Candidate {
    /// Numbers of the stems.
    let key: [Int32]
    let contentWords: Int
    /// Beads, ascending, each once, with the first place in it.
    var beads: [Int32] = []
    var places: [Range<Int>] = []
    /// Occurrences within longer candidates that are frequent themselves.
    var nestedCount = 0
    var longerCount = 0
    /// Whether all content words are of the general language, or the ends are.
    let isGeneral: Bool
    let isVerbLike: Bool
    let hasGeneralEnd: Bool
  }

  private(set) var candidates: [Candidate] = []
  /// Candidates of each bead, ascending.
  private(set) var ofBead: [[Int32]] = []
  private var numbers: [[Int32]: Int32] = [:]
  private var stems = Interner()
  private let language: Language
  private let words: ExtractionWords
  private let parameters: ExtractionParameters

  init(
    sides: [ExtractionBead.Side], language: Language, known: TermMatcher?,
    parameters: ExtractionParameters
  ) {
    self.language = language
    self.parameters = parameters
    words = ExtractionWords.of(language)
    for (bead, side) in sides.enumerated() {
      let matches =
        known?.matches(in: side.tokens, text: side.text, language: language).map(\.bytes) ?? []
      add(side, bead: Int32(bead), known: matches)
    }
    keepFrequent()
    countNesting()
  }

  /// C-value (Frantzi, Ananiadou and Mima 2000), with one added to the length so that single words have a value.
  func termhood(_ number: Int32) -> Double {
    let candidate = candidates[Int(number)]
    var frequency = Double(candidate.beads.count)
    if candidate.longerCount > 0 {
      frequency -= Double(candidate.nestedCount) / Double(candidate.longerCount)
    }
    return log2(Double(candidate.contentWords) + 1) * frequency
  }

  private mutating func add(_ side: ExtractionBead.Side, bead: Int32, known: [Range<Int>]) {
    guard let first = side.tokens.first, let last = side.tokens.last else {
      ofBead.append([])
      return
    }
    var found: [Int32] = []
    side.text.bytes.withUnsafeBufferPointer { text in
      var pieces: [WordPiece] = []
      WordSplitter.split(text, Int(first.start)..<Int(last.end), into: &pieces)
      let marked = pieces.map { mark($0, text) }
      for start in pieces.indices where marked[start].isContent {
        extend(from: start, pieces, marked, known) { key, range, facts in
          found.append(number(key, facts, bead, range))
        }
      }
    }
    ofBead.append(Array(Set(found)).sorted())
  }

  private struct Marked {
    let stem: Int32
    let isContent: Bool
    let isConnector: Bool
    let isArticle: Bool
    let isVerbLike: Bool
    let isGeneral: Bool
    let isEdge: Bool
  }

  private struct Facts {
    let contentWords: Int
    let isGeneral: Bool
    let isVerbLike: Bool
    let hasGeneralEnd: Bool
  }

  private mutating func mark(_ piece: WordPiece, _ text: UnsafeBufferPointer<UInt8>) -> Marked {
    var word: [UInt8] = []
    WordKey.small(text, piece.bytes, into: &word)
    var folded = WordKey.folded(word, keeping: [])
    let plain = String(decoding: folded, as: UTF8.self)
    let isFunction = language.functionWords.contains(plain)
    if !isFunction { stem(&folded) }
    let stemmed = folded
    return Marked(
      stem: stems.intern(folded),
      isContent: !isFunction && piece.shape != .digits && piece.length > 1,
      isConnector: words.connectors.contains(plain),
      isArticle: words.articles.contains(plain),
      isVerbLike: Spelling(plain).ends(withAny: words.verbEndings),
      isGeneral: words.general.contains(stemmed),
      isEdge: words.edges.contains(stemmed))
  }

  /// The language's stem, and without the plural of loan words (*carnets*), which stemmers leave.
  private func stem(_ word: inout [UInt8]) {
    language.stem(&word)
    if word.count > 4, word.last == UInt8(ascii: "s"), !Spelling.isPlainVowel(word[word.count - 2])
    {
      word.removeLast()
    }
  }

  /// Calls `found` for each stretch from a place that begins and ends with a content word.
  private func extend(
    from start: Int, _ pieces: [WordPiece], _ marked: [Marked], _ known: [Range<Int>],
    found: ([Int32], Range<Int>, Facts) -> Void
  ) {
    var key: [Int32] = []
    var content = 0
    var general = 0
    for end in start..<min(start + parameters.mostWords, pieces.count) {
      if end > start, ![.space, .hyphen].contains(pieces[end].joint) { return }
      key.append(marked[end].stem)
      guard marked[end].isContent else {
        guard marked[end].isConnector else { return }
        if marked[end].isArticle, marked[end - 1].isContent { return }
        continue
      }
      content += 1
      if marked[end].isGeneral { general += 1 }
      if content > parameters.mostContentWords { return }
      let range = pieces[start].start..<pieces[end].end
      if known.contains(where: {
        $0.overlaps(range)
          && !(range.contains($0.lowerBound) && range.upperBound >= $0.upperBound && range != $0)
      }) {
        continue
      }
      found(
        key, range,
        Facts(
          contentWords: content, isGeneral: general == content,
          isVerbLike: end == start && marked[end].isVerbLike,
          hasGeneralEnd: marked[start].isEdge || marked[end].isEdge))
    }
  }

  private mutating func number(
    _ key: [Int32], _ facts: Facts, _ bead: Int32, _ range: Range<Int>
  ) -> Int32 {
    let number = numbers[key] ?? Int32(candidates.count)
    if Int(number) == candidates.count {
      numbers[key] = number
      candidates.append(
        Candidate(
          key: key, contentWords: facts.contentWords, isGeneral: facts.isGeneral,
          isVerbLike: facts.isVerbLike,
          hasGeneralEnd: facts.hasGeneralEnd))
    }
    if candidates[Int(number)].beads.last != bead {
      candidates[Int(number)].beads.append(bead)
      candidates[Int(number)].places.append(range)
    }
    return number
  }

  /// Leaves out what is rare, and several words of which an end is of the general language.
  private mutating func keepFrequent() {
    var renumbered = [Int32](repeating: -1, count: candidates.count)
    var kept: [Candidate] = []
    for (index, candidate) in candidates.enumerated() {
      guard candidate.beads.count >= parameters.smallestCount,
        candidate.contentWords == 1 || !candidate.hasGeneralEnd
      else { continue }
      renumbered[index] = Int32(kept.count)
      kept.append(candidate)
    }
    candidates = kept
    numbers = [:]
    for (index, candidate) in kept.enumerated() { numbers[candidate.key] = Int32(index) }
    ofBead = ofBead.map { list in list.map { renumbered[Int($0)] }.filter { $0 >= 0 } }
  }

  private mutating func countNesting() {
    for candidate in candidates where candidate.key.count > 1 {
      let count = candidate.key.count
      for start in 0..<count {
        for end in start + 1...count where end - start < count {
          guard let inner = numbers[Array(candidate.key[start..<end])] else { continue }
          candidates[Int(inner)].nestedCount += candidate.beads.count
          candidates[Int(inner)].longerCount += 1
        }
      }
    }
  }
}
