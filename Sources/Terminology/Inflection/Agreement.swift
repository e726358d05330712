/// Puts a term into the form that the place asks for, so that a suggestion can be taken as it stands.
package enum Agreement {
  /// The form of `term` that takes the place of an occurrence of another: in its number, gender where the term has
  /// both, person and tense where both are verbs, and with its capitals.
  ///
  /// - Parameters:
  ///   - other: the term that stands in the text.
  ///   - form: in which form it stands there.
  ///   - text: the words that stand there.
  package static func form(
    of term: Term, replacing other: Term, in form: TermForm.Kind, text: String
  ) -> String {
    if let verb = verbForm(of: term, replacing: other, text: text) {
      return Capitals.like(text, verb)
    }
    let isPlural =
      form == .plural || form == .femininePlural || other.number == .plural && form == .written
    let isFeminine = form == .feminine || form == .femininePlural
    let agreeing = Self.form(of: term, isPlural: isPlural, isFeminine: isFeminine)
    return capitalised(agreeing, like: text, other: other)
  }

  /// The form of `term` for a place whose number and gender are known.
  /// - Parameter text: what the capitals are taken from; empty for the term's own.
  package static func form(
    of term: Term, isPlural: Bool, isFeminine: Bool = false, text: String = ""
  ) -> String {
    let kinds: [TermForm.Kind] =
      switch (isPlural, isFeminine) {
      case (true, true): [.femininePlural, .plural]
      case (true, false): [.plural]
      case (false, true): [.feminine]
      case (false, false): []
      }
    let forms = Inflector.forms(of: term)
    let written = TermWords(term.text)
    for kind in kinds {
      if let form = forms.first(where: { $0.kind == kind }) {
        return capitalised(written.text(with: form.words), like: text, other: nil)
      }
    }
    return capitalised(term.text, like: text, other: nil)
  }

  private static func capitalised(_ form: String, like text: String, other: Term?) -> String {
    let words = TermWords(text).words
    guard let first = words.first else { return form }
    let isCapitals = words.allSatisfy { $0.shape == .allCapitals || $0.shape == .digits }
    // A term that is always in capitals says nothing of the place's.
    let isShouted = other.map { $0.text != $0.text.uppercased() } ?? (words.count > 1)
    if isCapitals, isShouted { return form.uppercased() }
    return first.shape == .capital ? Capitals.initial(form) : form
  }

  private static func verbForm(of term: Term, replacing other: Term, text: String) -> String? {
    guard term.language == other.language else { return nil }
    let rules = InflectionRules.named(term.language)
    guard let old = TermWords(other.text).words.first, let new = TermWords(term.text).words.first,
      let stands = TermWords(text).words.first,
      isVerb(other, old, rules), isVerb(term, new, rules),
      let slot = rules.verbParadigm(old.small).firstIndex(of: stands.small)
    else { return nil }
    let paradigm = rules.verbParadigm(new.small)
    guard slot < paradigm.count else { return nil }
    let rest = TermWords(term.text).words.dropFirst().map(\.text)
    return TermWords(term.text).text(with: [paradigm[slot].text] + rest)
  }

  private static func isVerb(_ term: Term, _ word: TermWords.Word, _ rules: InflectionRules) -> Bool
  {
    term.partOfSpeech == .verb || (term.partOfSpeech == nil && rules.isInfinitive(word.small))
  }
}
