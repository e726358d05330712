import Text

/// The people that a pair names, and every place where a capitalised word may be one of their names.
package struct People: Sendable {
  /// A word of a name where it stands.
  struct Mention: Hashable, Sendable {
    let token: Int
    /// Number in the pair's vocabulary; equal for `Chavez` and `Chávez`.
    let word: Int32
    let sentence: Int
    /// First and last token of the names in a row that it belongs to.
    let run: ClosedRange<Int>

    var isLast: Bool { token == run.upperBound }
    /// The surname alone.
    var isAlone: Bool { run.count == 1 }
  }

  /// Words of people's names (given names and surnames) of either side.
  private(set) var names: Set<Int32> = []
  /// Words with which people's names end.
  private(set) var surnames: Set<Int32> = []
  private var mentions: [Side: [Mention]] = [:]
  private var bySentence: [Side: [Range<Int>]] = [:]
  /// By side and word how often it stands as a name.
  private var counts: [Side: [Int32: Int]] = [:]

  init() {}

  /// - Complexity: O(n).
  init(_ input: CheckInput) {
    var known: Set<Int32> = []
    for side in Side.allCases {
      let text = input[side]
      for token in text.tokens.indices where text.tokens[token].kind == .name {
        known.insert(text.words[token])
      }
    }
    for side in Side.allCases { collect(side, input, known) }
    for side in Side.allCases { findPeople(side, input) }
  }

  func all(_ side: Side) -> [Mention] { mentions[side] ?? [] }

  func mentions(in sentences: [Int], _ side: Side) -> [Mention] {
    guard let ranges = bySentence[side], let all = mentions[side] else { return [] }
    return sentences.flatMap { all[ranges[$0]] }
  }

  func count(of word: Int32, _ side: Side) -> Int { counts[side]?[word] ?? 0 }

  // MARK: Finding names

  private mutating func collect(_ side: Side, _ input: CheckInput, _ known: Set<Int32>) {
    let text = input[side]
    var found: [Mention] = []
    var ranges: [Range<Int>] = []
    var counts: [Int32: Int] = [:]
    for sentence in text.sentences.indices {
      let start = found.count
      var run: [Int] = []
      for token in text.tokenRange(sentence) {
        if Self.isName(token, text, known, input) {
          run.append(token)
        } else {
          Self.add(run, sentence, text, to: &found)
          run = []
        }
      }
      Self.add(run, sentence, text, to: &found)
      for mention in found[start...] { counts[mention.word, default: 0] += 1 }
      ranges.append(start..<found.count)
    }
    mentions[side] = found
    bySentence[side] = ranges
    self.counts[side] = counts
  }

  private static func add(
    _ run: [Int], _ sentence: Int, _ text: SideText, to found: inout [Mention]
  ) {
    guard let first = run.first, let last = run.last else { return }
    for token in run {
      found.append(
        Mention(token: token, word: text.words[token], sentence: sentence, run: first...last))
    }
  }

  /// A capital in the middle of a sentence; at its head only what is a name elsewhere or no word of the language.
  private static func isName(
    _ token: Int, _ text: SideText, _ known: Set<Int32>, _ input: CheckInput
  ) -> Bool {
    switch text.tokens[token].kind {
    case .name: return true
    case .word:
      guard text.isCapitalised(token) else { return false }
      let folded = input.vocabulary.text(text.words[token])
      guard folded.utf8.count >= shortest, !text.language.functionWords.contains(folded) else {
        return false
      }
      if known.contains(text.words[token]) { return true }
      let stem = input.vocabulary.text(text.stems[token])
      return !(input.resources.lexicon?.knows(stem, text.side) ?? true)
    default: return false
    }
  }

  private static let shortest = 3

  // MARK: Finding people

  /// Two or three names in a row are a person when something that only people have stands beside them, or the last
  /// stands alone elsewhere, and no word of the language is the last.
  private mutating func findPeople(_ side: Side, _ input: CheckInput) {
    let text = input[side]
    var alone: Set<Int32> = []
    for mention in all(side) where mention.isAlone { alone.insert(mention.word) }
    for mention in all(side) where mention.isLast && (2...4).contains(mention.run.count) {
      let stem = input.vocabulary.text(text.stems[mention.token])
      let isWord = input.resources.lexicon?.knows(stem, side) ?? false
      let isPerson =
        isWord
        ? PersonSigns.haveTitle(mention.run, in: text)
        : alone.contains(mention.word) || PersonSigns.stand(beside: mention.run, in: text)
      guard isPerson else { continue }
      surnames.insert(mention.word)
      for token in mention.run { names.insert(text.words[token]) }
    }
    for mention in all(side) where mention.isAlone {
      let stem = input.vocabulary.text(text.stems[mention.token])
      let isWord = input.resources.lexicon?.knows(stem, side) ?? false
      if !isWord, PersonSigns.stand(beside: mention.run, in: text) {
        surnames.insert(mention.word)
        names.insert(mention.word)
      }
    }
  }
}

