import Foundation

/// Reads the quantities of one stretch of text, from left to right, longest reading first.
///
/// The kinds are read in files of their own: numbers, amounts (what a number counts), fractions, ordinals,
/// dates and times. Each reader takes the index of an item and gives what begins there, or nil.
struct QuantityReader {
  /// A token with what its word and the longest phrase from it may mean.
  struct Item {
    let start: Int
    let end: Int
    let kind: TokenKind
    let firstByte: UInt8
    var single: NumberWords.Known?
    var phrase: NumberWords.Known?
    /// Index of the item after the phrase.
    var afterPhrase: Int
    var figure: Figure?
    /// The value of ½ and its kin.
    var glyph: Decimal?
    /// The value of Roman figures in capitals.
    var roman: Int?
    var endsInS = false
  }
  /// A quantity in the making: its place is that of the items.
  struct Found {
    var kind: Quantity.Kind
    var value: Quantity.Value
    var unit: String?
    var hedge: Quantity.Hedge?
    var alternatives: [Quantity.Value] = []
    var items: Range<Int>
  }

  let words: NumberWords
  let context: QuantityContext
  var items: [Item] = []
  /// Whether most words begin with a capital, so that a capital says nothing of a number.
  var isTitle = false
  /// Whether anything here could be part of a quantity.
  var isPromising = false

  init(
    _ text: IndexedText, _ tokens: ArraySlice<Token>, _ words: NumberWords,
    _ context: QuantityContext
  ) {
    self.words = words
    self.context = context
    text.bytes.withUnsafeBufferPointer { prepare($0, tokens) }
  }

  private static let glyphs: [[UInt8]: Decimal] = [
    Array("¼".utf8): Decimal(1) / 4, Array("½".utf8): Decimal(1) / 2,
    Array("¾".utf8): Decimal(3) / 4, Array("⅓".utf8): Decimal(1) / 3,
    Array("⅔".utf8): Decimal(2) / 3, Array("⅛".utf8): Decimal(1) / 8,
  ]

  private mutating func prepare(_ text: UnsafeBufferPointer<UInt8>, _ tokens: ArraySlice<Token>) {
    items.reserveCapacity(tokens.count)
    var numbers: [Int32] = []
    numbers.reserveCapacity(tokens.count)
    var folded: [UInt8] = []
    var names = 0
    var plain = 0
    for token in tokens {
      folded.removeAll(keepingCapacity: true)
      Folding.fold(UnsafeBufferPointer(rebasing: text[token.bytes]), into: &folded)
      numbers.append(words.word(folded) ?? -1)
      var item = Item(
        start: Int(token.start), end: Int(token.end), kind: token.kind,
        firstByte: text[Int(token.start)], afterPhrase: items.count + 1)
      if token.kind == .number {
        item.figure = Figure(text, token.bytes, decimalMark: words.decimalMark)
        isPromising = true
      }
      if token.kind == .punctuation, item.firstByte >= 0xC2 {
        item.glyph = Self.glyphs[Array(text[token.bytes])]
        isPromising = isPromising || item.glyph != nil
      }
      item.endsInS = folded.last == 0x73
      item.roman = Roman.value(text, token.bytes)
      if token.kind == .name { names += 1 }
      if token.kind == .word && folded.count > 3 { plain += 1 }
      items.append(item)
    }
    isTitle = names > 2 && names > plain
    for index in items.indices where numbers[index] >= 0 { look(index, numbers) }
  }

  /// Finds what the word at the index means, and the longest phrase from it.
  private mutating func look(_ index: Int, _ numbers: [Int32]) {
    var node: Int32 = 0
    for place in index..<items.count {
      guard numbers[place] >= 0, let next = words.step(node, numbers[place]) else { return }
      node = next
      guard let known = words.known(node) else { continue }
      if place == index {
        items[index].single = known
        isPromising = isPromising || known.meaning.cues.isEmpty
      } else {
        isPromising = true
      }
      items[index].phrase = known
      items[index].afterPhrase = place + 1
    }
  }

