import Terminology
import Text

/// What can be wrong with a configuration, a baseline or a list of waivers.
package enum SettingsError: Problem, Hashable {
  case notText(Place)
  case syntax(Place, JSONFault)
  case wrongFormat(Place, expected: String)
  case unknownKey(Place, key: String, suggestion: String?)
  case unknownValue(Place, key: String, value: String, suggestion: String?)
  case duplicateKey(Place, key: String)
  case missingKey(Place, key: String)
  case wrongType(Place, key: String, expected: Localized)
  case boundless(Place)

  package var place: Place? {
    switch self {
    case .notText(let place), .syntax(let place, _), .wrongFormat(let place, _),
      .unknownKey(let place, _, _), .unknownValue(let place, _, _, _),
      .duplicateKey(let place, _), .missingKey(let place, _), .wrongType(let place, _, _),
      .boundless(let place):
      place
    }
  }

  package var code: String {
    switch self {
    case .notText: "not-utf8"
    case .syntax: "json-syntax"
    case .wrongFormat: "wrong-format"
    case .unknownKey: "unknown-key"
    case .unknownValue: "unknown-value"
    case .duplicateKey: "duplicate-key"
    case .missingKey: "missing-key"
    case .wrongType: "wrong-type"
    case .boundless: "boundless-waiver"
    }
  }

  package var message: Localized {
    switch self {
    case .notText:
      Localized(
        en: "this is no UTF-8 text; save the file as UTF-8",
        es: "esto no es texto en UTF-8; debe guardarse el archivo en UTF-8")
    case .syntax(_, let fault): fault.message
    case .wrongFormat(_, let expected):
      Localized(
        en: "the file should begin with {\"format\":\"\(expected)\"",
        es: "el archivo debe empezar por {\"format\":\"\(expected)\"")
    case .unknownKey(_, let key, let suggestion):
      Self.asking(
        Localized(en: "unknown key \"\(key)\"", es: "clave desconocida \"\(key)\""), suggestion)
    case .unknownValue(_, let key, let value, let suggestion):
      Self.asking(
        Localized(
          en: "unknown value \"\(value)\" for \"\(key)\"",
          es: "valor desconocido \"\(value)\" para \"\(key)\""), suggestion)
    case .duplicateKey(_, let key):
      Localized(
        en: "\"\(key)\" stands here a second time; delete one",
        es: "\"\(key)\" aparece por segunda vez; debe borrarse una")
    case .missingKey(_, let key):
      Localized(
        en: "\"\(key)\" is missing here; add it", es: "aquí falta \"\(key)\"; debe añadirse")
    case .wrongType(_, let key, let expected):
      Localized(
        en: "\"\(key)\" takes \(expected.en)", es: "\"\(key)\" lleva \(expected.es)")
    case .boundless:
      Localized(
        en: "this waiver covers everything; give a fingerprint, check, concept or pair",
        es: "esta excepción lo abarca todo; debe indicarse fingerprint, check, concept o pair")
    }
  }

  private static func asking(_ message: Localized, _ suggestion: String?) -> Localized {
    guard let suggestion else { return message }
    return Localized(
      en: message.en + "; did you mean \"\(suggestion)\"?",
      es: message.es + "; ¿se quiso decir \"\(suggestion)\"?")
  }
}
