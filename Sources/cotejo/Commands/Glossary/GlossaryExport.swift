import Interchange
import Terminology
import Text

/// `cotejo glossary export`: the glossaries ▸ a file of another tool's format.
enum GlossaryExport {
  static let declaration = CommandDeclaration(
    "export",
    summary: Localized(
      en: "writes the glossary in another tool's format",
      es: "escribe el glosario en el formato de otra herramienta"),
    discussion: Localized(
      en: """
        Writes TBX (ISO 30042), OmegaT's glossary text, CSV, TSV or JSON. What a format cannot hold is said on standard
        error. OmegaT gets no deprecated terms, because it would accept them.
        """,
      es: """
        Escribe TBX (ISO 30042), el texto de glosario de OmegaT, CSV, TSV o JSON. Lo que el formato no admite se indica
        en la salida de errores. OmegaT no recibe términos desaconsejados, porque los daría por buenos.
        """),
    options: [format, Console.outputFile],
    examples: [
      CommandExample(
        "cotejo glossary export --format tbx --output terms.tbx",
        Localized(en: "Writes TBX version 3.", es: "Escribe TBX versión 3.")),
      CommandExample(
        "cotejo glossary export --format csv > terms.csv",
        Localized(
          en: "Writes a table for a spreadsheet.", es: "Escribe una tabla para hojas de cálculo.")),
    ],
    action: { try run($0) })

  private static let format = OptionDeclaration(
    "format", aliases: ["f"], Localized(en: "FORMAT", es: "FORMATO"),
    .choice(GlossaryFormat.all.map(\.id)), default: "tbx",
    summary: Localized(en: "Format of the file.", es: "Formato del archivo."))

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let console = invocation.console
    let input = try GlossaryCommand.input(invocation)
    let format = try GlossaryFormat.named(invocation.arguments.text(format) ?? "tbx")
    var all = Glossary()
    for concept in input.glossaries.flatMap(\.concepts) { all.put(concept) }
    var options = ExportOptions()
    options.interface = console.language
    let file = format.write(all, options)
    for loss in file.report.losses {
      console.note(
        Localized(en: "cotejo: \(loss.message.en)", es: "cotejo: \(loss.message.es)"))
    }
    try console.withResult(invocation.arguments.text(Console.outputFile)) { output in
      output.write(file.bytes)
    }
    return input.hasProblems ? .incomplete : .done
  }
}
