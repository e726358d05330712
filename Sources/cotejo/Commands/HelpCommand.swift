import Text

/// `cotejo help`: the pages of help, the manual page, the README's table.
enum HelpCommand {
  static let declaration = CommandDeclaration(
    "help",
    summary: Localized(
      en: "explains the program or one of its commands",
      es: "explica el programa o uno de sus comandos"),
    discussion: Localized(
      en:
        "Without arguments, lists all commands. With a command's name, prints what “--help” prints there.",
      es:
        "Sin argumentos, enumera los comandos. Con el nombre de un comando, muestra lo mismo que su opción «--help»."
    ),
    operands: [
      OperandDeclaration(
        Localized(en: "COMMAND", es: "COMANDO"),
        summary: Localized(
          en: "The command to explain; two words for “glossary add”.",
          es: "El comando que se desea conocer; dos palabras en casos como «glossary add»."),
        kind: .text, count: .optionalMany)
    ],
    options: [man, markdown],
    examples: [
      CommandExample(
        "cotejo help align",
        Localized(
          en: "Explains the command “align” and all its options.",
          es: "Explica el comando «align» y todas sus opciones.")),
      CommandExample(
        "cotejo help --man | man -l -",
        Localized(
          en: "Reads the whole manual in the pager.",
          es: "Abre el manual completo en el paginador.")),
    ],
    action: { try run($0) })

  private static let man = OptionDeclaration(
    "man",
    summary: Localized(
      en: "Prints the manual page for “man”.", es: "Escribe la página de manual para «man»."))

  private static let markdown = OptionDeclaration(
    "markdown",
    summary: Localized(
      en: "Prints the table of commands and options in Markdown.",
      es: "Escribe la tabla de comandos y opciones en Markdown."))

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let console = invocation.console
    if invocation.arguments.has(man) {
      let page = ManualPage(
        root: Program.root, language: console.language, version: Cotejo.version)
      console.output.write(page.text())
    } else if invocation.arguments.has(markdown) {
      let reference = CommandReference(root: Program.root, language: console.language)
      console.output.write(reference.text())
    } else {
      show(try path(to: invocation.arguments.operands), on: console)
    }
    return .done
  }

  static func show(_ path: [CommandDeclaration], on console: Console) {
    let page = HelpPage(
      path: path, language: console.language,
      columns: min(console.terminal.columns, widestPage), style: console.style)
    console.output.write(page.text())
  }

  /// Longer lines are hard to read.
  private static let widestPage = 100

  private static func path(to words: [String]) throws(UsageError) -> [CommandDeclaration] {
    var path = [Program.root]
    for word in words {
      let known = path[path.count - 1].subcommands
      guard let next = known.first(where: { $0.name == word }) else {
        throw .unknownCommand(
          word, of: path.map(\.name).joined(separator: " "),
          suggestion: Suggestion.nearest(to: word, among: known.map(\.name)))
      }
      path.append(next)
    }
    return path
  }
}
