import Text

/// What can be wrong with the glossary folder.
package enum GlossaryStoreError: Problem, Hashable {
  case cannotRead(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
  /// Another process is changing the glossary; `holder` is what it left in the lock file.
  case locked(path: String, holder: String)
  /// A glossary file has errors, so that writing it would lose entries.
  case unsound(path: String)
  case historyLine(Place)
  case noGlossary(name: String, folder: String)
  /// Several files are there and none was named.
  case whichGlossary(folder: String, names: [String])

  package var place: Place? {
    switch self {
    case .cannotRead(let path, _), .cannotWrite(let path, _), .locked(let path, _),
      .unsound(let path):
      Place(file: path)
    case .historyLine(let place): place
    case .noGlossary(_, let folder), .whichGlossary(let folder, _): Place(file: folder)
    }
  }

  package var code: String {
    switch self {
    case .cannotRead: "cannot-read"
    case .cannotWrite: "cannot-write"
    case .locked: "glossary-locked"
    case .unsound: "glossary-unsound"
    case .historyLine: "history-line"
    case .noGlossary: "no-glossary"
    case .whichGlossary: "which-glossary"
    }
  }

  package var message: Localized {
    switch self {
    case .cannotRead(_, let reason):
      Localized(en: "this cannot be read: \(reason)", es: "no se puede leer: \(reason)")
    case .cannotWrite(_, let reason):
      Localized(en: "this cannot be written: \(reason)", es: "no se puede escribir: \(reason)")
    case .locked(_, let holder):
      Localized(
        en: "someone else is changing the glossary just now (\(holder)); try again in a moment",
        es:
          "otra persona está modificando el glosario en este momento (\(holder)); debe repetirse la orden en unos segundos"
      )
    case .unsound:
      Localized(
        en:
          "the file has errors, and nothing was changed so that no entry is lost; mend them first (glossary lint shows them)",
        es:
          "el archivo tiene errores y no se cambió nada para no perder ninguna entrada; deben corregirse antes (glossary lint los muestra)"
      )
    case .historyLine:
      Localized(
        en: "this line is no record of a change; it was passed over",
        es: "esta línea no es el registro de un cambio; se pasó por alto")
    case .noGlossary(let name, _):
      Localized(
        en: "there is no glossary \"\(name)\" here", es: "aquí no existe el glosario \"\(name)\"")
    case .whichGlossary(_, let names):
      Localized(
        en: "there are several glossaries (\(names.joined(separator: ", "))); say which",
        es: "hay varios glosarios (\(names.joined(separator: ", "))); debe indicarse cuál")
    }
  }
}
