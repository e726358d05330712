import Foundation

extension Orthography {
  static let spanish = Orthography(
    numberSuffixes: "er ero era ro ra do da to ta mo ma vo va no na s",
    titles: """
      sr sra srta sres sras dr dra dres dras d dna prof profa lic licda ing gral gen cnel tte cap cdte
      almte mons pbro fr sor sto sta san pdte arq abg econ
      """,
    contractions: ["del": ["de", "el"], "al": ["a", "el"]],
    enclisis: SpanishEnclisis.part)
}

/// Pronouns written on the end of Spanish verbs: `dárselo`, `diciéndole`, `véase`.
enum SpanishEnclisis {
  private static let pronouns = [
    "nos", "los", "las", "les", "me", "te", "se", "os", "lo", "la", "le",
  ]
  /// What the object pronouns may follow, as in `dár-se-lo`.
  private static let firstOfTwo: Set<String> = ["me", "te", "se", "nos", "os"]
  /// Pronouns that show an imperative by themselves; `-lo` and `-la` end too many nouns (`escándalo`).
  private static let imperativeMarks: Set<String> = ["me", "nos", "se", "te"]
  /// Nouns that look like an infinitive with a pronoun.
  private static let nouns: Set<String> = [
    "charla", "charlas", "chirla", "chirlas", "parla", "orla", "perla", "perlas", "burla", "burlas",
  ]
  /// Infinitives of three letters and fewer.
  private static let shortInfinitives: Set<String> = ["dar", "ver", "ser", "ir", "oir", "leer"]

  static func part(_ word: String) -> Enclisis? {
    let folded = Folding.fold(word)
    guard !nouns.contains(folded) else { return nil }
    for last in pronouns where folded.hasSuffix(last) {
      let rest = String(folded.dropLast(last.count))
      for first in pronouns where firstOfTwo.contains(first) && rest.hasSuffix(first) {
        guard !firstOfTwo.contains(last) || (first == "se" || last == "me" || last == "nos") else {
          continue
        }
        let base = String(rest.dropLast(first.count))
        if isNonFinite(base) || (hasAccent(word) && isImperative(base)) {
          return Enclisis(base: base, pronouns: [first, last])
        }
      }
      if isNonFinite(rest)
        || (hasAccent(word) && imperativeMarks.contains(last) && isImperative(rest)
          && !folded.hasSuffix("mente"))
      {
        return Enclisis(base: rest, pronouns: [last])
      }
    }
    return nil
  }

  private static func isNonFinite(_ base: String) -> Bool {
    if base.count >= 5, base.hasSuffix("ndo") { return true }
    guard base.hasSuffix("ar") || base.hasSuffix("er") || base.hasSuffix("ir") else { return false }
    return base.count >= 4 || shortInfinitives.contains(base)
  }

  private static func isImperative(_ base: String) -> Bool {
    guard base.count >= 3, let last = base.last else { return false }
    return last == "a" || last == "e" || last == "n"
  }

  private static func hasAccent(_ word: String) -> Bool {
    word.decomposedStringWithCanonicalMapping.unicodeScalars.contains("\u{301}")
  }
}
