import Checks
import Text

/// `cotejo config`: what is in force, and where each value came from.
enum ConfigCommand {
  static let declaration = CommandDeclaration(
    "config",
    summary: Localized(
      en: "shows which settings are in force and why",
      es: "muestra la configuración vigente y su origen"),
    discussion: Localized(
      en:
        "Prints every setting of the checks, its value, and where it was set: built in, in cotejo.json, or on the command line.",
      es:
        "Muestra cada ajuste de las revisiones, su valor y dónde se fijó: de fábrica, en cotejo.json o en la línea de órdenes."
    ),
    options: CheckSettings.options + [CheckSettings.failOn, WorkspaceChoice.workspace],
    examples: [
      CommandExample(
        "cotejo config",
        Localized(
          en: "Shows the settings of this workspace.",
          es: "Muestra la configuración de esta carpeta de trabajo.")),
      CommandExample(
        "cotejo config --region es-VE",
        Localized(
          en: "Shows what an option changes.", es: "Muestra qué cambia una opción.")),
    ],
    action: { invocation in
      let console = invocation.console
      let folder = try GlossaryInput.folder(invocation.arguments)
      let settings = try CheckSettings(invocation.arguments, in: folder, console: console)
      let language = console.language
      var table = TextTable([
        (Localized(en: "setting", es: "ajuste")[language], .left),
        (Localized(en: "value", es: "valor")[language], .left),
        (Localized(en: "set in", es: "origen")[language], .left),
      ])
      for (key, value, origin) in settings.configuration.inForce {
        table.add([key, value.isEmpty ? "–" : value, origin.name[language]])
      }
      for line in table.lines(console.style) { console.output.writeLine(line) }
      return console.problemCount > 0 ? .incomplete : .done
    })
}

extension Configuration.Origin {
  fileprivate var name: Localized {
    switch self {
    case .builtIn: Localized(en: "built in", es: "de fábrica")
    case .file(let place): Localized(en: "\(place)", es: "\(place)")
    case .commandLine: Localized(en: "command line", es: "línea de órdenes")
    }
  }
}
