import Text

/// *More than* on one side and *less than* on the other.
struct HedgeReversed: Check {
  let id = "hedge-reversed"
  let severity = Severity.error
  let family = CheckFamily.numbers
  let rationale = Localized(
    en: """
      “More than 200” and “menos de 200” say the opposite, and so do “nearly” and “más de”, “at least” and “hasta”. \
      Only hedges on numbers of equal value are compared; one that is left out, or is merely rounder, is let pass.
      """,
    es: """
      «More than 200» y «menos de 200» dicen lo contrario; también «nearly» y «más de», o «at least» y «hasta». Solo \
      se comparan los matices de cifras iguales; no se objeta que falte uno ni que sea más vago.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    input.quantityPairs.agreed.compactMap { pair in
      guard input.isTrusted(pair.bead) else { return nil }
      let source = input.source.quantities[pair.source]
      let target = input.target.quantities[pair.target]
      guard let own = target.hedge.flatMap(Self.direction),
        let other = source.hedge.flatMap(Self.direction), own != other
      else { return nil }
      if isDenied(target, input.target) != isDenied(source, input.source) { return nil }
      return finding(pair, input)
    }
  }

  private enum Direction { case above, below }

  private static func direction(_ hedge: Quantity.Hedge) -> Direction? {
    switch hedge {
    case .moreThan, .atLeast: .above
    case .lessThan, .atMost, .nearly: .below
    case .about: nil
    }
  }

  /// Whether the verb before is denied, which turns the hedge: *no compra más de tres*.
  private func isDenied(_ quantity: Quantity, _ text: SideText) -> Bool {
    let range = text.tokenRange(text.sentence(at: quantity.bytes.lowerBound))
    let before = range.filter { text.tokens[$0].bytes.upperBound <= quantity.bytes.lowerBound }
    return before.suffix(Self.reach).contains {
      Self.deniers.contains(Folding.fold(text.text(ofToken: $0)))
    }
  }

  private static let reach = 6
  private static let deniers: Set<String> = ["no", "not", "n't", "never", "nunca", "ni", "cannot"]

  /// The hedge stands right before the number: its words are those back to the mark or word that begins it.
  private func finding(_ pair: QuantityPairs.Pair, _ input: CheckInput) -> Finding {
    let own = Self.hedged(input.target.quantities[pair.target], input.target)
    let other = Self.hedged(input.source.quantities[pair.source], input.source)
    return QuantityFinding(pair: pair, input: input).finding(
      self, place: own, counterpart: other,
      message: Localized(
        en: "“\(input.target.text(own))” turns “\(input.source.text(other))” round",
        es: "«\(input.target.text(own))» invierte el sentido de «\(input.source.text(other))»"))
  }

  /// Bytes of the quantity with up to two words before it, the hedge, and without function words that begin it.
  static func hedged(_ quantity: Quantity, _ side: SideText) -> Range<Int> {
    let range = side.tokenRange(side.sentence(at: quantity.bytes.lowerBound))
    guard
      var token = range.first(where: {
        side.tokens[$0].bytes.upperBound > quantity.bytes.lowerBound
      })
    else { return quantity.bytes }
    var left = hedgeWords
    while token > range.lowerBound, left > 0, side.tokens[token - 1].kind != .punctuation,
      HedgeWords.isPart(side.text(ofToken: token - 1), side.language)
    {
      token -= 1
      left -= 1
    }
    return min(Int(side.tokens[token].start), quantity.bytes.lowerBound)..<quantity.bytes.upperBound
  }

  private static let hedgeWords = 4

  let examples = [
    CheckExample("More than 200 people came.", "Vinieron más de 200 personas."),
    CheckExample("Nearly 900 signed.", "Firmaron unas 900 personas."),
    CheckExample("At least seven died.", "Murieron no menos de siete."),
    CheckExample("⟦More than 200⟧ people came.", "Vinieron ⟦menos de 200⟧ personas."),
    CheckExample("It lost ⟦nearly 900⟧ workers.", "Perdió ⟦más de 900⟧ trabajadores."),
  ]
}

/// Words that hedges are made of.
enum HedgeWords {
  static func isPart(_ word: String, _ language: Language) -> Bool {
    words[language.code]?.contains(Folding.fold(word)) ?? false
  }

  private static let words: [String: Set<String>] = [
    "en": [
      "more", "than", "less", "fewer", "at", "least", "most", "nearly", "almost", "over", "under",
      "below", "above", "up", "to", "no", "not", "as", "many", "much", "close", "just", "well",
      "exceeding", "approaching", "upwards", "of", "a", "minimum", "maximum",
    ],
    "es": [
      "mas", "menos", "de", "del", "al", "por", "lo", "casi", "hasta", "no", "encima", "debajo",
      "superior", "superiores", "inferior", "inferiores", "a", "como", "minimo", "maximo", "poco",
      "un", "sumo", "cuando",
    ],
  ]
}
