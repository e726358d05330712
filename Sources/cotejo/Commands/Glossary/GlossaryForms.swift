import Terminology
import Text

/// `cotejo glossary forms`: a term ▸ the forms in which it is found.
enum GlossaryForms {
  static let declaration = CommandDeclaration(
    "forms",
    summary: Localized(
      en: "shows in which forms a term is found",
      es: "muestra en qué formas se reconoce un término"),
    discussion: Localized(
      en: """
        Lists the forms that the rules of the language make: plural, feminine, forms of the verb, spellings. A term of the
        glossary is taken with its own grammar and extra forms; any other is taken as it stands.
        """,
      es: """
        Enumera las formas que resultan de las reglas del idioma: plural, femenino, formas del verbo, variantes gráficas.
        Un término del glosario se toma con su gramática y sus formas propias; cualquier otro, tal como se escribe.
        """),
    operands: [
      OperandDeclaration(
        Localized(en: "TERM", es: "TÉRMINO"),
        summary: Localized(en: "One or more words.", es: "Una o más palabras."), kind: .text,
        count: .many)
    ],
    options: [language],
    examples: [
      CommandExample(
        "cotejo glossary forms \"punto rojo\" --language es",
        Localized(
          en: "Shows “puntos rojos” among others.", es: "Muestra «puntos rojos», entre otras.")),
      CommandExample(
        "cotejo glossary forms smart card --language en",
        Localized(
          en: "Shows spellings with hyphen and in one word.",
          es: "Muestra las variantes con guion y en una palabra.")),
    ],
    action: { try run($0) })

  private static let language = OptionDeclaration(
    "language", aliases: ["l"], Localized(en: "CODE", es: "CÓDIGO"), .languageTag,
    summary: Localized(
      en: "Language of the term; otherwise as the glossary has it.",
      es: "Idioma del término; si falta, el que indica el glosario."))

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    let text = arguments.operands.joined(separator: " ")
    let code = arguments.text(language).map { Language.named($0).code }
    var terms: [Term] = []
    var hasProblems = false
    let folder = try GlossaryInput.folder(arguments)
    if folder != nil || arguments.has(GlossaryInput.option) {
      let input = try GlossaryInput(arguments, in: folder, console: invocation.console)
      hasProblems = input.hasProblems
      terms = input.glossaries.flatMap(\.concepts).flatMap(\.terms).filter {
        Folding.fold($0.text) == Folding.fold(text) && (code ?? $0.language) == $0.language
      }
    }
    if terms.isEmpty {
      guard let code else {
        throw UsageError.conflict(
          Localized(
            en: "“\(text)” is in no glossary; say its language with --language",
            es: "«\(text)» no está en ningún glosario; se debe indicar su idioma con --language"))
      }
      terms = [Term(language: code, text: text, status: .proposed)]
    }
    for term in terms { write(term, on: invocation.console) }
    return hasProblems ? .incomplete : .done
  }

  private static func write(_ term: Term, on console: Console) {
    var table = TextTable([(term.text, .left), (term.language, .left)])
    for form in Inflector.forms(of: term) {
      table.add([form.words.joined(separator: " "), form.kind.name[console.language]])
    }
    for line in table.lines(console.style) { console.output.writeLine(line) }
  }
}
