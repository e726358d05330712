import Terminology
import Text

/// A small pair of texts that shows what a check does.
///
/// Line *n* of one side renders line *n* of the other (an empty line: nothing does). In a failing example the places
/// that the check must find, and only they, stand between `⟦` and `⟧`.
package struct CheckExample: Sendable {
  package let english: String
  package let spanish: String
  package let concepts: [Concept]
  package let context: TermContext
  /// The languages of the source in which the example holds.
  package let sources: [Language]

  /// - Parameters:
  ///   - concepts: see ``concept(_:en:es:)``.
  ///   - sources: both, unless the check asks what becomes of the source.
  package init(
    _ english: String, _ spanish: String, concepts: [Concept] = [],
    context: TermContext = TermContext(), sources: [Language] = [.english, .spanish]
  ) {
    self.english = english
    self.spanish = spanish
    self.concepts = concepts
    self.context = context
    self.sources = sources
  }

  package static let opening = "⟦"
  package static let closing = "⟧"

  /// Whether the check must find nothing.
  package var passes: Bool {
    !english.contains(Self.opening) && !spanish.contains(Self.opening)
  }

  /// A concept by its terms. The first term of a language without a mark is preferred, further ones and those with `+`
  /// are admitted; `-` deprecated, `~` superseded by the first, `?` proposed, `=` preferred and not to be translated.
  package static func concept(_ id: String, en: [String], es: [String]) -> Concept {
    Concept(id: id, terms: terms(en, language: "en") + terms(es, language: "es"))
  }

  private static func terms(_ texts: [String], language: String) -> [Term] {
    var hasPreferred = false
    var terms: [Term] = []
    for text in texts {
      let mark = text.first.flatMap { marks[$0] }
      let words = mark == nil ? text : String(text.dropFirst())
      let status = mark ?? (hasPreferred ? .admitted : .preferred)
      if status == .preferred { hasPreferred = true }
      terms.append(
        Term(
          language: language, text: words, status: status,
          successor: status == .superseded ? terms.first?.text : nil,
          doNotTranslate: text.first == "="))
    }
    return terms
  }

  private static let marks: [Character: TermStatus] = [
    "+": .admitted, "-": .deprecated, "~": .superseded, "?": .proposed, "=": .preferred,
  ]
}
