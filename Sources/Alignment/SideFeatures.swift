import Text

/// What the aligner knows of the sentences of one side, in flat arrays.
///
/// A *type* is a folded word form; a *unit* is a token or a phrase of the lexicon that spans several tokens.
struct SideFeatures: Sendable {
  struct Unit: Sendable {
    let type: Int32
    /// Index of its first token, over all sentences.
    let token: Int32
    let length: Int32
  }

  struct TypeInfo: Sendable {
    /// Index of the stem.
    let stem: Int32
    /// The unit of the lexicon, -1 where the lexicon is silent.
    let lexiconUnit: Int32
    let isFunctionWord: Bool
    let isNumber: Bool
    let isPhrase: Bool
    let isAcronym: Bool
    /// Which phrases of the lexicon it opens, -1 for none.
    let phrase: Int32
  }

  struct SentenceInfo: Sendable {
    /// Letters, digits and marks; white space does not count.
    var length: Float = 0
    /// Sum of the weights of its tokens.
    var weight: Float = 0
    var numberWeight: Float = 0
    var quotes = 0
    var questions = 0
    /// A quotation that opens here and does not close.
    var opensQuote = false
    var closesQuote = false
    var isHeading = false
    var block: Int32 = 0
  }

  let language: Language
  /// Folded forms.
  private(set) var types = Interner(capacity: 4096)
  private(set) var stems = Interner(capacity: 4096)
  private(set) var info: [TypeInfo] = []
  private(set) var units: [Unit] = []
  /// First unit of each sentence, and the number of units.
  private(set) var unitStart: [Int32] = [0]
  private(set) var tokenType: [Int32] = []
  private(set) var tokenStart: [Int32] = [0]
  private(set) var tokenWeight: [Float] = []
  private(set) var sentences: [SentenceInfo] = []
  private var form: [UInt8] = []

  var count: Int { sentences.count }

  /// - Complexity: O(length of the text).
  init(article: Article, sentences: [Sentence], side: Lexicon.Side) {
    language = article.language
    self.sentences.reserveCapacity(sentences.count)
    var tokens: [Token] = []
    let tokenizer = Tokenizer(language: language)
    article.reading.bytes.withUnsafeBufferPointer { text in
      for sentence in sentences {
        tokens.removeAll(keepingCapacity: true)
        tokenizer.tokenize(text, sentence.bytes, into: &tokens)
        add(tokens, of: text, in: sentence, side: side)
        let kind = article.blocks[sentence.block].kind
        self.sentences[count - 1].isHeading = kind == .headline || kind == .subhead
      }
    }
    weigh()
  }

  private mutating func add(
    _ tokens: [Token], of text: UnsafeBufferPointer<UInt8>, in sentence: Sentence,
    side: Lexicon.Side
  ) {
    var info = SentenceInfo()
    info.block = Int32(sentence.block)
    let firstUnit = units.count
    var quoteDepth = 0
    for (position, token) in tokens.enumerated() {
      if token.kind == .punctuation {
        count(
          mark: text, token, at: position, of: tokens.count, into: &info, depth: &quoteDepth)
        continue
      }
      let type = type(of: token, in: text, side: side)
      units.append(Unit(type: type, token: Int32(tokenType.count), length: 1))
      tokenType.append(type)
    }
    info.opensQuote = quoteDepth > 0
    info.closesQuote = quoteDepth < 0
    for byte in text[sentence.bytes] where byte > 0x20 && byte & 0xC0 != 0x80 { info.length += 1 }
    addPhrases(from: firstUnit, side: side)
    sentences.append(info)
    unitStart.append(Int32(units.count))
    tokenStart.append(Int32(tokenType.count))
  }

  /// Counts quotation and question marks. Straight marks open and close in turn.
  private func count(
    mark text: UnsafeBufferPointer<UInt8>, _ token: Token, at position: Int, of count: Int,
    into info: inout SentenceInfo, depth: inout Int
  ) {
    var value: UInt32 = 0
    for byte in text[token.bytes] { value = value << 8 | UInt32(byte) }
    switch value {
    case 0x22:
      info.quotes += 1
      depth += depth > 0 || position + 1 >= count && position > 0 ? -1 : 1
    case 0xE2809C, 0xC2AB, 0xE2809E:
      info.quotes += 1
      depth += 1
    case 0xE2809D, 0xC2BB:
      info.quotes += 1
      depth -= 1
    case 0x3F: info.questions += 1
    default: break
    }
  }

