import Text

/// The program itself: the list of its commands, and the options that all of them understand.
///
/// A new command is a file in this folder and a line in ``commands``.
enum Program {
  static let root = CommandDeclaration(
    "cotejo",
    summary: Localized(
      en: "lays a translated article beside its original, sentence by sentence, and checks it",
      es: "coteja un artículo traducido con su original, oración por oración, y lo revisa"),
    discussion: Localized(
      en: """
        Cotejo aligns the English and the Spanish version of an article, keeps a newsroom's glossary, and finds where
        terms, numbers, names and dates of the two versions disagree. It works on single files and on a workspace: a
        folder with Pairs/ and Glossary/.

        Results go to standard output, messages to standard error. A single dash stands for standard input.
        """,
      es: """
        Cotejo alinea la versión inglesa y la española de un artículo, lleva el glosario de una redacción y señala
        dónde no concuerdan los términos, las cifras, los nombres y las fechas de las dos versiones. Trabaja con
        archivos sueltos o con una carpeta de trabajo que contiene Pairs/ y Glossary/.

        Los resultados van a la salida estándar y los mensajes, a la salida de errores. Un guion solo representa la
        entrada estándar.
        """),
    options: [help, versionFlag, interface, color],
    examples: [
      CommandExample(
        "cotejo check en.md es.md",
        Localized(
          en: "Aligns two versions of an article and lists what does not agree.",
          es: "Alinea dos versiones de un artículo y enumera lo que no concuerda.")),
      CommandExample(
        "cotejo align en.md es.md --format tsv > pair.tsv",
        Localized(
          en: "Writes the aligned sentences as a table for a spreadsheet.",
          es: "Escribe las oraciones alineadas como tabla para una hoja de cálculo.")),
    ],
    subcommands: commands)

  static let commands: [CommandDeclaration] = [
    SegmentCommand.declaration,
    AlignCommand.declaration,
    CheckCommand.declaration,
    ScoreCommand.declaration,
    FindCommand.declaration,
    GlossaryCommand.declaration,
    BatchCommand.declaration,
    InitCommand.declaration,
    ConfigCommand.declaration,
    StatusCommand.declaration,
    HelpCommand.declaration,
    CompletionsCommand.declaration,
  ]

  static let help = OptionDeclaration(
    "help", aliases: ["h"],
    summary: Localized(en: "Shows help for the command.", es: "Muestra la ayuda del comando."))

  static let versionFlag = OptionDeclaration(
    "version",
    summary: Localized(en: "Prints the program's version.", es: "Muestra la versión del programa."))

  static let interface = OptionDeclaration(
    "ui", Localized(en: "LANGUAGE", es: "IDIOMA"), .choice(of: InterfaceLanguage.self),
    summary: Localized(
      en: "Language of messages and help; otherwise as LC_ALL, LC_MESSAGES or LANG say.",
      es: "Idioma de los mensajes y la ayuda; si falta, el de LC_ALL, LC_MESSAGES o LANG."))

  static let color = OptionDeclaration(
    "color", Localized(en: "WHEN", es: "CUÁNDO"), .choice(of: InterfaceChoice.ColorChoice.self),
    default: "auto",
    summary: Localized(
      en: "Colour: at a terminal only, always or never; NO_COLOR is honoured.",
      es: "Color: solo en un terminal, siempre o nunca; se respeta NO_COLOR."))
}
