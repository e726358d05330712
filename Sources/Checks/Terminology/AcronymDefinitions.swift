import Text

/// Where an article says what an acronym stands for: `Consejo Nacional Electoral (CNE)`, `the Council, or CNE,`,
/// `CNE (Consejo Nacional Electoral)`.
struct AcronymDefinitions {
  struct Definition {
    let acronym: Int
    let name: NameSpan
    var sentence: Int { name.sentence }
  }

  /// By the acronym's number in the vocabulary: its first definition.
  let byAcronym: [Int32: Definition]
  /// By the acronym's number: the tokens at which it stands, in order.
  let uses: [Int32: [Int]]

  /// - Complexity: O(tokens).
  init(_ side: SideText, names: [[NameSpan]]) {
    var byAcronym: [Int32: Definition] = [:]
    var uses: [Int32: [Int]] = [:]
    for sentence in side.sentences.indices {
      for token in side.tokenRange(sentence) where Self.isAcronym(token, side) {
        let word = side.words[token]
        uses[word, default: []].append(token)
        if byAcronym[word] == nil,
          let name = Self.expansion(of: token, names[sentence], sentence, side)
        {
          byAcronym[word] = Definition(acronym: token, name: name)
        }
      }
    }
    self.byAcronym = byAcronym
    self.uses = uses
  }

  /// At least two capitals and no points: *EE. UU.* and *U.S.* stand for themselves.
  static func isAcronym(_ token: Int, _ side: SideText) -> Bool {
    guard side.tokens[token].kind == .acronym else { return false }
    let text = side.text(ofToken: token)
    return text.unicodeScalars.count >= 2 && !text.contains(".")
  }

  private static func expansion(
    of token: Int, _ names: [NameSpan], _ sentence: Int, _ side: SideText
  ) -> NameSpan? {
    let range = side.tokenRange(sentence)
    let before = token > range.lowerBound ? side.text(ofToken: token - 1) : ""
    let after = token + 1 < range.upperBound ? side.text(ofToken: token + 1) : ""
    if before == "(" { return joined(names, endingAt: token - 1, side) }
    if before == "or" || before == "o", token - 2 > range.lowerBound,
      side.text(ofToken: token - 2) == ","
    {
      return joined(names, endingAt: token - 2, side)
    }
    if after == "(" {
      return names.first { $0.tokens.lowerBound <= token + 3 && $0.tokens.lowerBound > token + 1 }
        .flatMap { $0.content.count > 1 ? $0 : nil }
    }
    return nil
  }

  /// The name that ends before a token, with the one that *and* joins to it.
  private static func joined(_ names: [NameSpan], endingAt end: Int, _ side: SideText) -> NameSpan?
  {
    guard let index = names.firstIndex(where: { $0.tokens.upperBound == end }) else { return nil }
    var name = names[index]
    if index > 0 {
      let other = names[index - 1]
      let gap = other.tokens.upperBound..<name.tokens.lowerBound
      let joins = gap.map { side.text(ofToken: $0) }
      if joins == ["and"] || joins == ["y"] || joins == ["e"] {
        name = NameSpan(
          sentence: name.sentence, tokens: other.tokens.lowerBound..<name.tokens.upperBound,
          content: other.content + name.content)
      }
    }
    return name.content.count > 1 ? name : nil
  }
}
