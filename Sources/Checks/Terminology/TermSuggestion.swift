import Terminology
import Text

/// What to put in the place of a term: the right one, in its number and with its capitals.
struct TermSuggestion {
  let text: String
  /// Whether the words around it can stay as they are.
  let isSafe: Bool

  /// - Parameter replacement: a term of the same language.
  init(_ replacement: Term, for use: TermUse, in side: SideText, input: CheckInput) {
    let term = input.resources.matcher.term(of: use.match)
    text = Agreement.form(
      of: replacement, replacing: term, in: use.match.form, text: side.text(use.bytes))
    isSafe = Self.fits(replacement, term, text, side.text(use.bytes))
  }

  /// In a language with genders both must have one; in English the article asks for the same kind of sound.
  private static func fits(_ new: Term, _ old: Term, _ newText: String, _ oldText: String) -> Bool {
    if new.language == "en" { return startsWithVowel(newText) == startsWithVowel(oldText) }
    guard let gender = new.gender, let other = old.gender else { return false }
    return gender == other
  }

  private static func startsWithVowel(_ text: String) -> Bool {
    Folding.fold(text).first.map { "aeiou".contains($0) } ?? false
  }
}
