import Text

/// What the wording of a copy made of the wording of its original, in the same language: phrases replaced, phrase by
/// phrase, over a whole article (*red point* → *Crimson Level*).
package struct Drift: Sendable {
  /// A phrase of the original and what stands for it in the copy.
  package struct Replacement: Sendable {
    package struct Occurrence: Hashable, Sendable {
      package let bead: Int
      /// Bytes of the reading texts.
      package let source: Range<Int>
      package let target: Range<Int>
    }
    /// As first written.
    package let source: String
    package let target: String
    package internal(set) var occurrences: [Occurrence]
    /// Of the occurrences of the phrase in the original, the share that the copy replaced by this: 0…1.
    package internal(set) var share: Double
  }

  /// Most frequent first, then in the order of the original.
  package let replacements: [Replacement]

  /// Longer stretches are rewording, not the replacement of a term.
  private static let longestPhrase = 5
  /// Beads less sure than this are not compared.
  private static let leastConfidence = 0.5

  /// - Complexity: O(sum over beads of the product of their lengths).
  package init(_ bitext: Bitext) {
    var order: [String] = []
    var found: [String: Replacement] = [:]
    for (index, bead) in bitext.beads.enumerated()
    where !bead.isNull && bead.confidence >= Self.leastConfidence {
      let from = Self.words(bead.source, bitext.source, bitext.sourceSentences)
      let to = Self.words(bead.target, bitext.target, bitext.targetSentences)
      for change in Self.changes(from, to) {
        guard let pair = Self.phrase(change, from, to, bitext.source.language) else { continue }
        let key =
          from[pair.0].map(\.folded).joined(separator: " ") + "\t"
          + to[pair.1].map(\.folded).joined(separator: " ")
        let source = from[pair.0].first!.bytes.lowerBound..<from[pair.0].last!.bytes.upperBound
        let target = to[pair.1].first!.bytes.lowerBound..<to[pair.1].last!.bytes.upperBound
        let place = Replacement.Occurrence(bead: index, source: source, target: target)
        if found[key] == nil {
          order.append(key)
          found[key] = Replacement(
            source: bitext.source.text(source), target: bitext.target.text(target),
            occurrences: [], share: 0)
        }
        found[key]?.occurrences.append(place)
      }
    }
    let all = Self.words(
      Array(bitext.sourceSentences.indices), bitext.source, bitext.sourceSentences)
    replacements = order.map { key in
      var replacement = found[key]!
      let phrase = key.prefix { $0 != "\t" }.split(separator: " ").map(String.init)
      replacement.share =
        Double(replacement.occurrences.count) / Double(max(1, Self.count(phrase, in: all)))
      return replacement
    }
    .enumerated()
    .sorted {
      ($1.element.occurrences.count, $0.offset) < ($0.element.occurrences.count, $1.offset)
    }
    .map(\.element)
  }

  struct Word: Sendable {
    let folded: String
    let bytes: Range<Int>
  }

  private static func words(_ indices: [Int], _ article: Article, _ sentences: [Sentence]) -> [Word]
  {
    let tokenizer = Tokenizer(language: article.language)
    return indices.flatMap { index in
      tokenizer.tokens(of: article.reading, in: sentences[index].bytes)
        .filter { $0.kind != .punctuation }
        .map { Word(folded: Folding.fold(article.text($0.bytes)), bytes: $0.bytes) }
    }
  }

  /// Stretches that differ between the longest common subsequence (Hunt & McIlroy 1976) of two sequences of words.
  static func changes(_ a: [Word], _ b: [Word]) -> [(Range<Int>, Range<Int>)] {
    var length = [[Int32]](
      repeating: [Int32](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in stride(from: a.count - 1, through: 0, by: -1) {
      for j in stride(from: b.count - 1, through: 0, by: -1) {
        length[i][j] =
          a[i].folded == b[j].folded
          ? length[i + 1][j + 1] + 1 : max(length[i + 1][j], length[i][j + 1])
      }
    }
    var changes: [(Range<Int>, Range<Int>)] = []
    var (i, j, startI, startJ) = (0, 0, 0, 0)
    func close() {
      if i > startI && j > startJ { changes.append((startI..<i, startJ..<j)) }
    }
    while i < a.count, j < b.count {
      if a[i].folded == b[j].folded {
        close()
        (i, j) = (i + 1, j + 1)
        (startI, startJ) = (i, j)
      } else if length[i + 1][j] >= length[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    (i, j) = (a.count, b.count)
    close()
    return changes
  }

  /// A change as the replacement of a phrase: short, without function words at its ends, with something left.
  private static func phrase(
    _ change: (Range<Int>, Range<Int>), _ a: [Word], _ b: [Word], _ language: Language
  ) -> (Range<Int>, Range<Int>)? {
    let from = trim(change.0, a, language)
    let to = trim(change.1, b, language)
    guard !from.isEmpty, !to.isEmpty, from.count <= longestPhrase, to.count <= longestPhrase
    else { return nil }
    return (from, to)
  }

  private static func trim(_ range: Range<Int>, _ words: [Word], _ language: Language) -> Range<Int>
  {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, language.functionWords.contains(words[low].folded) { low += 1 }
    while high > low, language.functionWords.contains(words[high - 1].folded) { high -= 1 }
    return low..<high
  }

  private static func count(_ phrase: [String], in words: [Word]) -> Int {
    guard !phrase.isEmpty, words.count >= phrase.count else { return 0 }
    return (0...words.count - phrase.count).count { start in
      phrase.indices.allSatisfy { words[start + $0].folded == phrase[$0] }
    }
  }
}
