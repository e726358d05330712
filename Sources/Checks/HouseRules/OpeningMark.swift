import Text

/// A Spanish question or exclamation without its opening mark.
struct OpeningMark: Check {
  let id = "opening-mark"
  let severity = Severity.error
  let family = CheckFamily.houseRules
  let rationale = Localized(
    en: """
      Spanish opens questions with ¿ and exclamations with ¡, also in the middle of a sentence. A mark in brackets, which \
      only shows doubt or surprise, and one inside an address or a brand's name are not asked for.
      """,
    es: """
      En español las preguntas se abren con ¿ y las exclamaciones con ¡, también en medio de la oración. No se exige en \
      el signo entre paréntesis, que solo muestra duda o sorpresa, ni dentro de una dirección o del nombre de una marca.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    guard let text = input.side(in: .spanish) else { return [] }
    return text.article.blocks.flatMap { block in
      unopened(text, block.bytes).map { place, mark in
        let sentence = text.sentence(at: place.lowerBound)
        let opening = mark == "?" ? "¿" : "¡"
        let words = text.text(place)
        return input.finding(
          self, on: text.side, place: place, counterpart: nil, bead: text.beadOf[sentence],
          message: Localized(
            en: "the opening mark \(opening) is missing",
            es: "falta el signo de apertura \(opening)"),
          suggestion: opening + words, expected: [opening])
      }
    }
  }

  /// Stretches that end with a mark and do not open with one.
  private func unopened(_ text: SideText, _ block: Range<Int>) -> [(Range<Int>, Character)] {
    var found: [(Range<Int>, Character)] = []
    var start = block.lowerBound
    var isOpen = false
    let tokens = tokens(in: block, text)
    for (place, token) in tokens.enumerated() {
      let bytes = text.tokens[token].bytes
      guard text.tokens[token].kind == .punctuation else { continue }
      let mark = text.text(ofToken: token)
      switch mark {
      case "¿", "¡": isOpen = true
      case "?", "!":
        let next = place + 1 < tokens.count ? tokens[place + 1] : nil
        let isRun =
          next.map {
            text.tokens[token].touches(text.tokens[$0])
              && ["?", "!"].contains(text.text(ofToken: $0))
          } ?? false
        let isBracketed = place > 0 && text.text(ofToken: tokens[place - 1]) == "("
        let goesOn = next.map { text.tokens[$0].kind == .word && !text.isCapitalised($0) } ?? false
        let isBrand = mark == "!" && goesOn && place > 0 && text.isCapitalised(tokens[place - 1])
        if isRun || isBracketed || isBrand { continue }
        if !isOpen, start < bytes.lowerBound {
          found.append((start..<bytes.upperBound, Character(mark)))
        }
        isOpen = false
        start = nextStart(place, tokens, text, block)
      case ".", "«", "“", "\"", ":", "—", "…", "»", "”", "...":
        if !isOpen { start = nextStart(place, tokens, text, block) }
      default: break
      }
    }
    return found
  }

  private func nextStart(_ place: Int, _ tokens: [Int], _ text: SideText, _ block: Range<Int>)
    -> Int
  {
    place + 1 < tokens.count ? Int(text.tokens[tokens[place + 1]].start) : block.upperBound
  }

  private func tokens(in block: Range<Int>, _ text: SideText) -> [Int] {
    var low = 0
    var high = text.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(text.tokens[middle].start) < block.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [Int] = []
    while low < text.tokens.count, Int(text.tokens[low].start) < block.upperBound {
      found.append(low)
      low += 1
    }
    return found
  }

  let examples = [
    CheckExample("“Who won?” he asked.", "«¿Quién ganó?», preguntó."),
    CheckExample("He won (!) again.", "Ganó (!) otra vez."),
    CheckExample("But who won?", "Pero ¿quién ganó?"),
    CheckExample("“Who won?” he asked.", "«⟦Quién ganó?⟧», preguntó."),
    CheckExample("Long live the queen!", "⟦Viva la reina!⟧"),
  ]
}
