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
    /// Index in ``figures``; -1 for what is no number in figures.
    var figure: Int32 = -1
    /// The value of ½ and its kin.
    var glyph: Decimal?
    /// The value of Roman figures in capitals.
    var roman: Int?
    var endsInS = false
    /// Whether it has a value without being a figure: ½, XXI.
    var isSign: Bool { glyph != nil || roman != nil }
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

  /// Most words in a phrase that is looked for before a number (`década de los años`).
  static let longestCue = 4

  let words: NumberWords
  let context: QuantityContext
  var items: [Item] = []
  var figures: [Figure] = []
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

  /// The value of ½ and its kin.
  private static func glyph(_ text: UnsafeBufferPointer<UInt8>, _ token: Token) -> Decimal? {
    let last = text[Int(token.end) - 1]
    if token.bytes.count == 2, text[Int(token.start)] == 0xC2 {
      return last >= 0xBC && last <= 0xBE ? Decimal(Int(last) - 0xBB) / 4 : nil
    }
    guard token.bytes.count == 3, text[Int(token.start)] == 0xE2, text[Int(token.start) + 1] == 0x85
    else { return nil }
    switch last {
    case 0x93: return Decimal(1) / 3
    case 0x94: return Decimal(2) / 3
    case 0x9B: return Decimal(1) / 8
    default: return nil
    }
  }

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
        item.figure = Int32(figures.count)
        figures.append(Figure(text, token.bytes, decimalMark: words.decimalMark))
        isPromising = true
      }
      if token.kind == .punctuation, item.firstByte >= 0xC2 {
        item.glyph = Self.glyph(text, token)
        isPromising = isPromising || item.glyph != nil
      }
      item.endsInS = folded.last == 0x73
      item.roman = Roman.value(text, token.bytes)
      if token.kind == .name { names += 1 }
      if token.kind == .word && folded.count > 3 { plain += 1 }
      items.append(item)
    }
    isTitle = names > 3 && names > plain * 4 && items[0].firstByte < 0x5B
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
        isPromising = isPromising || known.startsQuantity
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
    if endOfCode(index) > index { return [] }
    if let time = time(at: index) { return [time] }
    if let decade = decade(at: index) { return [decade] }
    if let range = range(at: index) { return [range] }
    if let fraction = fraction(at: index) { return [fraction] }
    if let multiple = multiple(at: index) { return [multiple] }
    if let ordinal = ordinal(at: index) { return [ordinal] }
    if let amount = amount(at: index) { return [found(amount)] }
    return []
  }

  /// Whether a quantity can begin here: grammar alone (`a`, `between`) begins none but before something else.
  private func isCandidate(_ index: Int) -> Bool {
    if isStrong(index) { return true }
    return items[index].phrase != nil
      && (isStrong(index + 1) || isStrong(index + 2) || cues(index + 1).contains(.join))
  }

  private func isStrong(_ index: Int) -> Bool {
    guard items.indices.contains(index) else { return false }
    if items[index].figure >= 0 || items[index].isSign { return true }
    return items[index].phrase?.startsQuantity ?? false
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
  func meaning(_ index: Int) -> NumberWords.Known? {
    items.indices.contains(index) ? items[index].phrase : nil
  }

  /// What the word of the item alone means.
  func single(_ index: Int) -> NumberWords.Known? {
    items.indices.contains(index) ? items[index].single : nil
  }

  func cues(_ index: Int) -> NumberMeaning.Cues { single(index)?.meaning.cues ?? [] }

  func figure(_ index: Int) -> Figure? {
    guard items.indices.contains(index), items[index].figure >= 0 else { return nil }
    return figures[Int(items[index].figure)]
  }

  func isFigure(_ index: Int) -> Bool {
    items.indices.contains(index) && items[index].figure >= 0
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

  /// Whether a phrase that means such a thing ends before the item.
  func endsPhrase(_ index: Int, _ means: (NumberWords.Known) -> Bool) -> Bool {
    (max(0, index - Self.longestCue)..<max(0, index)).contains { start in
      items[start].afterPhrase == index && meaning(start).map(means) ?? false
    }
  }

  /// Whether the item is a name, or begins with a capital at the head of a sentence.
  func isNameLike(_ index: Int) -> Bool {
    guard items.indices.contains(index) else { return false }
    let item = items[index]
    return item.kind == .name
      || (item.kind == .word && item.single == nil && item.firstByte &- 0x41 < 26)
  }

  /// Whether the figures at the index are part of a code: `COVID-19`, `20-M`, `4x4`, `1-800-555`, `1.2.3`.
  func isCode(_ index: Int) -> Bool {
    guard let figure = figure(index) else { return false }
    if !figure.isValid || figure.hasLeadingZero { return true }
    if touches(index - 1), index > 0 {
      let before = items[index - 1]
      if before.kind == .word || before.kind == .name || before.kind == .acronym {
        return single(index - 1)?.symbol == nil
      }
      if isHyphen(index - 1), index > 1, items[index - 2].kind != .punctuation,
        items[index - 2].figure < 0
      {
        return true
      }
    }
    guard touches(index) else { return false }
    if isHyphen(index + 1), items[index + 2].end - items[index + 2].start == 1 {
      return items[index + 2].firstByte &- 0x41 < 26
    }
    guard items[index + 1].kind != .punctuation else { return false }
    guard let after = single(index + 1) else { return true }
    if single(index - 1)?.symbol != nil || endsPhrase(index, { $0.symbol != nil }) { return false }
    return isWrongCapital(index + 1) || (after.attached != nil && after.unit == nil)
  }

  /// The end of a row of three figures and more joined by marks, such as a telephone number; the index itself
  /// where there is none.
  func endOfCode(_ index: Int) -> Int {
    guard isFigure(index) else { return index }
    var end = index + 1
    var figures = 1
    while touches(end - 1), touches(end), isFigure(end + 1), items[end].kind == .punctuation {
      end += 2
      figures += 1
    }
    return figures > 2 ? end : index
  }
}
