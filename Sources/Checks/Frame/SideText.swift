import Alignment
import Text

/// One article of a pair as the checks read it: computed once, in flat arrays.
package struct SideText: Sendable {
  package let side: Side
  package let article: Article
  package let sentences: [Sentence]
  /// Of all sentences, in order; those of sentence *s* are `tokens[tokenRange(s)]`.
  package let tokens: [Token]
  /// For each token the number of its folded form in ``CheckInput/vocabulary`` (shared by both sides).
  package let words: [Int32]
  /// For each token the number of its stem in ``CheckInput/vocabulary``.
  package let stems: [Int32]
  private let isFunction: [Bool]
  private let firstTokens: [Int32]
  /// Of all sentences, in order; those of sentence *s* are `quantities[quantityRange(s)]`.
  package let quantities: [Quantity]
  private let firstQuantities: [Int32]
  /// In order, disjoint.
  package let quotations: [Quotation]
  /// For each sentence the index of its bead.
  package let beadOf: [Int]
  /// The glossary's terms in it.
  package internal(set) var terms = TermUses()

  package var language: Language { article.language }

  init(
    side: Side, article: Article, sentences: [Sentence], beads: [Bead],
    vocabulary: inout Vocabulary, year: Int?
  ) {
    self.side = side
    self.article = article
    self.sentences = sentences
    let tokenizer = Tokenizer(language: article.language)
    var tokens: [Token] = []
    var firstTokens: [Int32] = [0]
    tokens.reserveCapacity(article.reading.bytes.count / 5)
    article.reading.bytes.withUnsafeBufferPointer { text in
      for sentence in sentences {
        tokenizer.tokenize(text, sentence.bytes, into: &tokens)
        firstTokens.append(Int32(tokens.count))
      }
    }
    (words, stems) = article.reading.bytes.withUnsafeBufferPointer { text in
      vocabulary.numbers(of: tokens, in: text, language: article.language)
    }
    let functionWords = vocabulary.numbers(of: article.language.functionWords)
    isFunction = words.map { functionWords.contains($0) }
    self.tokens = tokens
    self.firstTokens = firstTokens
    let scanner = QuantityScanner(language: article.language)
    var quantities: [Quantity] = []
    var firstQuantities: [Int32] = [0]
    for index in sentences.indices {
      let range = Int(firstTokens[index])..<Int(firstTokens[index + 1])
      quantities += scanner.quantities(
        in: article.reading, tokens: tokens[range], context: QuantityContext(year: year))
      firstQuantities.append(Int32(quantities.count))
    }
    self.quantities = quantities
    self.firstQuantities = firstQuantities
    quotations = QuotationScanner.quotations(of: article)
    var beadOf = [Int](repeating: 0, count: sentences.count)
    for (index, bead) in beads.enumerated() {
      for sentence in bead[side] { beadOf[sentence] = index }
    }
    self.beadOf = beadOf
  }

  /// Indices in ``tokens`` of a sentence's tokens.
  package func tokenRange(_ sentence: Int) -> Range<Int> {
    Int(firstTokens[sentence])..<Int(firstTokens[sentence + 1])
  }

  /// Indices in ``quantities`` of those in a sentence.
  package func quantityRange(_ sentence: Int) -> Range<Int> {
    Int(firstQuantities[sentence])..<Int(firstQuantities[sentence + 1])
  }

  package func text(_ bytes: Range<Int>) -> String { article.text(bytes) }
  package func text(ofToken index: Int) -> String { article.text(tokens[index].bytes) }
  package func text(ofSentence index: Int) -> String { article.text(sentences[index].bytes) }

  /// Bytes from the first to the last of some tokens.
  package func bytes(ofTokens range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].bytes.lowerBound..<tokens[range.upperBound - 1].bytes.upperBound
  }

  /// The sentence that a byte of the reading text lies in, or the last one before it.
  /// - Complexity: O(log n).
  package func sentence(at byte: Int) -> Int {
    var low = 0
    var high = sentences.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if sentences[middle].bytes.lowerBound <= byte { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The quotation that holds a range of the reading text.
  /// - Complexity: O(log n).
  package func quotation(around bytes: Range<Int>) -> Quotation? {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].bytes.lowerBound <= bytes.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0, quotations[low - 1].bytes.upperBound >= bytes.upperBound else { return nil }
    return quotations[low - 1]
  }

  /// Whether a place is part of what somebody is quoted as saying.
  package func isInDirectSpeech(_ bytes: Range<Int>) -> Bool {
    quotation(around: bytes)?.isSpeech ?? false
  }

  package func isHeadline(_ sentence: Int) -> Bool {
    let kind = article.blocks[sentences[sentence].block].kind
    return kind == .headline || kind == .subhead
  }

  /// Whether a token is the first word of its sentence, marks and dashes before it not counted.
  package func isSentenceInitial(_ token: Int) -> Bool {
    var before = token - 1
    let first = tokenRange(sentence(at: Int(tokens[token].start))).lowerBound
    while before >= first {
      if tokens[before].kind != .punctuation { return false }
      before -= 1
    }
    return true
  }

  /// Whether a token is written with a capital first letter of the Latin alphabet.
  package func isCapitalised(_ token: Int) -> Bool {
    let bytes = article.reading.bytes
    let start = Int(tokens[token].start)
    let first = bytes[start]
    if first < 0x80 { return first &- 0x41 < 26 }
    guard start + 1 < bytes.count else { return false }
    let second = bytes[start + 1]
    // U+00C0 … U+00DE are capitals; in Latin Extended-A those with even numbers, for the most part.
    return first == 0xC3 ? second < 0x9F : first == 0xC4 || first == 0xC5 ? second & 1 == 0 : false
  }

  /// Whether a token is a word that carries grammar rather than content.
  package func isFunctionWord(_ token: Int) -> Bool { isFunction[token] }
}
