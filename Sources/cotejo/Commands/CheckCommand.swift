import Alignment
import Checks
import Terminology
import Text
import Workspace

/// `cotejo check`: article pairs ▸ alignment ▸ findings ▸ report.
enum CheckCommand {
  static let declaration = CommandDeclaration(
    "check",
    summary: Localized(
      en: "finds where two versions of an article do not agree",
      es: "señala dónde no concuerdan las dos versiones de un artículo"),
    discussion: Localized(
      en: """
        Aligns the two articles and checks terms against the glossary, and numbers, names and dates of the one version
        against those of the other. Without files, checks all pairs of the workspace with its glossaries, on their stored
        alignments where the articles have not changed since.

        The exit code is 1 when something at or above the level of --fail-on was found.
        """,
      es: """
        Alinea los dos artículos y coteja los términos con el glosario, y las cifras, los nombres y las fechas de una
        versión con los de la otra. Sin archivos, revisa todos los pares de la carpeta de trabajo con sus glosarios y
        con la alineación guardada, si los artículos no cambiaron.

        El código de salida es 1 si algún hallazgo llega al nivel de --fail-on.
        """),
    operands: ArticlePair.operands,
    options: [GlossaryInput.option, format, CheckSettings.failOn, Console.outputFile]
      + CheckSettings.options + CheckSuppression.options + ArticlePair.options + [
        explain, WorkspaceChoice.workspace, WorkspaceChoice.pair,
      ],
    examples: [
      CommandExample(
        "cotejo check en.md es.md --glossary venezuela.json",
        Localized(
          en: "Checks a translation against a glossary.",
          es: "Revisa una traducción con un glosario.")),
      CommandExample(
        "cotejo check --format sarif --fail-on warning > findings.sarif",
        Localized(
          en: "Checks the whole workspace, for an editor or a build server.",
          es: "Revisa toda la carpeta de trabajo, para un editor o un servidor de integración.")),
    ],
    action: { try run($0) })

  private static let format = OptionDeclaration(
    "format", aliases: ["f"], Localized(en: "FORMAT", es: "FORMATO"),
    .choice(ReporterList.all.map(\.name)), default: "text",
    summary: Localized(en: "Shape of the report.", es: "Forma del informe."))

  private static let explain = OptionDeclaration(
    "explain", Localized(en: "CHECK", es: "REVISIÓN"), .choice(CheckList.all.map(\.id)),
    summary: Localized(
      en: "Tells what a check is for, and shows examples; checks nothing.",
      es: "Explica para qué sirve una revisión, con ejemplos; no revisa nada."))

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    let console = invocation.console
    if let id = arguments.text(explain), let check = CheckList[id] {
      CheckExplanation(check: check).write(to: console)
      return .done
    }
    if arguments.operands.count == 1 {
      throw UsageError.missingOperand(ArticlePair.operands[1].placeholder, "cotejo check")
    }
    let source = try CheckSource(arguments, console: console)
    let updates = arguments.has(CheckSuppression.updateBaseline)
    let suppression = try CheckSuppression(
      source.settings, readsBaseline: !updates, console: console)
    let pairs = try source.pairs().map {
      CheckReport.Pair(
        name: $0.name, bitext: $0.bitext, findings: suppression.reported($0.findings))
    }
    if updates { try writeBaseline(pairs, source.settings) }
    let report = CheckReport(pairs: pairs, gone: suppression.gone(after: pairs))
    try write(report, arguments, console)
    if console.problemCount > 0 { return .incomplete }
    let limit = source.settings.configuration.failOn.value
    return !updates && report.gravest.map { $0 >= limit } == true ? .findings : .done
  }

  private static func write(
    _ report: CheckReport, _ arguments: Arguments, _ console: Console
  ) throws {
    let style = ReportStyle(
      language: console.language, hasColour: console.style.isOn, width: console.terminal.columns,
      showsSuppressed: arguments.has(CheckSuppression.showSuppressed), version: Cotejo.version)
    let reporter = ReporterList[arguments.text(format) ?? ""] ?? TextReporter()
    try console.withResult(arguments.text(Console.outputFile)) {
      $0.write(reporter.report(report, style: style))
    }
  }

  private static func writeBaseline(
    _ pairs: [CheckReport.Pair], _ settings: CheckSettings
  ) throws {
    guard let path = settings.path(settings.configuration.baseline) else {
      throw UsageError.conflict(
        Localized(
          en: "--update-baseline needs the file to write: --baseline FILE",
          es: "--update-baseline exige el archivo que se guarda: --baseline ARCHIVO"))
    }
    Interruption.prepare()
    let findings = pairs.flatMap { $0.findings.filter { $0.waiver == nil }.map(\.finding) }
    try AtomicFile.write(BaselineFile.write(Baseline(findings: findings)), to: path)
  }
}
