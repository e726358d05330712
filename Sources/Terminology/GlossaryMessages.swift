import Text

/// The words for ``GlossaryError``s.
enum GlossaryMessages {
  static func message(for error: GlossaryError) -> Localized {
    fileMessage(for: error) ?? editMessage(for: error)
  }

  private static func fileMessage(for error: GlossaryError) -> Localized? {
    switch error {
    case .notText:
      Localized(
        en: "this is not UTF-8; save the file as UTF-8",
        es: "esto no es UTF-8; debe guardarse el archivo en UTF-8")
    case .syntax(_, let fault): fault.message
    case .conflictMark:
      Localized(
        en: "a merge left its conflict marks here; choose one side and delete the marks",
        es:
          "una fusión dejó aquí marcas de conflicto; debe elegirse una versión y borrar las marcas")
    case .notAGlossary:
      Localized(
        en: "this is not a glossary; it should begin {\"format\":\"\(GlossaryFile.format)\"",
        es: "esto no es un glosario; debería empezar por {\"format\":\"\(GlossaryFile.format)\"")
    case .newerFormat(_, let format):
      Localized(
        en:
          "the format \"\(format)\" is newer than this program, which knows \"\(GlossaryFile.format)\"; update the program",
        es:
          "el formato \"\(format)\" es posterior a este programa, que conoce \"\(GlossaryFile.format)\"; debe actualizarse el programa"
      )
    case .unknownKey(_, let key, let suggestion):
      Localized(
        en: "unknown key \"\(key)\"" + didYouMean(suggestion).en,
        es: "clave desconocida \"\(key)\"" + didYouMean(suggestion).es)
    case .unknownValue(_, let key, let value, let suggestion):
      Localized(
        en: "unknown \(key) \"\(value)\"" + didYouMean(suggestion).en,
        es: "valor desconocido de \(key): \"\(value)\"" + didYouMean(suggestion).es)
    case .duplicateKey(_, let key):
      Localized(
        en: "the key \"\(key)\" stands twice; delete one",
        es: "la clave \"\(key)\" está repetida; debe borrarse una")
    case .missingKey(_, let key):
      Localized(en: "the key \"\(key)\" is missing here", es: "aquí falta la clave \"\(key)\"")
    case .wrongType(_, let key, let kind):
      Localized(
        en: "\"\(key)\" takes \(kind.name.en)", es: "\"\(key)\" debe ser \(kind.name.es)")
    case .duplicateConcept(_, let id, let line):
      Localized(
        en: "the concept \"\(id)\" was already given in line \(line); merge the two",
        es: "el concepto \"\(id)\" ya aparece en la línea \(line); deben unirse los dos")
    default: nil
    }
  }

  private static func editMessage(for error: GlossaryError) -> Localized {
    switch error {
    case .noSuchConcept(let id, let suggestion):
      Localized(
        en: "there is no concept \"\(id)\"" + didYouMean(suggestion).en,
        es: "no existe el concepto \"\(id)\"" + didYouMean(suggestion).es)
    case .noSuchTerm(let concept, let term, let suggestion):
      Localized(
        en: "the concept \"\(concept)\" has no term \"\(term)\"" + didYouMean(suggestion).en,
        es: "el concepto \"\(concept)\" no tiene el término \"\(term)\"" + didYouMean(suggestion).es
      )
    case .conceptExists(let id):
      Localized(
        en: "there is already a concept \"\(id)\"; edit it or choose another id",
        es: "ya existe el concepto \"\(id)\"; debe modificarse ese o elegirse otro identificador")
    case .termExists(let concept, let term):
      Localized(
        en: "the concept \"\(concept)\" already has the term \"\(term)\"",
        es: "el concepto \"\(concept)\" ya tiene el término \"\(term)\"")
    case .invalidValue(let key, let value):
      Localized(
        en: "\"\(value)\" is no value for \(key)",
        es: "\"\(value)\" no es un valor válido de \(key)")
    case .nothingToUndo(let concept):
      concept.map {
        Localized(
          en: "no change of \"\($0)\" is on record",
          es: "no consta ningún cambio de \"\($0)\"")
      }
        ?? Localized(en: "no change is on record", es: "no consta ningún cambio")
    case .changedSince(let concept):
      Localized(
        en: "\"\(concept)\" was changed after the recorded change; edit it by hand",
        es: "\"\(concept)\" cambió después del cambio registrado; debe modificarse a mano")
    case .nothingChanges(let concept):
      Localized(
        en: "\"\(concept)\" already is so; nothing to change",
        es: "\"\(concept)\" ya está así; no hay nada que cambiar")
    default: preconditionFailure("an error of a file has its words above")
    }
  }

  private static func didYouMean(_ suggestion: String?) -> Localized {
    guard let suggestion else { return Localized(en: "", es: "") }
    return Localized(
      en: "; did you mean \"\(suggestion)\"?", es: "; ¿quiso decir \"\(suggestion)\"?")
  }
}
