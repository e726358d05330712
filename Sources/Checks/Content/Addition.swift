import Text

/// A sentence that renders nothing of the original.
struct Addition: Check {
  let id = "addition"
  let severity = Severity.warning
  let family = CheckFamily.content
  let rationale = Localized(
    en: """
      Translators add a sentence that explains what readers elsewhere do not know: that is only noted. A sentence that \
      reports something, in the past or the future, with figures, people or speech, of which the original says nothing, \
      is a warning.
      """,
    es: """
      Quien traduce añade a veces una oración que explica lo que el lector de otro lugar no sabe: solo se anota. Se \
      advierte la oración que informa de algo, pasado o por venir, con cifras, personas o citas, y de lo que el original \
      no dice nada.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    guard !input.source.sentences.isEmpty else { return [] }
    let likeness = ContentLikeness(input)
    return input.beads.indices.filter { input.beads[$0].source.isEmpty }.flatMap { bead in
      input.beads[bead].target.compactMap { sentence in
        let bytes = input.target.sentences[sentence].bytes
        let near = max(0, sentence - 1)...min(input.target.sentences.count - 1, sentence + 1)
        let around = Set(near.flatMap { input.counterparts(of: $0, .target) }).sorted()
        guard likeness.share(of: bytes, .target, in: around) < Self.carried else { return nil }
        return input.finding(
          self, place: bytes, counterpart: nil, bead: bead,
          severity: Report(sentence, .target, input).isNews ? nil : .note,
          message: Localized(
            en: "nothing in the original says this", es: "nada en el original dice esto"))
      }
    }
  }

  private static let carried = 0.75

  let examples = [
    CheckExample("He left.\nShe came on foot.", "Se fue.\nElla llegó a pie."),
    CheckExample(
      "He left.\n\nShe came.", "Se fue.\n⟦El viernes hallaron el cuerpo en la playa.⟧\nElla llegó.",
      sources: [.english]),
  ]
}

/// Whether a sentence reports or explains.
struct Report {
  /// Told in the past or the future, and not of what a known thing is.
  let isNews: Bool

  init(_ sentence: Int, _ side: Side, _ input: CheckInput) {
    let text = input[side]
    let range = text.tokenRange(sentence)
    let words = range.map { input.vocabulary.text(text.words[$0]) }
    let texts = range.map { text.text(ofToken: $0) }
    let isSpeech = text.quotations.contains {
      $0.isSpeech && $0.bytes.overlaps(text.sentences[sentence].bytes)
    }
    let isTold = zip(words, texts).contains { Self.isPast($0, $1, text.language) }
    isNews = isSpeech || (isTold && !Self.explains(words, text.language))
  }

  /// *X is a …*: a copula among the first words, with a noun phrase after it.
  private static func explains(_ words: [String], _ language: Language) -> Bool {
    guard let copulas = copulas[language.code], let articles = articles[language.code] else {
      return false
    }
    for place in words.indices.prefix(copulaReach) where copulas.contains(words[place]) {
      if place + 1 < words.count, articles.contains(words[place + 1]) { return true }
    }
    return false
  }

  private static let copulaReach = 8
  private static let copulas: [String: Set<String>] = [
    "en": ["is", "are", "was", "were"], "es": ["es", "son", "fue", "fueron", "era", "eran"],
  ]
  private static let articles: [String: Set<String>] = [
    "en": ["a", "an", "the", "one", "among"],
    "es": ["un", "una", "uno", "unos", "unas", "el", "la", "los", "las", "parte"],
  ]

  /// By the ending that the tense has, accents included.
  private static func isPast(_ folded: String, _ text: String, _ language: Language) -> Bool {
    let word = text.lowercased()
    if language.code == "en" {
      return (word.hasSuffix("ed") && word.count > 4)
        || ["was", "were", "had", "will", "said"].contains(folded)
    }
    guard word.count > 3 || ["fue", "fui"].contains(word) else { return false }
    return past.contains(folded)
      || ["ó", "aron", "ieron", "eron", "ará", "erá", "irá", "arán", "erán", "irán", "ían"].contains
      { word.hasSuffix($0) }
  }

  private static let past: Set<String> = [
    "fue", "fueron", "habia", "habian", "hubo", "estaba", "estaban", "tuvo", "hizo", "dijo",
    "tenia",
  ]
}
