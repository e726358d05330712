import Terminology
import Text

/// What can be wrong with a file that comes from outside, or with one of its rows.
package enum InterchangeError: Problem, Hashable {
  // The file.
  case notText(Place)
  case unknownEncoding(Place, String)
  case unknownFormat(String, suggestion: String?)
  case unrecognised(Place)
  case wrongRoot(Place, found: String, expected: [String])
  case xml(Place, XMLFault)
  case glossary(GlossaryError)
  // A table.
  case unclosedQuote(Place)
  case textAfterQuote(Place)
  case noHeader(Place)
  case unknownColumn(Place, String, suggestion: String)
  case duplicateColumn(Place, String)
  case missingColumns(Place)
  case extraCells(Place, found: Int, columns: Int)
  // A row or an entry.
  case missingValue(Place, FieldName)
  case badValue(Place, FieldName, value: String, suggestion: String?)
  case contradiction(Place, FieldName, firstLine: Int)
  case unknownLanguage(Place, String)
  case duplicateTerm(Place, String)
  case duplicateConcept(Place, String, firstLine: Int)
  case refusedWithConcept(Place, String)
  case noTerms(Place)
  case invalidEntry(Place, GlossaryError)
  case tooFewColumns(Place)
  case notADictionaryLine(Place)
  // Applying.
  case changedSincePlan
  case notAllowedPartly(refused: Int, conflicting: Int)

  package var place: Place? {
    switch self {
    case .glossary(let error): error.place
    case .unknownFormat, .changedSincePlan, .notAllowedPartly: nil
    case .notText(let place), .unknownEncoding(let place, _), .unrecognised(let place),
      .wrongRoot(let place, _, _), .xml(let place, _),
      .unclosedQuote(let place), .textAfterQuote(let place), .noHeader(let place),
      .unknownColumn(let place, _, _), .duplicateColumn(let place, _), .missingColumns(let place),
      .extraCells(let place, _, _), .missingValue(let place, _), .badValue(let place, _, _, _),
      .contradiction(let place, _, _), .unknownLanguage(let place, _),
      .duplicateTerm(let place, _), .duplicateConcept(let place, _, _),
      .refusedWithConcept(let place, _), .noTerms(let place),
      .invalidEntry(let place, _), .tooFewColumns(let place),
      .notADictionaryLine(let place):
      place
    }
  }

  package var code: String {
    switch self {
    case .notText, .unknownEncoding: "not-text"
    case .unknownFormat, .unrecognised, .wrongRoot: "unknown-format"
    case .xml(_, let fault): fault.code
    case .glossary(let error): error.code
    case .unclosedQuote, .textAfterQuote: "table-syntax"
    case .noHeader, .unknownColumn, .duplicateColumn, .missingColumns: "table-header"
    case .extraCells, .tooFewColumns, .notADictionaryLine: "table-row"
    case .missingValue: "missing-value"
    case .badValue: "unknown-value"
    case .contradiction: "contradiction"
    case .unknownLanguage: "unknown-language"
    case .duplicateTerm: "duplicate-term"
    case .duplicateConcept: "duplicate-concept"
    case .refusedWithConcept: "refused-with-concept"
    case .noTerms: "no-terms"
    case .invalidEntry(_, let error): error.code
    case .changedSincePlan: "changed-since"
    case .notAllowedPartly: "not-partly"
    }
  }

  package var message: Localized { InterchangeMessages.message(for: self) }
}

/// A field of a concept entry or a term, for messages and headings.
package struct FieldName: Hashable, Sendable {
  /// The key of the glossary file.
  package let key: String
  package let name: Localized

  package init(key: String, en: String, es: String) {
    self.key = key
    name = Localized(en: en, es: es)
  }
}
