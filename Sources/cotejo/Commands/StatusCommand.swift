import Terminology
import Text
import Workspace

/// `cotejo status`: a workspace ▸ what is in it and what is due.
enum StatusCommand {
  enum Format: String, CaseIterable, Sendable { case text, json }

  static let declaration = CommandDeclaration(
    "status",
    summary: Localized(
      en: "tells what is in the workspace", es: "resume el contenido de la carpeta de trabajo"),
    discussion: Localized(
      en: """
        For each pair of articles: how many sentences, whether its stored alignment is still that of the articles, how
        much of it a person has decided and how much waits to be looked at. For each glossary: how many concepts, and
        terms by status.
        """,
      es: """
        De cada par de artículos: cuántas oraciones tiene, si la alineación guardada todavía corresponde a los textos,
        cuánto decidió ya una persona y cuánto queda por revisar. De cada glosario: cuántos conceptos tiene y cuántos
        términos en cada estado.
        """),
    options: [format, WorkspaceChoice.workspace],
    examples: [
      CommandExample(
        "cotejo status",
        Localized(
          en: "Tells about the workspace around the current folder.",
          es: "Resume la carpeta de trabajo en la que se está.")),
      CommandExample(
        "cotejo status --workspace newsroom --format json",
        Localized(en: "The same for programs.", es: "Lo mismo, para programas.")),
    ],
    action: { try run($0) })

  private static let format = OptionDeclaration(
    "format", aliases: ["f"], Localized(en: "FORMAT", es: "FORMATO"), .choice(of: Format.self),
    default: Format.text.rawValue,
    summary: Localized(en: "Shape of the result.", es: "Forma del resultado."))

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let console = invocation.console
    let folder = try WorkspaceChoice.folder(invocation.arguments)
    var report = StatusReport(folder: folder)
    for result in ParallelMap.map(
      folder.pairs(),
      { pair in
        Result {
          try PairStatus(
            of: pair, source: .english, target: .spanish,
            sureConfidence: BitextTable.sureConfidence)
        }
      })
    {
      do {
        report.pairs.append(try result.get())
      } catch let problem as any Problem {
        console.report(problem)
        report.hasProblems = true
      }
    }
    let glossaries = try GlossaryInput(Arguments(), in: folder, console: console)
    report.glossaries = glossaries.files
    if glossaries.hasProblems { report.hasProblems = true }
    switch invocation.arguments.choice(format, as: Format.self) {
    case .text: report.writeText(to: console)
    case .json: report.writeJSON(to: console.output)
    }
    return report.hasProblems ? .incomplete : .done
  }
}
