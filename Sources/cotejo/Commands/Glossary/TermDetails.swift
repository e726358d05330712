import Terminology
import Text

/// What a term's entry says besides its text and status.
struct TermDetails {
  let term: Term

  func list(_ language: InterfaceLanguage) -> [String] {
    all.map { $0[language] }
  }

  private var all: [Localized] {
    var details: [Localized] = []
    if let successor = term.successor {
      details.append(Localized(en: "use “\(successor)”", es: "en su lugar, «\(successor)»"))
    }
    details += [term.partOfSpeech?.name, term.gender?.name, term.number?.name].compactMap(\.self)
    details += [term.region, term.outlet].compactMap(\.self).map { Localized(en: $0, es: $0) }
    if let day = term.validFrom { details.append(Localized(en: "from \(day)", es: "desde \(day)")) }
    if let day = term.validUntil {
      details.append(Localized(en: "until \(day)", es: "hasta \(day)"))
    }
    if term.doNotTranslate {
      details.append(Localized(en: "not translated", es: "no se traduce"))
    }
    return details + policies
  }

  private var policies: [Localized] {
    var details: [Localized] = []
    if let policy = term.casePolicy?.rawValue {
      details.append(Localized(en: "capitals: \(policy)", es: "mayúsculas: \(policy)"))
    }
    if let policy = term.accents?.rawValue {
      details.append(Localized(en: "accents: \(policy)", es: "tildes: \(policy)"))
    }
    if let policy = term.match?.rawValue {
      details.append(Localized(en: "forms: \(policy)", es: "formas: \(policy)"))
    }
    if term.gap > 0 {
      details.append(
        Localized(en: "words between: \(term.gap)", es: "palabras intercaladas: \(term.gap)"))
    }
    if !term.forms.isEmpty {
      let forms = term.forms.joined(separator: ", ")
      details.append(Localized(en: "also \(forms)", es: "también \(forms)"))
    }
    return details
  }
}

extension PartOfSpeech {
  var name: Localized {
    switch self {
    case .noun: Localized(en: "noun", es: "sustantivo")
    case .properNoun: Localized(en: "proper noun", es: "nombre propio")
    case .verb: Localized(en: "verb", es: "verbo")
    case .adjective: Localized(en: "adjective", es: "adjetivo")
    case .adverb: Localized(en: "adverb", es: "adverbio")
    case .phrase: Localized(en: "phrase", es: "locución")
    case .other: Localized(en: "other", es: "otra")
    }
  }
}

extension GrammaticalGender {
  var name: Localized {
    switch self {
    case .masculine: Localized(en: "masculine", es: "masculino")
    case .feminine: Localized(en: "feminine", es: "femenino")
    case .common: Localized(en: "common gender", es: "género común")
    case .neuter: Localized(en: "neuter", es: "neutro")
    }
  }
}

extension GrammaticalNumber {
  var name: Localized {
    switch self {
    case .singular: Localized(en: "singular", es: "singular")
    case .plural: Localized(en: "plural", es: "plural")
    }
  }
}
