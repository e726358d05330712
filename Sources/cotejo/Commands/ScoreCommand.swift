import Alignment
import Foundation
import Interchange
import Text

/// `cotejo score`: gold and predicted beads ▸ precision, recall and F1 with intervals.
enum ScoreCommand {
  enum Format: String, CaseIterable, Sendable { case text, json }

  static let declaration = CommandDeclaration(
    "score",
    summary: Localized(
      en: "measures how good an alignment is against one made by hand",
      es: "mide la calidad de una alineación frente a otra hecha a mano"),
    discussion: Localized(
      en: """
        Files hold beads as “align --format beads” prints them. Prints precision, recall and F1 of whole beads (strict),
        of beads that are right in part (lax), of pairs of sentences (link) and of sentences without counterpart (null),
        a 95 % interval by bootstrap, and a signature that says how they were computed. Counts of several documents are
        pooled.
        """,
      es: """
        Los archivos contienen correspondencias como las que escribe «align --format beads». Muestra la precisión, la
        exhaustividad y la F1 de las correspondencias completas (strict), de las acertadas en parte (lax), de los pares
        de oraciones (link) y de las oraciones sin pareja (null), un intervalo del 95 % por remuestreo y una firma que
        dice cómo se calcularon. Los recuentos de varios documentos se suman.
        """),
    operands: [
      OperandDeclaration(
        Localized(en: "GOLD", es: "REFERENCIA"),
        summary: Localized(en: "The alignment made by hand.", es: "La alineación hecha a mano."),
        kind: .file),
      OperandDeclaration(
        Localized(en: "PREDICTED", es: "RESULTADO"),
        summary: Localized(
          en: "The alignment to measure; more documents follow as further pairs of files.",
          es: "La alineación que se mide; si hay más documentos, siguen otros pares de archivos."),
        kind: .file, count: .many),
    ],
    options: [format, resamples, seed],
    examples: [
      CommandExample(
        "cotejo score gold.tsv predicted.tsv",
        Localized(en: "Measures one document.", es: "Mide un documento.")),
      CommandExample(
        "cotejo score a/gold.tsv a/out.tsv b/gold.tsv b/out.tsv --format json",
        Localized(en: "Pools two documents.", es: "Suma dos documentos.")),
    ],
    action: { try run($0) })

  private static let format = OptionDeclaration(
    "format", aliases: ["f"], Localized(en: "FORMAT", es: "FORMATO"), .choice(of: Format.self),
    default: Format.text.rawValue,
    summary: Localized(en: "Shape of the result.", es: "Forma del resultado."))

  private static let resamples = OptionDeclaration(
    "resamples", Localized(en: "NUMBER", es: "NÚMERO"), .integer(0...100_000), default: "1000",
    summary: Localized(
      en: "How many samples the bootstrap draws.", es: "Cuántas muestras toma el remuestreo."))

  private static let seed = OptionDeclaration(
    "seed", Localized(en: "NUMBER", es: "NÚMERO"), .integer(0...Int.max), default: "1",
    summary: Localized(
      en: "Where the bootstrap's random numbers start.",
      es: "Punto de partida de los números aleatorios del remuestreo."))

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    let files = arguments.operands
    guard files.count.isMultiple(of: 2) else {
      throw UsageError.missingOperand(declaration.operands[1].placeholder, "cotejo score")
    }
    var report = ScoreReport(
      bootstrap: EvaluationBootstrap(
        resamples: arguments.integer(resamples) ?? 0, seed: UInt64(arguments.integer(seed) ?? 0)))
    for index in stride(from: 0, to: files.count, by: 2) {
      report.add(gold: try beads(files[index]), predicted: try beads(files[index + 1]))
    }
    switch arguments.choice(format, as: Format.self) {
    case .text: report.writeText(to: invocation.console)
    case .json: report.writeJSON(to: invocation.console.output)
    }
    return .done
  }

  private static func beads(_ path: String) throws -> [Bead] {
    try BeadFile.read(try InputFile.bytes(path), name: path)
  }
}
