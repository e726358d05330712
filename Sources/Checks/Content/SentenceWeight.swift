import Text

/// How much a reader loses with a sentence that the other side lacks.
struct SentenceWeight {
  private let input: CheckInput
  private let side: Side
  /// By stem's number in how many sentences of the side it stands.
  private let spread: [Int32: Int]

  /// - Complexity: O(n).
  init(_ input: CheckInput, _ side: Side) {
    self.input = input
    self.side = side
    var spread: [Int32: Int] = [:]
    let text = input[side]
    for sentence in text.sentences.indices {
      for stem in Set(text.tokenRange(sentence).map { text.stems[$0] }) {
        spread[stem, default: 0] += 1
      }
    }
    self.spread = spread
  }

  /// Speech counts 3; a date, time, amount of money or percentage 2; another figure, a denial and a term of the glossary
  /// 1; a name of a person and each content word that the article comes back to 1; a remark tacked on by *also* or *too*
  /// loses 1.
  func points(of sentence: Int) -> Int {
    let text = input[side]
    var points = 0
    let bytes = text.sentences[sentence].bytes
    if text.quotations.contains(where: { $0.isSpeech && $0.bytes.overlaps(bytes) }) { points += 3 }
    for index in text.quantityRange(sentence) {
      switch text.quantities[index].kind {
      case .date, .time, .money, .percent, .percentagePoints: points += 2
      default: points += 1
      }
    }
    if !NegationCount([sentence], text, input).plain.isEmpty { points += 1 }
    points += min(2, text.terms[sentence].count)
    points +=
      Set(
        input.people.mentions(in: [sentence], side).filter {
          input.people.surnames.contains($0.word)
        }
        .map(\.word)
      ).count
    var recurring: Set<Int32> = []
    for token in text.tokenRange(sentence) {
      let word = input.vocabulary.text(text.words[token])
      if Self.asides.contains(word) { points -= 1 }
      guard text.tokens[token].kind != .punctuation, word.utf8.count > 3,
        !text.language.functionWords.contains(word), !SayingVerbs.contains(word, text.language)
      else { continue }
      if spread[text.stems[token]] ?? 0 >= Self.comesBack { recurring.insert(text.stems[token]) }
    }
    return points + recurring.count
  }

  private static let comesBack = 2
  /// From this weight on the loss is a warning.
  static let grave = 2
  private static let asides: Set<String> = ["also", "too", "tambien", "ademas"]
}
