/// A concept entry: one thing, and the terms for it in each language.
package struct Concept: Hashable, Sendable {
  /// A definition in one language.
  package struct Definition: Hashable, Sendable {
    package var language: String
    package var text: String

    package init(language: String, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// Unique in its glossary: `fatherland-card`.
  package var id: String
  /// Field of knowledge: `elections`.
  package var subject: String?
  /// At most one a language, by language.
  package var definitions: [Definition] {
    didSet { definitions.sort { $0.language < $1.language } }
  }
  package var source: String?
  package var note: String?
  /// In the order in which the glossary's makers put them.
  package var terms: [Term]

  package init(
    id: String, subject: String? = nil, definitions: [Definition] = [], source: String? = nil,
    note: String? = nil, terms: [Term] = []
  ) {
    self.id = id
    self.subject = subject
    self.definitions = definitions.sorted { $0.language < $1.language }
    self.source = source
    self.note = note
    self.terms = terms
  }

  package func definition(in language: String) -> String? {
    definitions.first { $0.language == language }?.text
  }

  /// Indices in ``terms`` of those in a language.
  package func terms(in language: String) -> [Int] {
    terms.indices.filter { terms[$0].language == language }
  }

  /// Index of the term with this text, if there is one.
  package func term(_ text: String, in language: String) -> Int? {
    terms.firstIndex { $0.language == language && $0.text == text }
  }
}
