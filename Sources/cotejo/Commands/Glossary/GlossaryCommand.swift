import Text

/// `cotejo glossary`: all that is done with concept entries. One file a command.
enum GlossaryCommand {
  static let declaration = CommandDeclaration(
    "glossary",
    summary: Localized(en: "keeps the glossary", es: "lleva el glosario"),
    discussion: Localized(
      en: """
        Works on the glossaries of the workspace (Glossary/*.json) or on the files named with --glossary. What is changed
        is written as a whole: a kill at any moment leaves the old or the new file.
        """,
      es: """
        Trabaja con los glosarios de la carpeta de trabajo (Glossary/*.json) o con los archivos indicados con --glossary.
        Los cambios se escriben de una vez: si el programa se interrumpe, queda el archivo anterior o el nuevo.
        """),
    options: [GlossaryInput.option, WorkspaceChoice.workspace],
    examples: [
      CommandExample(
        "cotejo glossary list --status deprecated",
        Localized(
          en: "Lists the terms that must not be used.",
          es: "Enumera los términos que no deben usarse.")),
      CommandExample(
        "cotejo glossary show fatherland-card",
        Localized(en: "Shows a concept entry.", es: "Muestra la ficha de un concepto.")),
    ],
    subcommands: [
      GlossaryList.declaration,
      GlossaryShow.declaration,
      GlossarySearch.declaration,
      GlossaryForms.declaration,
      GlossaryAdd.declaration,
      GlossaryEditCommand.declaration,
      GlossaryRemove.declaration,
    ] + GlossaryDecisions.all + GlossaryRegroup.all + GlossaryHistory.all
      + [GlossaryDiff.declaration, GlossaryLintCommand.declaration, GlossaryExport.declaration])

  /// The glossaries that a command reads.
  /// - Throws: ``WorkspaceError/noWorkspace`` where there is none and no file is named.
  static func input(_ invocation: Invocation) throws -> GlossaryInput {
    let arguments = invocation.arguments
    let folder =
      arguments.has(GlossaryInput.option) ? nil : try WorkspaceChoice.folder(arguments)
    return try GlossaryInput(arguments, in: folder, console: invocation.console)
  }
}
