import Alignment
import Foundation
import Text

/// `cotejo drift`: an original and its copy in the same language ▸ the phrases that the copy replaced.
enum DriftCommand {
  enum Format: String, CaseIterable, Sendable { case text, jsonl }

  static let declaration = CommandDeclaration(
    "drift",
    summary: Localized(
      en: "lists the terms that a reworded copy of an article replaced",
      es: "enumera los términos que cambió una copia retocada de un artículo"),
    discussion: Localized(
      en: """
        Aligns a report with its republished or machine-reworded copy in the same language and lists which phrase of
        the original became which in the copy, how often, and for which share of the phrase's occurrences.
        """,
      es: """
        Alinea un reportaje con una copia republicada o retocada por una máquina en el mismo idioma y enumera qué
        expresión del original se convirtió en cuál, cuántas veces y en qué proporción de sus apariciones.
        """),
    operands: [
      OperandDeclaration(
        Localized(en: "ORIGINAL", es: "ORIGINAL"),
        summary: Localized(en: "The original article.", es: "El artículo original."), kind: .file),
      OperandDeclaration(
        Localized(en: "COPY", es: "COPIA"),
        summary: Localized(en: "Its copy.", es: "Su copia."), kind: .file),
    ],
    options: [format, least] + ArticlePair.options,
    examples: [
      CommandExample(
        "cotejo drift report.txt copy.txt",
        Localized(en: "Lists what the copy changed.", es: "Enumera lo que cambió la copia.")),
      CommandExample(
        "cotejo drift report.txt copy.txt --least 2",
        Localized(
          en: "Lists what it changed at least twice.",
          es: "Enumera lo que cambió al menos dos veces.")),
    ],
    action: { try run($0) })

  private static let format = OptionDeclaration(
    "format", aliases: ["f"], Localized(en: "FORMAT", es: "FORMATO"), .choice(of: Format.self),
    default: Format.text.rawValue,
    summary: Localized(en: "Shape of the result.", es: "Forma del resultado."))

  private static let least = OptionDeclaration(
    "least", Localized(en: "NUMBER", es: "NÚMERO"), .integer(1...1000), default: "1",
    summary: Localized(
      en: "Leaves out what was replaced fewer times.",
      es: "Omite lo que se cambió menos veces."))

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    let console = invocation.console
    let pair = try ArticlePair(arguments, console: console)
    guard pair.source.language == pair.target.language else {
      throw UsageError.conflict(
        Localized(
          en: "drift compares two texts in the same language; for a translation use “check”",
          es: "drift compara dos textos en el mismo idioma; para una traducción sirve «check»"))
    }
    let bitext = AlignerPool().align(source: pair.source, target: pair.target)
    let replacements = Drift(bitext).replacements.filter {
      $0.occurrences.count >= arguments.integer(least) ?? 1
    }
    switch arguments.choice(format, as: Format.self) {
    case .text: table(replacements, console)
    case .jsonl: for one in replacements { console.output.writeLine(record(one, bitext)) }
    }
    return .done
  }

  private static func table(_ replacements: [Drift.Replacement], _ console: Console) {
    let language = console.language
    var table = TextTable([
      (Localized(en: "original", es: "original")[language], .left),
      (Localized(en: "copy", es: "copia")[language], .left),
      (Localized(en: "times", es: "veces")[language], .right),
      (Localized(en: "share", es: "proporción")[language], .right),
    ])
    for one in replacements {
      let share = String(Int((one.share * 100).rounded())) + (language == .spanish ? " %" : "%")
      table.add([one.source, one.target, String(one.occurrences.count), share])
    }
    for line in table.lines(console.style) { console.output.writeLine(line) }
  }

  /// `{"original":…,"copy":…,"share":…,"places":[{"bead":…,"original":[s,e],"copy":[s,e]}]}`
  private static func record(_ one: Drift.Replacement, _ bitext: Bitext) -> String {
    let places = one.occurrences.map { place in
      let source = bitext.source.fileRange(of: place.source)
      let target = bitext.target.fileRange(of: place.target)
      return "{\"bead\":\(place.bead),\"original\":[\(source.start),\(source.end)],"
        + "\"copy\":[\(target.start),\(target.end)]}"
    }
    return "{\"original\":\(quoted(one.source)),\"copy\":\(quoted(one.target)),"
      + "\"share\":\((one.share * 1000).rounded() / 1000),"
      + "\"places\":[\(places.joined(separator: ","))]}"
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