/// What stands beside the names of people: titles, verbs of saying, ages.
enum PersonSigns {
  /// Whether a title or a verb of saying stands before, or a title begins the names.
  static func haveTitle(_ run: ClosedRange<Int>, in text: SideText) -> Bool {
    let range = text.tokenRange(text.sentence(at: Int(text.tokens[run.lowerBound].start)))
    if run.count > 1, titles.contains(Folding.fold(text.text(ofToken: run.lowerBound))) {
      return true
    }
    guard run.lowerBound > range.lowerBound else { return false }
    let before = Folding.fold(text.text(ofToken: run.lowerBound - 1))
    if titles.contains(before) { return true }
    return before == "." && run.lowerBound - 1 > range.lowerBound
      && titles.contains(Folding.fold(text.text(ofToken: run.lowerBound - 2)))
  }

  static func stand(beside run: ClosedRange<Int>, in text: SideText) -> Bool {
    if haveTitle(run, in: text) { return true }
    let range = text.tokenRange(text.sentence(at: Int(text.tokens[run.lowerBound].start)))
    let language = text.language
    if run.lowerBound > range.lowerBound,
      SayingVerbs.contains(Folding.fold(text.text(ofToken: run.lowerBound - 1)), language)
    {
      return true
    }
    guard run.upperBound + 1 < range.upperBound else { return false }
    let after = Folding.fold(text.text(ofToken: run.upperBound + 1))
    if SayingVerbs.contains(after, language) { return true }
    guard after == ",", run.upperBound + 2 < range.upperBound else { return false }
    let next = run.upperBound + 2
    let place = text.tokens[next].bytes
    return text.quantityRange(text.sentence(at: place.lowerBound)).contains {
      text.quantities[$0].kind == .age && text.quantities[$0].bytes.lowerBound <= place.upperBound
        && text.quantities[$0].bytes.upperBound > place.lowerBound
    } || SayingVerbs.contains(Folding.fold(text.text(ofToken: next)), language)
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "dr.", "mr.", "mrs.", "ms.", "sr.", "sra.", "dra.", "doctor",
    "doctora", "president",
    "presidente", "presidenta", "minister", "ministro", "ministra", "gov.", "gov", "governor",
    "gobernador", "gobernadora", "mayor", "alcalde", "alcaldesa", "judge", "juez", "jueza", "gen.",
    "general", "sen.", "senator", "senador", "senadora", "rep.", "diputado", "diputada", "capt.",
    "captain", "capitan", "col.", "coronel", "colonel", "bishop", "obispo", "don", "dona", "lawyer",
    "abogado", "abogada", "coach", "professor", "profesor", "profesora", "director", "directora",
    "spokesman", "spokeswoman", "vocero", "vocera",
  ]
}

/// Forms of verbs by which words are attributed to somebody.
enum SayingVerbs {
  static func contains(_ folded: String, _ language: Language) -> Bool {
    forms[language.code]?.contains(folded) ?? false
  }

  private static let forms: [String: Set<String>] = [
    "en": [
      "said", "says", "asked", "asks", "told", "tells", "added", "adds", "replied", "replies",
      "answered", "explained", "explains", "recalled", "recalls", "noted", "notes", "insisted",
      "insists", "acknowledged", "admitted", "admits", "argued", "argues", "claimed", "claims",
      "complained", "complains", "warned", "warns", "declared", "stated", "remarked", "joked",
      "shouted", "whispered", "wrote", "writes", "concluded", "conceded", "announced", "denied",
      "denies", "confirmed", "reported", "predicted", "suggested", "tweeted", "testified",
      "quipped",
    ],
    "es": [
      "dijo", "dice", "afirmo", "afirma", "senalo", "senala", "explico", "explica", "agrego",
      "agrega", "anadio", "anade", "aseguro", "asegura", "sostuvo", "sostiene", "conto", "cuenta",
      "relato", "relata", "pregunto", "pregunta", "respondio", "responde", "contesto", "contesta",
      "replico", "replica", "declaro", "declara", "manifesto", "indico", "indica", "preciso",
      "precisa", "aclaro", "aclara", "admitio", "admite", "reconocio", "reconoce", "insistio",
      "insiste", "advirtio", "advierte", "recordo", "recuerda", "comento", "comenta", "expreso",
      "expresa", "informo", "informa", "destaco", "subrayo", "subraya", "reclamo", "reclama",
      "lamento", "lamenta", "denuncio", "denuncia", "anuncio", "nego", "niega", "confirmo",
      "confirma", "escribio", "escribe", "zanjo", "concluyo", "bromeo", "bromea", "opino", "opina",
      "alerto", "apunto", "apunta", "argumento", "argumenta", "alego", "confeso", "confiesa",
      "exclamo", "grito", "murmuro", "remato", "resumio", "resume", "defendio", "matizo",
      "pronostico", "sugirio", "testifico", "declararon", "dijeron",
    ],
  ]
}
