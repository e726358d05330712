import Foundation
import Text
import Workspace

/// The workspace that a command works on, and which of its pairs.
enum WorkspaceChoice {
  static let workspace = OptionDeclaration(
    "workspace", aliases: ["w"], Localized(en: "FOLDER", es: "CARPETA"), .folder,
    summary: Localized(
      en: "The workspace; otherwise the nearest one from the current folder upwards.",
      es: "La carpeta de trabajo; si falta, la más cercana desde la carpeta actual hacia arriba."))

  static let pair = OptionDeclaration(
    "pair", aliases: ["p"], Localized(en: "NAME", es: "NOMBRE"), .text, isRepeatable: true,
    summary: Localized(
      en: "Only this pair of the workspace: the name of its folder in Pairs/.",
      es: "Solo este par de la carpeta de trabajo: el nombre de su carpeta en Pairs/."))

  /// - Throws: ``WorkspaceError``.
  static func folder(_ arguments: Arguments) throws -> WorkspaceFolder {
    if let path = arguments.text(workspace) { return try WorkspaceFolder(path: path) }
    let here = FileManager.default.currentDirectoryPath
    guard let found = WorkspaceFolder.containing(here) else { throw WorkspaceError.noWorkspace }
    return relative(found, to: here)
  }

  /// The pairs that the command line names, in the order of the workspace; all where it names none.
  static func pairs(_ arguments: Arguments, in folder: WorkspaceFolder) throws -> [PairFolder] {
    let all = folder.pairs()
    let wanted = arguments.texts(pair)
    for slug in wanted where !all.contains(where: { $0.slug == slug }) {
      throw WorkspaceError.noPair(
        slug: slug, suggestion: Suggestion.nearest(to: slug, among: all.map(\.slug)))
    }
    return wanted.isEmpty ? all : all.filter { wanted.contains($0.slug) }
  }

  /// Messages name files as the user would type them.
  private static func relative(_ found: WorkspaceFolder, to here: String) -> WorkspaceFolder {
    let up = here == found.path ? "." : nil
    return up.flatMap { try? WorkspaceFolder(path: $0) } ?? found
  }
}
