import Text

/// Rules on how a term is written.
extension GlossaryLint {
  mutating func checkWording(_ concept: Concept, _ index: Int) {
    let term = concept.terms[index]
    checkSpaces(concept, index, term)
    let words = TermWords(term.text).words
    guard let first = words.first, term.partOfSpeech != .properNoun else { return }
    let rules = LintWords.named(term.language)
    if words.count > 1, first.shape == .small, rules.articles.contains(first.small.text) {
      add(
        .article, .warning, concept, index,
        en: "“\(term.text)” begins with an article; enter it without",
        es: "«\(term.text)» empieza por artículo; debe registrarse sin él")
    }
    let isNamed = words.dropFirst().contains { $0.shape != .small && $0.shape != .digits }
    if first.shape == .capital, first.small.count > 1, term.partOfSpeech != nil, !isNamed,
      term.casePolicy != .exact, !rules.capitalised.contains(first.small.text)
    {
      add(
        .capital, rules.makesNamesOfAdjectives ? .note : .warning, concept, index,
        en: "“\(term.text)” begins with a capital but is no name; enter it in small letters",
        es:
          "«\(term.text)» empieza por mayúscula sin ser nombre propio; debe registrarse en minúscula"
      )
    }
  }

  private mutating func checkSpaces(_ concept: Concept, _ index: Int, _ term: Term) {
    for text in [term.text] + term.forms {
      let scalars = Array(text.unicodeScalars)
      let hasEdge =
        scalars.first?.properties.isWhitespace ?? false
        || scalars.last?.properties.isWhitespace ?? false
      let isOdd =
        zip(scalars, scalars.dropFirst()).contains {
          $0.properties.isWhitespace && $1.properties.isWhitespace
        } || scalars.contains(where: Self.isOddMark)
      guard hasEdge || isOdd else { continue }
      add(
        .spaces, .error, concept, index,
        en: "“\(text)” has stray spaces or invisible marks",
        es: "«\(text)» tiene espacios sobrantes o signos invisibles")
    }
  }

  private static func isOddMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: true
    case .spaceSeparator: scalar != " "
    default: scalar == "…" || scalar == "\u{FFFD}"
    }
  }
}

/// Words of a language that the wording rules know.
struct LintWords: Sendable {
  let articles: Set<String>
  /// Words that are always written with a capital.
  let capitalised: Set<String>
  /// Whether words made from names keep the capital (*Chavist*), so that a capital says little.
  let makesNamesOfAdjectives: Bool

  static func named(_ language: String) -> LintWords {
    switch language {
    case "es": spanish
    case "en": english
    default: LintWords(articles: [], capitalised: [], makesNamesOfAdjectives: true)
    }
  }

  private static let spanish = LintWords(
    articles: WordTable.set("el la los las lo un una unos unas"), capitalised: [],
    makesNamesOfAdjectives: false)

  private static let english = LintWords(
    articles: WordTable.set("the a an"),
    capitalised: WordTable.set(
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
      september october november december english spanish american venezuelan european latin cuban colombian brazilian
      russian chinese iranian british french german dutch mexican christian catholic bolivarian chavista internet
      """), makesNamesOfAdjectives: true)
}
