import Text

/// How much of what one side says stands on the other, by the lexicon, cognates, names and figures.
struct ContentLikeness {
  private let input: CheckInput

  init(_ input: CheckInput) { self.input = input }

  /// The share of the content words of a stretch that some sentences of the other side render; 1 where there are none.
  /// - Complexity: O(words of the stretch and of the sentences).
  func share(of bytes: Range<Int>, _ side: Side, in sentences: [Int]) -> Double {
    let text = input[side]
    let other = input[side.other]
    var there: Set<String> = []
    var roots: Set<String> = []
    for sentence in sentences {
      for token in other.tokenRange(sentence) {
        let stem = input.vocabulary.text(other.stems[token])
        there.insert(stem)
        if stem.utf8.count >= Self.rootLength { roots.insert(String(stem.prefix(Self.rootLength))) }
      }
    }
    var words = 0
    var rendered = 0
    let first = text.sentence(at: bytes.lowerBound)
    let last = text.sentence(at: max(bytes.lowerBound, bytes.upperBound - 1))
    for token in text.tokenRange(first).lowerBound..<text.tokenRange(last).upperBound
    where bytes.contains(Int(text.tokens[token].start)) && isContent(token, text) {
      words += 1
      let stem = input.vocabulary.text(text.stems[token])
      if there.contains(stem) || roots.contains(String(stem.prefix(Self.rootLength)))
        || isRendered(stem, side, there)
      {
        rendered += 1
      }
    }
    return words == 0 ? 1 : Double(rendered) / Double(words)
  }

  private func isRendered(_ stem: String, _ side: Side, _ there: Set<String>) -> Bool {
    input.resources.lexicon?.renderings(of: stem, side).contains { rendering in
      rendering.split(separator: " ").contains { $0.utf8.count > 3 && there.contains(String($0)) }
        || there.contains(rendering)
    } ?? false
  }

  private func isContent(_ token: Int, _ text: SideText) -> Bool {
    switch text.tokens[token].kind {
    case .punctuation: false
    case .word:
      text.tokens[token].bytes.count > 2
        && !text.language.functionWords.contains(input.vocabulary.text(text.words[token]))
    default: true
    }
  }

  private static let rootLength = 5
}
