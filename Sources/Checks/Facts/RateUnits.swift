import Text

/// What a sum of money is paid for: `$2,900 a ton`, `2.900 dólares la tonelada`.
struct RateUnits {
  private let input: CheckInput

  init(_ input: CheckInput) { self.input = input }

  /// Sums that both sides state for different units of one kind.
  func findings(_ check: some Check) -> [Finding] {
    input.quantityPairs.agreed.compactMap { pair in
      guard input.isTrusted(pair.bead), let own = unit(pair.target, .target),
        let other = unit(pair.source, .source), own.kind == other.kind, own.code != other.code
      else { return nil }
      return QuantityFinding(pair: pair, input: input).finding(
        check, place: own.bytes, counterpart: other.bytes)
    }
  }

  private func unit(
    _ index: Int, _ side: Side
  ) -> (kind: Int, code: String, bytes: Range<Int>)? {
    let text = input[side]
    let quantity = text.quantities[index]
    guard quantity.kind == .money || quantity.kind == .cardinal else { return nil }
    let range = text.tokenRange(text.sentence(at: quantity.bytes.lowerBound))
    guard
      let next = range.first(where: {
        text.tokens[$0].bytes.lowerBound >= quantity.bytes.upperBound
      }),
      next + 1 < range.upperBound,
      Self.joining[text.language.code]?.contains(Folding.fold(text.text(ofToken: next))) ?? false
    else { return nil }
    let word = Folding.fold(text.text(ofToken: next + 1))
    return Self.units[word].map { ($0.kind, $0.code, text.tokens[next + 1].bytes) }
  }

  private static let joining: [String: Set<String>] = [
    "en": ["a", "an", "per", "each"], "es": ["el", "la", "por", "cada", "al"],
  ]

  /// By folded word: mass 0, volume 1, time 2, length 3.
  private static let units: [String: (kind: Int, code: String)] = [
    "ton": (0, "t"), "tonne": (0, "t"), "tonelada": (0, "t"), "kilo": (0, "kg"),
    "kilogram": (0, "kg"), "kilogramo": (0, "kg"), "gram": (0, "g"), "gramo": (0, "g"),
    "barrel": (1, "bbl"), "barril": (1, "bbl"), "liter": (1, "l"), "litre": (1, "l"),
    "litro": (1, "l"), "day": (2, "d"), "dia": (2, "d"), "week": (2, "wk"), "semana": (2, "wk"),
    "month": (2, "mo"), "mes": (2, "mo"), "year": (2, "a"), "ano": (2, "a"), "hour": (2, "h"),
    "hora": (2, "h"), "meter": (3, "m"), "metre": (3, "m"), "metro": (3, "m"),
    "kilometer": (3, "km"), "kilometre": (3, "km"), "kilometro": (3, "km"),
  ]
}
