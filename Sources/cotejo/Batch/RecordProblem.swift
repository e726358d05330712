import Terminology
import Text

/// What can be wrong with a record of a batch.
enum RecordFault: Error, Hashable {
  case notUTF8(offset: Int)
  case syntax(JSONFault, column: Int)
  case missing(key: String)
  case wrongType(key: String)
  case bothTextAndSentences(key: String)

  /// Stable, for programs.
  var code: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .syntax: "json-syntax"
    case .missing: "missing-key"
    case .wrongType: "wrong-type"
    case .bothTextAndSentences: "text-and-sentences"
    }
  }

  var message: Localized {
    switch self {
    case .notUTF8(let offset):
      Localized(
        en: "the record is not UTF-8: byte \(offset), counted from 0",
        es: "el registro no está en UTF-8: byte \(offset), contado desde 0")
    case .syntax(let fault, let column):
      Localized(
        en: "byte \(column): \(fault.message.en)", es: "byte \(column): \(fault.message.es)")
    case .missing(let key):
      Localized(en: "the key “\(key)” is missing", es: "falta la clave «\(key)»")
    case .wrongType(let key):
      Localized(
        en: "the key “\(key)” holds another kind of value than it should",
        es: "la clave «\(key)» no contiene el tipo de valor que debe")
    case .bothTextAndSentences(let key):
      Localized(
        en: "“\(key)” has both text and sentences; give one of them",
        es: "«\(key)» trae texto y oraciones; debe traer solo lo uno o lo otro")
    }
  }
}

/// A fault and the record that it is of.
struct RecordProblem: Error {
  let fault: RecordFault
  /// As it stood in the record; nil where there is none or it was not reached.
  let id: [UInt8]?

  init(_ fault: RecordFault, id: [UInt8]?) {
    self.fault = fault
    self.id = id
  }
}
