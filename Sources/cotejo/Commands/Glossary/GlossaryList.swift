import Terminology
import Text

/// `cotejo glossary list`: the terms of the glossaries, one a line.
enum GlossaryList {
  enum Format: String, CaseIterable, Sendable { case text, json }

  static let declaration = CommandDeclaration(
    "list",
    summary: Localized(en: "lists concepts and terms", es: "enumera conceptos y términos"),
    discussion: Localized(
      en: """
        One line for each term: concept, language, status, term. With --format json, the concept entries in the form of
        the glossary's file, one a line.
        """,
      es: """
        Una línea por término: concepto, idioma, estado y término. Con --format json, las fichas en la forma que tienen
        en el archivo del glosario, una por línea.
        """),
    options: [subject, status, language, format],
    examples: [
      CommandExample(
        "cotejo glossary list --subject elections",
        Localized(en: "Lists a field of knowledge.", es: "Enumera un campo temático.")),
      CommandExample(
        "cotejo glossary list --status proposed --language es",
        Localized(
          en: "Lists Spanish terms that await a decision.",
          es: "Enumera los términos españoles que esperan una decisión.")),
    ],
    action: { try run($0) })

  private static let subject = OptionDeclaration(
    "subject", aliases: ["s"], Localized(en: "NAME", es: "NOMBRE"), .text,
    summary: Localized(en: "Only this field of knowledge.", es: "Solo este campo temático."))

  private static let status = OptionDeclaration(
    "status", Localized(en: "STATUS", es: "ESTADO"), .choice(of: TermStatus.self),
    isRepeatable: true,
    summary: Localized(en: "Only terms of this status.", es: "Solo los términos en este estado."))

  private static let language = OptionDeclaration(
    "language", aliases: ["l"], Localized(en: "CODE", es: "CÓDIGO"), .languageTag,
    summary: Localized(
      en: "Only terms of this language.", es: "Solo los términos de este idioma."))

  private static let format = OptionDeclaration(
    "format", aliases: ["f"], Localized(en: "FORMAT", es: "FORMATO"), .choice(of: Format.self),
    default: Format.text.rawValue,
    summary: Localized(en: "Shape of the result.", es: "Forma del resultado."))

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    let input = try GlossaryCommand.input(invocation)
    let statuses = arguments.texts(status)
    let code = arguments.text(language).map { Language.named($0).code }
    let wanted: (Term) -> Bool = { term in
      (statuses.isEmpty || statuses.contains(term.status.rawValue))
        && (code ?? term.language) == term.language
    }
    let concepts = input.glossaries.flatMap(\.concepts).filter { concept in
      (arguments.text(subject) ?? concept.subject) == concept.subject
        && concept.terms.contains(where: wanted)
    }
    switch arguments.choice(format, as: Format.self) {
    case .text: TermTable.write(concepts, wanted, on: invocation.console)
    case .json:
      for concept in concepts {
        invocation.console.output.writeLine(GlossaryFile.line(for: concept))
      }
    }
    return input.hasProblems ? .incomplete : .done
  }
}

/// Terms as a table for people.
enum TermTable {
  static func write(
    _ concepts: [Concept], _ isShown: (Term) -> Bool = { _ in true }, on console: Console
  ) {
    let language = console.language
    var table = TextTable([
      (Localized(en: "concept", es: "concepto")[language], .left), ("", .left),
      (Localized(en: "status", es: "estado")[language], .left),
      (Localized(en: "term", es: "término")[language], .left),
    ])
    for concept in concepts {
      for term in concept.terms where isShown(term) {
        table.add([concept.id, term.language, term.status.name[language], term.text])
      }
    }
    for line in table.lines(console.style) { console.output.writeLine(line) }
  }
}
