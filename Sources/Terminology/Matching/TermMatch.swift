import Text

/// An occurrence of a term in a text.
package struct TermMatch: Hashable, Sendable {
  /// Index in ``TermMatcher/concepts``.
  package let concept: Int
  /// Index in the concept's terms.
  package let term: Int
  /// Indices in the tokens that were searched.
  package let tokens: Range<Int>
  /// Bytes of the text.
  package let bytes: Range<Int>
  /// In which form the term stands there.
  package let form: TermForm.Kind

  package init(concept: Int, term: Int, tokens: Range<Int>, bytes: Range<Int>, form: TermForm.Kind)
  {
    self.concept = concept
    self.term = term
    self.tokens = tokens
    self.bytes = bytes
    self.form = form
  }

  package var isInflected: Bool { form != .written && form != .listed }
}

extension TermForm.Kind {
  /// For `--explain` and lists of forms.
  package var name: Localized {
    switch self {
    case .written: Localized(en: "as written", es: "tal como figura")
    case .plural: Localized(en: "plural", es: "plural")
    case .singular: Localized(en: "singular", es: "singular")
    case .feminine: Localized(en: "feminine", es: "femenino")
    case .femininePlural: Localized(en: "feminine plural", es: "femenino plural")
    case .verbForm: Localized(en: "form of the verb", es: "forma del verbo")
    case .spelling: Localized(en: "spelling variant", es: "variante gráfica")
    case .listed: Localized(en: "listed form", es: "forma indicada")
    }
  }
}
