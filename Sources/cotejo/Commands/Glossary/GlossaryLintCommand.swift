import Terminology
import Text

/// `cotejo glossary lint`: the glossaries ▸ what is wrong or weak in their entries.
enum GlossaryLintCommand {
  static let declaration = CommandDeclaration(
    "lint",
    summary: Localized(
      en: "finds what is wrong or weak in the entries",
      es: "señala los errores y las debilidades de las entradas"),
    discussion: Localized(
      en: """
        Looks for duplicates, terms that contradict each other, missing preferred terms, cycles of successors, wrong
        genders and plurals, capitals and articles against the rules of termbases, missing sources and definitions.
        Ends with 1 where there is an error.
        """,
      es: """
        Busca duplicados, términos que se contradicen, conceptos sin término preferido, ciclos de sucesores, géneros y
        plurales erróneos, mayúsculas y artículos contrarios a las normas de los bancos terminológicos, y fuentes o
        definiciones que faltan. Termina con 1 si hay algún error.
        """),
    options: [severity],
    examples: [
      CommandExample(
        "cotejo glossary lint",
        Localized(
          en: "Lists errors and warnings of the workspace's glossaries.",
          es: "Enumera los errores y avisos de los glosarios de la carpeta de trabajo.")),
      CommandExample(
        "cotejo glossary lint --glossary terms.json --severity note",
        Localized(
          en: "Lists everything in one file, notes included.",
          es: "Enumera todo lo de un archivo, incluidas las notas.")),
    ],
    action: { try run($0) })

  private static let severity = OptionDeclaration(
    "severity", Localized(en: "SEVERITY", es: "GRAVEDAD"), .choice(of: LintFinding.Severity.self),
    default: LintFinding.Severity.warning.rawValue,
    summary: Localized(
      en: "The lightest finding that is shown.", es: "El hallazgo más leve que se muestra."))

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let console = invocation.console
    let input = try GlossaryCommand.input(invocation)
    let least = invocation.arguments.choice(severity, as: LintFinding.Severity.self)
    let order = LintFinding.Severity.allCases
    var hasErrors = false
    for file in input.files {
      for finding in GlossaryLint.findings(in: file.glossary, context: GlossaryLint.Context()) {
        if finding.severity == .error { hasErrors = true }
        guard order.firstIndex(of: finding.severity)! <= order.firstIndex(of: least)! else {
          continue
        }
        console.output.writeLine(
          VisibleText.line(
            "\(file.path): \(finding.concept): \(finding.severity.rawValue) "
              + "\(finding.rule.rawValue): \(finding.message[console.language])"))
      }
    }
    if input.hasProblems { return .incomplete }
    return hasErrors ? .findings : .done
  }
}
