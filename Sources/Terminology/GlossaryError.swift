import Text

/// What can be wrong with a glossary or with a change to it.
package enum GlossaryError: Problem, Hashable {
  // In a file.
  case notText(Place)
  case syntax(Place, JSONFault)
  case conflictMark(Place)
  case notAGlossary(Place)
  case newerFormat(Place, format: String)
  case unknownKey(Place, key: String, suggestion: String?)
  case unknownValue(Place, key: String, value: String, suggestion: String?)
  case duplicateKey(Place, key: String)
  case missingKey(Place, key: String)
  case wrongType(Place, key: String, expected: GlossaryValueKind)
  case duplicateConcept(Place, id: String, firstLine: Int)
  // In a change.
  case noSuchConcept(id: String, suggestion: String?)
  case noSuchTerm(concept: String, term: String, suggestion: String?)
  case conceptExists(id: String)
  case termExists(concept: String, term: String)
  case invalidValue(key: String, value: String)
  case nothingToUndo(concept: String?)
  case changedSince(concept: String)
  case nothingChanges(concept: String)

  package var place: Place? {
    switch self {
    case .notText(let place), .syntax(let place, _), .conflictMark(let place),
      .notAGlossary(let place), .newerFormat(let place, _), .unknownKey(let place, _, _),
      .unknownValue(let place, _, _, _), .duplicateKey(let place, _), .missingKey(let place, _),
      .wrongType(let place, _, _), .duplicateConcept(let place, _, _):
      place
    default: nil
    }
  }

  package var code: String {
    switch self {
    case .notText: "not-utf8"
    case .syntax: "json-syntax"
    case .conflictMark: "conflict-mark"
    case .notAGlossary: "not-a-glossary"
    case .newerFormat: "newer-format"
    case .unknownKey: "unknown-key"
    case .unknownValue, .invalidValue: "unknown-value"
    case .duplicateKey: "duplicate-key"
    case .missingKey: "missing-key"
    case .wrongType: "wrong-type"
    case .duplicateConcept, .conceptExists: "duplicate-concept"
    case .noSuchConcept: "no-such-concept"
    case .noSuchTerm: "no-such-term"
    case .termExists: "duplicate-term"
    case .nothingToUndo: "nothing-to-undo"
    case .changedSince: "changed-since"
    case .nothingChanges: "nothing-changes"
    }
  }

  package var message: Localized { GlossaryMessages.message(for: self) }
}

/// What a key of a glossary file takes.
package enum GlossaryValueKind: Hashable, Sendable {
  case text, object, list, listOfTexts, wholeNumber(upTo: Int), truth, day, identifier, regionTag

  var name: Localized {
    switch self {
    case .text: Localized(en: "a text in quotes", es: "un texto entre comillas")
    case .object: Localized(en: "an object {…}", es: "un objeto {…}")
    case .list: Localized(en: "a list […]", es: "una lista […]")
    case .listOfTexts: Localized(en: "a list of texts", es: "una lista de textos")
    case .wholeNumber(let limit):
      Localized(en: "a whole number from 0 to \(limit)", es: "un número entero de 0 a \(limit)")
    case .truth: Localized(en: "true or false", es: "true o false")
    case .day: Localized(en: "a date like \"2018-05-20\"", es: "una fecha como \"2018-05-20\"")
    case .identifier:
      Localized(
        en: "letters, digits, hyphens, points and underscores",
        es: "letras, cifras, guiones, puntos y guiones bajos")
    case .regionTag:
      Localized(
        en: "the term's language and a region, like \"es-VE\"",
        es: "el idioma del término y una región, como \"es-VE\"")
    }
  }
}
