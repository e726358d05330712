/// One way in which a term may stand in a text.
package struct TermForm: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// As the glossary has it.
    case written
    case plural, singular, feminine, femininePlural
    /// A form of the verb.
    case verbForm
    /// Another spelling, or other spaces and hyphens.
    case spelling
    /// One of the entry's own extra forms.
    case listed
  }

  /// Words as the splitting of a text gives them, with the capitals that the term has.
  package let words: [String]
  package let kind: Kind

  package init(words: [String], kind: Kind) {
    self.words = words
    self.kind = kind
  }

  /// Whether the form is another than the one the glossary writes.
  package var isInflected: Bool { kind != .written && kind != .listed }
  package var isPlural: Bool { kind == .plural || kind == .femininePlural }
  package var isFeminine: Bool { kind == .feminine || kind == .femininePlural }
}
