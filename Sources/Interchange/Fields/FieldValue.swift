import Terminology
import Text

/// A value of a field with a fixed set of them, and the names under which tables have it.
struct FieldValue: Sendable {
  let raw: String
  /// Folded by ``HeaderKey/fold(_:)``.
  let names: [String]

  init(_ raw: String, _ names: String...) {
    self.raw = raw
    self.names = ([raw] + names).map(HeaderKey.fold)
  }

  static let statuses = [
    FieldValue(TermStatus.proposed.rawValue, "propuesto", "proposedTerm-admn-sts"),
    FieldValue(
      TermStatus.preferred.rawValue, "preferido", "approved", "aprobado", "preferredTerm",
      "preferredTerm-admn-sts"),
    FieldValue(
      TermStatus.admitted.rawValue, "admitido", "admittedTerm", "admittedTerm-admn-sts",
      "standardizedTerm", "regulatedTerm", "legalTerm", "legalTerm-admn-sts",
      "standardizedTerm-admn-sts", "regulatedTerm-admn-sts"),
    FieldValue(
      TermStatus.superseded.rawValue, "sustituido", "obsolete", "obsoleto", "supersededTerm",
      "supersededTerm-admn-sts"),
    FieldValue(
      TermStatus.deprecated.rawValue, "desaconsejado", "forbidden", "prohibido", "deprecatedTerm",
      "deprecatedTerm-admn-sts"),
  ]
  static let partsOfSpeech = [
    FieldValue(PartOfSpeech.noun.rawValue, "sustantivo", "nombre", "n"),
    FieldValue(PartOfSpeech.properNoun.rawValue, "nombre propio", "proper noun"),
    FieldValue(PartOfSpeech.verb.rawValue, "verbo", "v"),
    FieldValue(PartOfSpeech.adjective.rawValue, "adjetivo", "adj"),
    FieldValue(PartOfSpeech.adverb.rawValue, "adverbio", "adv"),
    FieldValue(PartOfSpeech.phrase.rawValue, "locución", "frase"),
    FieldValue(PartOfSpeech.other.rawValue, "otra", "otro"),
  ]
  static let genders = [
    FieldValue(GrammaticalGender.masculine.rawValue, "masculino", "m"),
    FieldValue(GrammaticalGender.feminine.rawValue, "femenino", "f"),
    FieldValue(GrammaticalGender.common.rawValue, "común"),
    FieldValue(GrammaticalGender.neuter.rawValue, "neutro"),
  ]
  static let numbers = [
    FieldValue(GrammaticalNumber.singular.rawValue, "sg"),
    FieldValue(GrammaticalNumber.plural.rawValue, "pl"),
  ]
  static let casePolicies = [
    FieldValue(CasePolicy.any.rawValue, "cualquiera"),
    FieldValue(CasePolicy.exact.rawValue, "exacta", "exacto"),
    FieldValue(CasePolicy.first.rawValue, "primera"),
  ]
  static let accentPolicies = [
    FieldValue(AccentPolicy.exact.rawValue, "exactos", "exacto"),
    FieldValue(AccentPolicy.fold.rawValue, "opcionales"),
  ]
  static let matchPolicies = [
    FieldValue(MatchPolicy.inflect.rawValue, "flexión", "flexionar"),
    FieldValue(MatchPolicy.exact.rawValue, "exacta", "exacto"),
  ]
  static let truths = [
    FieldValue("true", "yes", "sí", "1", "x", "verdadero"),
    FieldValue("false", "no", "0", "falso"),
  ]
}

/// Headings and names of values as they are compared: small letters without accents, spaces and punctuation.
enum HeaderKey {
  static func fold(_ text: String) -> String {
    let kept = Folding.fold(text).unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return String(String.UnicodeScalarView(kept))
  }
}
