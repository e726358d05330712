import Alignment
import Interchange
import Terminology
import Text
import Workspace

/// `cotejo find`: a term ▸ every occurrence in the workspace's pairs, with its aligned other side.
enum FindCommand {
  enum Format: String, CaseIterable, Sendable { case text, jsonl, csv }

  static let declaration = CommandDeclaration(
    "find",
    summary: Localized(
      en: "shows every occurrence of a term with its translation",
      es: "muestra cada aparición de un término con su traducción"),
    discussion: Localized(
      en: """
        Looks through all pairs of the workspace for a term in all its forms (plural, feminine, verb forms, spellings) and
        prints each occurrence in its context, with the sentences that render it.
        """,
      es: """
        Busca un término en todos los pares de la carpeta de trabajo, en todas sus formas (plural, femenino, formas del
        verbo, variantes gráficas), y muestra cada aparición en su contexto con las oraciones que la traducen.
        """),
    operands: [
      OperandDeclaration(
        Localized(en: "TERM", es: "TÉRMINO"),
        summary: Localized(en: "One or more words.", es: "Una o más palabras."), kind: .text,
        count: .many)
    ],
    options: [
      language, exact, context, format, Console.outputFile, WorkspaceChoice.workspace,
      WorkspaceChoice.pair,
    ],
    examples: [
      CommandExample(
        "cotejo find \"punto rojo\"",
        Localized(
          en: "Finds “punto rojo” and “puntos rojos” and what renders them.",
          es: "Busca «punto rojo» y «puntos rojos», y cómo se tradujeron.")),
      CommandExample(
        "cotejo find card --language en --format csv",
        Localized(
          en: "Lists the English word for a spreadsheet.",
          es: "Enumera la palabra inglesa para una hoja de cálculo.")),
    ],
    action: { try run($0) })

  private static let language = OptionDeclaration(
    "language", aliases: ["l"], Localized(en: "CODE", es: "CÓDIGO"), .languageTag,
    summary: Localized(
      en: "Looks only in the articles in this language.",
      es: "Busca solo en los artículos en este idioma."))

  private static let exact = OptionDeclaration(
    "exact",
    summary: Localized(
      en: "Finds only what is written so, with these capitals and accents.",
      es: "Busca solo lo escrito así, con las mismas mayúsculas y tildes."))

  private static let context = OptionDeclaration(
    "context", aliases: ["c"], Localized(en: "COLUMNS", es: "COLUMNAS"), .integer(0...1000),
    summary: Localized(
      en: "Columns of context on each side; otherwise as many as fit.",
      es: "Columnas de contexto a cada lado; si falta, las que quepan."))

  private static let format = OptionDeclaration(
    "format", aliases: ["f"], Localized(en: "FORMAT", es: "FORMATO"), .choice(of: Format.self),
    default: Format.text.rawValue,
    summary: Localized(en: "Shape of the result.", es: "Forma del resultado."))

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    let console = invocation.console
    let folder = try WorkspaceChoice.folder(arguments)
    let concordance = Concordance(
      term: arguments.operands.joined(separator: " "),
      languages: arguments.text(language).map { [Language.named($0)] } ?? Language.all,
      isExact: arguments.has(exact))
    let pairs = try WorkspaceChoice.pairs(arguments, in: folder)
    let alignment = WorkspaceAlignment(source: .english, target: .spanish)
    var occurrences: [Occurrence] = []
    for result in alignment.results(
      of: pairs, .useStored,
      { aligned in
        concordance.occurrences(in: aligned.reviewed.accepted, pair: aligned.pair.slug)
      })
    {
      do {
        occurrences += try result.get()
      } catch let problem as any Problem {
        console.report(problem)
      }
    }
    try console.withResult(arguments.text(Console.outputFile)) {
      write(occurrences, arguments, to: $0, console)
    }
    return console.problemCount > 0 ? .incomplete : .done
  }

  private static func write(
    _ occurrences: [Occurrence], _ arguments: Arguments, to output: Output, _ console: Console
  ) {
    let records = ConcordanceRecords(
      context: arguments.integer(context) ?? ConcordanceRecords.usualContext)
    switch arguments.choice(format, as: Format.self) {
    case .text:
      let lines = ConcordanceLines(
        columns: console.terminal.columns, context: arguments.integer(context),
        style: console.style)
      for line in lines.lines(of: occurrences) { output.writeLine(line) }
      let count = occurrences.count
      console.note(
        Localized(
          en: "\(count) \(count == 1 ? "occurrence" : "occurrences")",
          es: "\(count) \(count == 1 ? "aparición" : "apariciones")"))
    case .jsonl:
      for occurrence in occurrences { output.write(records.object(of: occurrence)) }
    case .csv:
      output.write(ConcordanceRecords.csvHeader)
      for occurrence in occurrences { output.write(records.csvRow(of: occurrence)) }
    }
  }
}
