import Text

/// Two dates that contradict each other, part by part.
struct DateParts {
  enum Part: Hashable { case year, month, day, weekday }

  private let pair: QuantityFinding
  private let source: Quantity.CalendarDate
  private let target: Quantity.CalendarDate

  /// Nil where one is no date.
  init?(_ pair: QuantityFinding) {
    guard case .date(let source) = pair.source.value, case .date(let target) = pair.target.value
    else { return nil }
    self.pair = pair
    self.source = source
    self.target = target
  }

  /// The parts that both state and that differ.
  var differing: [Part] {
    let parts: [(Part, Int?, Int?)] = [
      (.month, source.month, target.month), (.day, source.day, target.day),
      (.year, source.year, target.year), (.weekday, source.weekday, target.weekday),
    ]
    return parts.compactMap { part, a, b in a != nil && b != nil && a != b ? part : nil }
  }

  /// The word or figure that states a part; the whole date where none does alone.
  func bytes(of part: Part, _ side: Side) -> Range<Int> {
    let text = pair.input[side]
    let quantity = side == .source ? pair.source : pair.target
    let range = text.tokenRange(text.sentence(at: quantity.bytes.lowerBound))
    for token in range where text.tokens[token].bytes.overlaps(quantity.bytes) {
      if states(part, text.text(ofToken: token), text.language) { return text.tokens[token].bytes }
    }
    return quantity.bytes
  }

  private func states(_ part: Part, _ word: String, _ language: Language) -> Bool {
    let folded = Folding.fold(word)
    switch part {
    case .weekday: return CalendarNames.weekday(folded, language) != nil
    case .month: return CalendarNames.month(folded, language) != nil
    case .year: return folded.count == 4 && folded.allSatisfy(\.isNumber)
    case .day:
      return folded.prefix(3).first?.isNumber ?? false && folded.filter(\.isNumber).count < 3
    }
  }

  /// The source's part in the target's words.
  func suggestion(for part: Part) -> String? {
    let language = pair.input.target.language
    switch part {
    case .weekday: return source.weekday.flatMap { CalendarNames.weekdays[language.code]?[$0 - 1] }
    case .month: return source.month.flatMap { CalendarNames.months[language.code]?[$0 - 1] }
    case .year: return source.year.map(String.init)
    case .day: return source.day.map(String.init)
    }
  }
}
