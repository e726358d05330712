import Text

/// A name of one or more words: capitalised words with the small words between them.
struct NameSpan: Hashable {
  let sentence: Int
  /// Indices of the side's tokens, from the first capitalised word to the last.
  let tokens: Range<Int>
  /// Indices of the words that are not grammar.
  let content: [Int]
}

/// Finds names by their capitals.
enum NameScanner {
  /// The names of each sentence of a side, in order.
  /// - Complexity: O(tokens).
  static func names(of side: SideText, _ input: CheckInput) -> [[NameSpan]] {
    side.sentences.indices.map { sentence in
      side.isHeadline(sentence) && isTitleCase(side, sentence)
        ? [] : names(in: sentence, side, input)
    }
  }

  private static func names(in sentence: Int, _ side: SideText, _ input: CheckInput) -> [NameSpan] {
    var spans: [NameSpan] = []
    let range = side.tokenRange(sentence)
    var token = range.lowerBound
    while token < range.upperBound {
      guard isNameWord(token, side, input) else {
        token += 1
        continue
      }
      var content = [token]
      var end = token + 1
      while let next = nextWord(after: end, before: range.upperBound, side, input) {
        content.append(next)
        end = next + 1
      }
      if content.count > 1 || !side.isSentenceInitial(token) || side.tokens[token].kind != .word {
        spans.append(NameSpan(sentence: sentence, tokens: token..<end, content: content))
      }
      token = end
    }
    return spans
  }

  /// The next capitalised word, after at most two small words that join names.
  private static func nextWord(
    after start: Int, before end: Int, _ side: SideText, _ input: CheckInput
  ) -> Int? {
    var next = start
    while next < end, next - start <= 2 {
      if isNameWord(next, side, input) { return next }
      let word = input.vocabulary.text(side.words[next])
      guard next == start ? prepositions.contains(word) : articles.contains(word) else {
        return nil
      }
      next += 1
    }
    return nil
  }

  private static func isNameWord(_ token: Int, _ side: SideText, _ input: CheckInput) -> Bool {
    switch side.tokens[token].kind {
    case .name, .acronym: break
    case .word: guard side.isCapitalised(token) else { return false }
    default: return false
    }
    return !side.isFunctionWord(token)
  }

  private static func isTitleCase(_ side: SideText, _ sentence: Int) -> Bool {
    let words = side.tokenRange(sentence).filter { side.tokens[$0].kind != .punctuation }
    let capitals = words.filter { side.isCapitalised($0) }
    return capitals.count * 2 > words.count
  }

  private static let prepositions: Set<String> = ["of", "for", "de", "del", "para"]
  private static let articles: Set<String> = ["the", "la", "las", "los", "el"]
}