  /// Everything stated, in order.
  mutating func read() -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    var hedge: (value: Quantity.Hedge, end: Int)?
    while index < items.count {
      if let known = meaning(index), known.hedge != nil || known.cues.contains(.skip) {
        if known.cues.contains(.skip), known.hedge == nil {
          index = items[index].afterPhrase
          continue
        }
        hedge = known.hedge.map { ($0, items[index].afterPhrase) }
        index = items[index].afterPhrase
        continue
      }
      let group = quantities(at: index)
      guard let last = group.last else {
        if let known = hedge, known.end == index, cues(index).contains(.the) {
          hedge = (known.value, index + 1)
        }
        index = max(index + 1, endOfCode(index))
        continue
      }
      for one in group {
        let before = one.items.lowerBound == group[0].items.lowerBound && hedge?.end == index
        found.append(quantity(one, before ? hedge?.value : nil))
      }
      index = last.items.upperBound
    }
    return found
  }

  /// The readers in order of how much they know of what they take.
  private func quantities(at index: Int) -> [Found] {
    guard isCandidate(index) else { return [] }
    if case let dates = dates(at: index), !dates.isEmpty { return dates }
    if let time = time(at: index) { return [time] }
    if let decade = decade(at: index) { return [decade] }
    if let range = range(at: index) { return [range] }
    if let fraction = fraction(at: index) { return [fraction] }
    if let multiple = multiple(at: index) { return [multiple] }
    if let ordinal = ordinal(at: index) { return [ordinal] }
    if let amount = amount(at: index) { return [found(amount)] }
    return []
  }

  private func isCandidate(_ index: Int) -> Bool {
    let item = items[index]
    return item.phrase != nil || item.figure != nil || item.roman != nil || item.glyph != nil
  }

  private func quantity(_ found: Found, _ before: Quantity.Hedge?) -> Quantity {
    let takesHedge: Bool =
      switch found.kind {
      case .year, .decade, .date, .time, .ordinal: before == .about
      default: true
      }
    return Quantity(
      kind: found.kind, value: found.value, unit: found.unit,
      hedge: found.hedge ?? (takesHedge ? before : nil), alternatives: found.alternatives,
      bytes: items[found.items.lowerBound].start..<items[found.items.upperBound - 1].end)
  }
}

extension QuantityReader {
  /// What the longest phrase from the item means.
  func meaning(_ index: Int) -> NumberMeaning? {
    items.indices.contains(index) ? items[index].phrase?.meaning : nil
  }

  /// What the word of the item alone means.
  func single(_ index: Int) -> NumberMeaning? {
    items.indices.contains(index) ? items[index].single?.meaning : nil
  }

  func cues(_ index: Int) -> NumberMeaning.Cues { single(index)?.cues ?? [] }

  func figure(_ index: Int) -> Figure? {
    items.indices.contains(index) ? items[index].figure : nil
  }

  /// Whether an item stands against the next without space.
  func touches(_ index: Int) -> Bool {
    index >= 0 && index + 1 < items.count && items[index].end == items[index + 1].start
  }

  func isMark(_ index: Int, _ byte: UInt8) -> Bool {
    items.indices.contains(index) && items[index].firstByte == byte
      && items[index].kind == .punctuation
  }

  /// Whether the item is a hyphen or dash without space on either side.
  func isHyphen(_ index: Int) -> Bool {
    cues(index).contains(.hyphen) && touches(index - 1) && touches(index)
  }

  /// Whether the item is a word that has nothing to do with numbers: what an ordinal or number counts.
  func isContent(_ index: Int) -> Bool {
    guard items.indices.contains(index) else { return false }
    let kind = items[index].kind
    return (kind == .word || kind == .name || kind == .acronym) && items[index].single == nil
  }

  /// Whether a spelled-out number here is part of a name (`Movimiento Cinco Estrellas`).
  func isNamed(_ index: Int) -> Bool { items[index].kind == .name && !isTitle }

  /// Whether the figures at the index are part of a code: `COVID-19`, `4x4`, `1-800-555`, `1.2.3`.
  func isCode(_ index: Int) -> Bool {
    guard let figure = figure(index) else { return false }
    if !figure.isValid || figure.hasLeadingZero { return true }
    if touches(index - 1), index > 0 {
      let before = items[index - 1]
      if before.kind == .word || before.kind == .name || before.kind == .acronym {
        return single(index - 1)?.symbol == nil
      }
      if isHyphen(index - 1), index > 1, items[index - 2].kind != .punctuation,
        items[index - 2].figure == nil
      {
        return true
      }
    }
    return touches(index) && items[index + 1].kind != .punctuation && single(index + 1) == nil
  }

  /// The end of a row of three figures and more joined by marks, such as a telephone number; the index itself
  /// where there is none.
  func endOfCode(_ index: Int) -> Int {
    guard figure(index) != nil else { return index }
    var end = index + 1
    var figures = 1
    while touches(end - 1), touches(end), figure(end + 1) != nil, items[end].kind == .punctuation {
      end += 2
      figures += 1
    }
    return figures > 2 ? end : index
  }
}
