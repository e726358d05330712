import Text

/// Numbers for the folded words and the stems of both sides of a pair: equal spelling, equal number.
package struct Vocabulary: Sendable {
  private var interner = Interner(capacity: 1 << 12)
  /// By language code: for each word's number the number of its stem, -1 where not yet asked.
  private var stems: [String: [Int32]] = [:]

  init() {}

  /// The number of a folded word, if it occurs.
  package func number(of word: String) -> Int32? { interner.find(Array(word.utf8)) }
  package func text(_ number: Int32) -> String { interner.string(number) }
  package var count: Int { interner.count }

  /// The numbers of those words that occur.
  func numbers(of words: Set<String>) -> Set<Int32> { Set(words.compactMap { number(of: $0) }) }

  mutating func numbers(
    of tokens: [Token], in text: UnsafeBufferPointer<UInt8>, language: Language
  ) -> (words: [Int32], stems: [Int32]) {
    var stemOf = stems[language.code] ?? []
    var words: [Int32] = []
    var stemNumbers: [Int32] = []
    words.reserveCapacity(tokens.count)
    stemNumbers.reserveCapacity(tokens.count)
    var folded: [UInt8] = []
    for token in tokens {
      folded.removeAll(keepingCapacity: true)
      Folding.fold(UnsafeBufferPointer(rebasing: text[token.bytes]), into: &folded)
      let word = interner.intern(folded)
      while stemOf.count <= Int(word) { stemOf.append(-1) }
      if stemOf[Int(word)] < 0 {
        if token.kind == .word || token.kind == .name { language.stem(&folded) }
        stemOf[Int(word)] = interner.intern(folded)
      }
      words.append(word)
      stemNumbers.append(stemOf[Int(word)])
    }
    stems[language.code] = stemOf
    return (words, stemNumbers)
  }
}
