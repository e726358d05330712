/// What a word does at the edge of a sentence; a word may have several roles.
package struct WordRole: OptionSet, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Abbreviation that a name follows (`Dr.`, `Gral.`): it never ends a sentence.
  package static let title = WordRole(rawValue: 1 << 0)
  /// Abbreviation that a number follows (`No.`, `pág.`): it ends a sentence only before an opener.
  package static let numbered = WordRole(rawValue: 1 << 1)
  /// Abbreviation that never ends a sentence (`e.g.`, `p. ej.`).
  package static let inner = WordRole(rawValue: 1 << 2)
  /// Abbreviation that ends a sentence before any capital (`etc.`, `p. m.`).
  package static let closing = WordRole(rawValue: 1 << 3)
  /// Abbreviation at the end of a name (`Inc.`, `U.S.`): a capital may go on with the name, an opener does not.
  package static let nameEnd = WordRole(rawValue: 1 << 4)
  /// Also a word of its own (`no`), which ends a sentence before any capital.
  package static let word = WordRole(rawValue: 1 << 5)
  /// A word that, capitalised, begins a sentence rather than a name (`The`, `Según`).
  package static let opener = WordRole(rawValue: 1 << 6)
  /// Verb of saying, which keeps a quotation's question mark from ending the sentence.
  package static let attribution = WordRole(rawValue: 1 << 7)
  /// Noun that a letter names (`vitamina C`): such a letter is no initial.
  package static let label = WordRole(rawValue: 1 << 8)
  /// Name written with an exclamation mark (`Yahoo!`).
  package static let exclaimed = WordRole(rawValue: 1 << 9)
  /// Always capitalised, so that its capital says nothing (`I`).
  package static let alwaysCapital = WordRole(rawValue: 1 << 10)
  /// A month's name, before which a number and its full stop are a date (`3. Oktober`).
  package static let month = WordRole(rawValue: 1 << 11)
  /// A word that opens a phrase of time (`at 5 a.m.`) at the head of a sentence.
  package static let time = WordRole(rawValue: 1 << 12)
  /// A word that goes on with the sentence where a lower-case one might open the next (`and`).
  package static let conjunction = WordRole(rawValue: 1 << 13)

  /// An abbreviation only when capitalised or after a number (`Mar.`, `12 mar.`), else a word of its own.
  package static let capitalised = WordRole(rawValue: 1 << 14)

  /// Any kind of abbreviation.
  static let abbreviation: WordRole = [.title, .numbered, .inner, .closing, .nameEnd]
}
