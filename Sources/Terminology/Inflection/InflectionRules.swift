import Text

/// How the terms of one language are inflected, without a model: rules, and short tables of what no rule reaches.
///
/// A new language is a file beside `SpanishInflection.swift` and a line in ``named(_:)``.
struct InflectionRules: Sendable {
  /// Plurals of a noun or adjective, the usual first; the word itself if it does not change.
  let plurals: @Sendable (Spelling) -> [Spelling]
  /// What a plural may be the plural of; empty if the word is none.
  let singulars: @Sendable (Spelling) -> [Spelling]
  /// Feminine of an adjective or of a noun for persons; empty if it has none of its own.
  let feminines: @Sendable (Spelling) -> [Spelling]
  /// Whether a noun names persons and has a feminine.
  let isPerson: @Sendable (Spelling) -> Bool
  /// Finite and other forms of a verb, given as in a dictionary.
  let verbForms: @Sendable (Spelling) -> [Spelling]
  /// Forms of a verb in an order that all verbs share; empty if there is none.
  let verbParadigm: @Sendable (Spelling) -> [Spelling]
  /// Whether a word is a verb as in a dictionary and hardly anything else.
  let isInfinitive: @Sendable (Spelling) -> Bool
  /// Other ways to spell a word: `programme` and `program`.
  let spellings: @Sendable (Spelling) -> [Spelling]
  /// Words after which the rest of a term does not change: `de`, `of`.
  let fixing: Set<String>
  /// Whether adjectives change with their noun; else the last word before ``fixing`` alone changes.
  let adjectivesAgree: Bool
  /// Adjectives that follow the noun which changes: *attorneys general*.
  let trailingAdjectives: Set<String>
  /// Nouns that change together with the one they stand before: *women candidates*.
  let pairedHeads: Set<String>
  let acronymPlural: String
  /// Words that hold another word at their end: `del` holds `el`.
  let contractions: [String: String]
  /// Whether two words may also be written as one (`smart card`, `smartcard`).
  let joinsWords: Bool
  /// Words that make a verb of two words, not one noun: *set back* is no *setback*.
  let particles: Set<String>
  /// Where a term names no policy.
  let accents: AccentPolicy
  /// Letters that are no accented variants of others: `ñ`.
  let ownLetters: [Unicode.Scalar]

  static func named(_ language: String) -> InflectionRules {
    switch language {
    case "es": .spanish
    case "en": .english
    default: .none
    }
  }

  /// For a language without rules: every word as it is written.
  static let none = InflectionRules(
    plurals: { [$0] }, singulars: { _ in [] }, feminines: { _ in [] }, isPerson: { _ in false },
    verbForms: { [$0] }, verbParadigm: { _ in [] }, isInfinitive: { _ in false },
    spellings: { _ in [] }, fixing: [],
    adjectivesAgree: false, trailingAdjectives: [], pairedHeads: [], acronymPlural: "",
    contractions: [:],
    joinsWords: false, particles: [], accents: .exact, ownLetters: [])
}

/// Reads the small tables of rules: words parted by white space.
enum WordTable {
  static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// `word form form; word form`.
  static func map(_ entries: String) -> [Spelling: [Spelling]] {
    var map: [Spelling: [Spelling]] = [:]
    for entry in entries.split(separator: ";") {
      let words = entry.split(whereSeparator: \.isWhitespace).map { Spelling($0) }
      guard let first = words.first else { continue }
      map[first, default: []] += words.dropFirst()
    }
    return map
  }

  /// As ``map(_:)``, from each form to its word.
  static func inverse(_ map: [Spelling: [Spelling]]) -> [Spelling: [Spelling]] {
    var out: [Spelling: [Spelling]] = [:]
    for (word, forms) in map.sorted(by: { $0.key.text < $1.key.text }) {
      for form in forms where form != word { out[form, default: []].append(word) }
    }
    return out
  }
}