  private mutating func type(
    of token: Token, in text: UnsafeBufferPointer<UInt8>, side: Lexicon.Side
  ) -> Int32 {
    form.removeAll(keepingCapacity: true)
    let bytes = UnsafeBufferPointer(rebasing: text[token.bytes])
    switch token.kind {
    case .acronym: for byte in bytes where byte != 0x2E { form.append(byte) }
    case .number: form.append(contentsOf: bytes)
    default: Folding.fold(bytes, into: &form)
    }
    let type = types.intern(form)
    if Int(type) == info.count {
      let isFunction = language.functionWords.contains(String(decoding: form, as: UTF8.self))
      var stem = form
      if token.kind != .acronym && token.kind != .number { language.stem(&stem) }
      var unit = side.units.find(stem) ?? -1
      if unit < 0, token.kind == .acronym {
        var lower: [UInt8] = []
        form.withUnsafeBufferPointer { Folding.fold($0, into: &lower) }
        language.stem(&lower)
        unit = side.units.find(lower) ?? -1
      }
      info.append(
        TypeInfo(
          stem: stems.intern(stem), lexiconUnit: unit, isFunctionWord: isFunction,
          isNumber: form.first.map { $0 &- 0x30 < 10 } ?? false, isPhrase: false,
          isAcronym: token.kind == .acronym, phrase: side.phraseStarts.find(stem) ?? -1))
    }
    return type
  }

  /// Appends a unit for each phrase of the lexicon among the tokens of the sentence being added.
  private mutating func addPhrases(from firstUnit: Int, side: Lexicon.Side) {
    let end = units.count
    guard side.phraseStarts.count > 0 else { return }
    var key: [UInt8] = []
    for start in firstUnit..<end {
      let startInfo = info[Int(units[start].type)]
      guard startInfo.phrase >= 0 else { continue }
      let phrase = startInfo.phrase
      let stem = stems.bytes(startInfo.stem)
      key.removeAll(keepingCapacity: true)
      key.append(contentsOf: stem)
      var next = start + 1
      while next < end, next - start < side.longestPhrase[Int(phrase)] {
        key.append(0x20)
        key.append(contentsOf: stems.bytes(info[Int(units[next].type)].stem))
        next += 1
        guard let unit = side.units.find(key) else { continue }
        let type = types.intern(key)
        if Int(type) == info.count {
          info.append(
            TypeInfo(
              stem: stems.intern(key), lexiconUnit: unit, isFunctionWord: false, isNumber: false,
              isPhrase: true, isAcronym: false, phrase: -1))
        }
        units.append(
          Unit(type: type, token: units[start].token, length: Int32(next - start)))
      }
    }
  }

  /// Weights of tokens by inverse document frequency of their stems, the document being a sentence.
  private mutating func weigh() {
    var frequency = [Int32](repeating: 0, count: stems.count)
    var last = [Int32](repeating: -1, count: stems.count)
    for sentence in 0..<count {
      for token in tokenStart[sentence]..<tokenStart[sentence + 1] {
        let stem = Int(info[Int(tokenType[Int(token)])].stem)
        if last[stem] != sentence {
          last[stem] = Int32(sentence)
          frequency[stem] += 1
        }
      }
    }
    let scale = 1 / Weighting.log(Float(count + 2))
    tokenWeight.reserveCapacity(tokenType.count)
    for sentence in 0..<count {
      for token in tokenStart[sentence]..<tokenStart[sentence + 1] {
        let info = info[Int(tokenType[Int(token)])]
        var weight =
          Weighting.log(Float(count + 2) / Float(frequency[Int(info.stem)])) * scale
        weight = max(weight, Weighting.floor)
        if info.isFunctionWord { weight *= Weighting.functionWord }
        tokenWeight.append(weight)
        sentences[sentence].weight += weight
        if info.isNumber { sentences[sentence].numberWeight += weight }
      }
    }
  }
}
