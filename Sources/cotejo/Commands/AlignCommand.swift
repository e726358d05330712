import Alignment
import Text
import Workspace

/// `cotejo align`: two articles ▸ beads; or the pairs of a workspace ▸ their alignment files.
enum AlignCommand {
  static let declaration = CommandDeclaration(
    "align",
    summary: Localized(
      en: "aligns two versions of an article sentence by sentence",
      es: "alinea dos versiones de un artículo, oración por oración"),
    discussion: Localized(
      en: """
        Given two files, prints which sentences render which, and how sure that is. A sentence without counterpart is
        shown beside an empty side; passages that were moved elsewhere are found too.

        Without files, aligns all pairs of the workspace and stores each alignment in its alignment.tsv. What a person
        has confirmed or edited there is kept.
        """,
      es: """
        Con dos archivos, muestra qué oraciones corresponden a cuáles y con qué seguridad. Una oración sin
        correspondencia aparece junto a un lado vacío; también se encuentran los pasajes que cambiaron de lugar.

        Sin archivos, alinea todos los pares de la carpeta de trabajo y guarda cada alineación en su alignment.tsv. Lo
        que una persona confirmó o corrigió allí se conserva.
        """),
    operands: ArticlePair.operands,
    options: [format, reviewBelow, explain, LexiconInput.option, Console.outputFile]
      + ArticlePair.options + [WorkspaceChoice.workspace, WorkspaceChoice.pair],
    examples: [
      CommandExample(
        "cotejo align en.md es.md",
        Localized(
          en: "Shows two articles side by side.", es: "Muestra dos artículos uno junto al otro.")),
      CommandExample(
        "cotejo align --segmented en.txt es.txt --format beads",
        Localized(
          en: "Aligns files with one sentence a line and prints sentence numbers.",
          es: "Alinea archivos con una oración por línea y escribe los números de las oraciones.")),
    ],
    action: { try run($0) })

  private static let format = OptionDeclaration(
    "format", aliases: ["f"], Localized(en: "FORMAT", es: "FORMATO"),
    .choice(of: BitextOutput.Format.self), default: BitextOutput.Format.table.rawValue,
    summary: Localized(
      en:
        "Shape of the result: side by side, JSON lines, sentence numbers, or a table for a spreadsheet.",
      es:
        "Forma del resultado: en paralelo, líneas JSON, números de oración o tabla para una hoja de cálculo."
    ))

  private static let reviewBelow = OptionDeclaration(
    "review-below", Localized(en: "CONFIDENCE", es: "CONFIANZA"), .number(0...1),
    summary: Localized(
      en: "Shows only what is less sure than this, from 0 to 1: what a person should look at.",
      es: "Muestra solo lo que tiene menos seguridad que esta, de 0 a 1: lo que conviene revisar."))

  private static let explain = OptionDeclaration(
    "explain", Localized(en: "NUMBER", es: "NÚMERO"), .integer(1...Int.max),
    summary: Localized(
      en: "Shows the evidence for the bead of this number, and what came second.",
      es: "Muestra en qué se basa la correspondencia de ese número y cuál era la segunda opción."))

  private static func explain(
    _ number: Int, of bitext: Bitext, by aligner: Aligner, _ console: Console
  ) throws -> ExitCode {
    guard number <= bitext.beads.count else {
      throw UsageError.conflict(
        Localized(
          en: "there is no bead \(number); the last one is \(bitext.beads.count)",
          es: "no existe la correspondencia \(number); la última es la \(bitext.beads.count)"))
    }
    let explanation = aligner.explain(bitext.beads[number - 1], in: bitext)
    ExplanationPage(explanation: explanation, bitext: bitext, number: number)
      .write(to: console.output, console: console)
    return .done
  }

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    switch arguments.operands.count {
    case 0: return try WorkspaceAlignCommand.run(invocation)
    case 1: throw UsageError.missingOperand(ArticlePair.operands[1].placeholder, "cotejo align")
    default: break
    }
    let console = invocation.console
    let pair = try ArticlePair(arguments, console: console)
    let aligner = try LexiconInput.aligner(
      arguments, from: pair.source.language, to: pair.target.language, console: console)
    let bitext = aligner.align(source: pair.source, target: pair.target)
    if let number = arguments.integer(explain) {
      return try explain(number, of: bitext, by: aligner, console)
    }
    let limit = arguments.number(reviewBelow)
    let beads = bitext.beads.filter { bead in limit.map { bead.confidence < $0 } ?? true }
    try console.withResult(arguments.text(Console.outputFile)) { output in
      BitextOutput.write(
        beads, of: bitext, as: arguments.choice(format, as: BitextOutput.Format.self), to: output,
        console: console)
    }
    return .done
  }

  /// Options that mean something for two files only.
  static let fileOptions =
    [format, reviewBelow, explain, LexiconInput.option, Console.outputFile] + ArticlePair.options
}
