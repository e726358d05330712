import Text

/// What can be wrong with a workspace.
package enum WorkspaceError: Problem {
  case notAWorkspace(path: String)
  case noWorkspace
  case noPair(slug: String, suggestion: String?)
  case noArticle(folder: String, language: Language)
  case newerAlignment(Place)
  case notAnAlignment(Place, column: AlignmentFile.Column)

  package var place: Place? {
    switch self {
    case .notAWorkspace(let path): Place(file: path)
    case .noArticle(let folder, _): Place(file: folder)
    case .newerAlignment(let place), .notAnAlignment(let place, _): place
    case .noWorkspace, .noPair: nil
    }
  }

  package var code: String {
    switch self {
    case .notAWorkspace: "not-a-workspace"
    case .noWorkspace: "no-workspace"
    case .noPair: "no-such-pair"
    case .noArticle: "missing-article"
    case .newerAlignment: "newer-format"
    case .notAnAlignment: "not-an-alignment"
    }
  }

  package var message: Localized {
    switch self {
    case .notAWorkspace:
      Localized(
        en: "is no workspace: it has neither Pairs/ nor cotejo.json; “cotejo init” makes one",
        es: "no es una carpeta de trabajo: no tiene Pairs/ ni cotejo.json; «cotejo init» crea una")
    case .noWorkspace:
      Localized(
        en: "no workspace here or above; name two files, or make a workspace with “cotejo init”",
        es:
          "no hay carpeta de trabajo aquí ni más arriba; se deben indicar dos archivos o crear una con «cotejo init»"
      )
    case .noPair(let slug, let suggestion):
      Localized(
        en: "there is no pair “\(slug)”" + (suggestion.map { "; did you mean “\($0)”?" } ?? ""),
        es: "no existe el par «\(slug)»" + (suggestion.map { "; ¿se quiso decir «\($0)»?" } ?? ""))
    case .noArticle(_, let language):
      Localized(
        en: "has no article in \(language.name.en) (\(language.code).md)",
        es: "no contiene el artículo en \(language.name.es) (\(language.code).md)")
    case .newerAlignment:
      Localized(
        en: "was written by a newer version of Cotejo",
        es: "se escribió con una versión más reciente de Cotejo")
    case .notAnAlignment(_, let column):
      Localized(
        en:
          "\(column.title.en) cannot be read; delete the line or run “cotejo align” without the file",
        es:
          "no se puede leer \(column.title.es); se puede borrar la línea o repetir «cotejo align» sin este archivo"
      )
    }
  }
}
