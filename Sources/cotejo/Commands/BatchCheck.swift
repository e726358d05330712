import Alignment
import Checks
import Interchange
import Text

/// `cotejo batch check`: two texts ▸ findings.
enum BatchCheck {
  static let declaration = CommandDeclaration(
    "check",
    summary: Localized(en: "checks each pair of texts", es: "revisa cada par de textos"),
    discussion: Localized(
      en: """
        A line in is that of “batch align”.

        A line out: {"id":"a1","findings":[…]}, findings as “check --format json” has them, places in Unicode scalars of
        the text.
        """,
      es: """
        Cada línea de entrada es como las de «batch align».

        Una línea de salida: {"id":"a1","findings":[…]}, con los hallazgos como en «check --format json» y posiciones en
        escalares Unicode del texto.
        """),
    options: [GlossaryInput.option, WorkspaceChoice.workspace] + CheckSettings.options,
    examples: [
      CommandExample(
        "cotejo batch check --glossary venezuela.json < pairs.jsonl",
        Localized(en: "Checks one pair a line.", es: "Revisa un par por línea.")),
      CommandExample(
        "cotejo batch check < pairs.jsonl | jq -c '.findings[].check'",
        Localized(
          en: "Lists the checks that found something.", es: "Enumera las revisiones con hallazgos.")
      ),
    ],
    action: { invocation in
      let arguments = invocation.arguments
      let folder = try GlossaryInput.folder(arguments)
      let settings = try CheckSettings(arguments, in: folder, console: invocation.console)
      let glossaries = try GlossaryInput(
        arguments, in: folder, configured: settings.glossaryPaths, console: invocation.console)
      let sessions = CheckSessionPool(settings.configuration, glossaries.glossaries)
      let language = invocation.console.language
      let code = BatchStream(console: invocation.console).run { record, json in
        let source = try record.article("source")
        let target = try record.article("target")
        let (aligner, session) = sessions.session(from: source.language, to: target.language)
        let bitext = aligner.align(source: source, target: target)
        json.key("findings")
        json.raw(
          JSONReporter.findings(
            session.findings(in: bitext, pair: record.name ?? ""), language: language
          ).utf8)
      }
      return invocation.console.problemCount > 0 ? .incomplete : code
    })
}
