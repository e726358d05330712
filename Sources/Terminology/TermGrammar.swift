package enum PartOfSpeech: String, CaseIterable, Hashable, Sendable {
  case noun, properNoun, verb, adjective, adverb, phrase, other
}

package enum GrammaticalGender: String, CaseIterable, Hashable, Sendable {
  /// `common`: *el votante, la votante*.
  case masculine, feminine, common, neuter
}

package enum GrammaticalNumber: String, CaseIterable, Hashable, Sendable {
  case singular, plural
}

/// Which letters of a term must stand in a text as they are written in the glossary. Where a term names no policy,
/// capitals of the term must be capitals in the text and small letters may be either.
///
/// Whatever the policy, the capital that a sentence begins with and a headline in capitals are allowed.
package enum CasePolicy: String, CaseIterable, Hashable, Sendable {
  case any
  case exact
  /// As `exact`, but for the first letter.
  case first
}

/// Whether accents may be left out. Where a term names no policy, its language decides: Spanish keeps them but in
/// words written in capitals; English texts may leave them out.
package enum AccentPolicy: String, CaseIterable, Hashable, Sendable {
  case exact, fold
}

/// Whether forms of a term are found beside the one written.
package enum MatchPolicy: String, CaseIterable, Hashable, Sendable {
  /// The forms that the language's rules make, and those listed.
  case inflect
  /// The term and the forms listed.
  case exact
}
