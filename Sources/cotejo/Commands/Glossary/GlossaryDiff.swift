import Foundation
import Terminology
import Text
import Workspace

/// `cotejo glossary diff`: what is different from another file or an older revision.
enum GlossaryDiff {
  static let declaration = CommandDeclaration(
    "diff",
    summary: Localized(
      en: "compares the glossary with a file or revision",
      es: "compara el glosario con un archivo o una revisión"),
    discussion: Localized(
      en: """
        Shows what came (+) and went (-) since the other state, concept by concept. What is no file is taken for a
        revision of git.
        """,
      es: """
        Muestra qué se agregó (+) y qué se quitó (-) desde el otro estado, concepto por concepto. Lo que no es un archivo
        se toma como revisión de git.
        """),
    operands: [
      OperandDeclaration(
        Localized(en: "OTHER", es: "OTRO"),
        summary: Localized(
          en: "A glossary file, or a revision: HEAD, a tag …",
          es: "Un archivo de glosario o una revisión: HEAD, una etiqueta…"),
        kind: .file)
    ],
    examples: [
      CommandExample(
        "cotejo glossary diff HEAD",
        Localized(en: "What is not committed yet.", es: "Lo que aún no se ha confirmado en git.")),
      CommandExample(
        "cotejo glossary diff backup.json",
        Localized(en: "What changed since a copy.", es: "Lo que cambió desde una copia.")),
    ],
    action: { try run($0) })

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let console = invocation.console
    let input = try GlossaryCommand.input(invocation)
    guard input.files.count == 1, let file = input.files.first else {
      throw UsageError.conflict(
        Localized(
          en: "name the glossary to compare with --glossary",
          es: "se debe indicar con --glossary el glosario que se compara"))
    }
    let other = invocation.arguments.operands[0]
    let bytes: [UInt8]
    if FileManager.default.fileExists(atPath: other) {
      bytes = try InputFile.bytes(other)
    } else if let old = revision(other, of: file.path) {
      bytes = old
    } else {
      throw InputError.missing(path: other)
    }
    let (before, errors) = GlossaryFile.read(bytes, name: other)
    for error in errors { console.report(error) }
    do {
      for change in try GlossaryEdit.replace(before, by: file.glossary, .edit).changes {
        ConceptDifference(change).write(to: console)
      }
    } catch GlossaryError.nothingChanges {
      return errors.isEmpty ? .done : .incomplete
    }
    return errors.isEmpty && !input.hasProblems ? .done : .incomplete
  }

  private static func revision(_ name: String, of path: String) -> [UInt8]? {
    guard !name.hasPrefix("-") else { return nil }
    let url = URL(fileURLWithPath: path)
    return GitCommand.output([
      "-C", url.deletingLastPathComponent().path, "show", "\(name):./\(url.lastPathComponent)",
    ])
  }
}
