import Alignment
import Text

/// Two articles that are to be laid side by side, as the command line names them.
struct ArticlePair {
  let source: Article
  let target: Article

  static let from = OptionDeclaration(
    "from", Localized(en: "CODE", es: "CÓDIGO"), .languageTag,
    summary: Localized(
      en: "Language of the source; found out from the text where it is not given.",
      es: "Idioma del original; si falta, se deduce del texto."))

  static let to = OptionDeclaration(
    "to", Localized(en: "CODE", es: "CÓDIGO"), .languageTag,
    summary: Localized(
      en: "Language of the target; found out from the text where it is not given.",
      es: "Idioma de la traducción; si falta, se deduce del texto."))

  static let segmented = OptionDeclaration(
    "segmented",
    summary: Localized(
      en: "The files hold one sentence a line, which is left as it is.",
      es: "Los archivos traen una oración por línea, que se respeta tal cual."))

  static let options = [from, to, segmented, ArticleInput.articleOnly, ArticleInput.encoding]

  static let operands = [
    OperandDeclaration(
      Localized(en: "SOURCE", es: "ORIGINAL"),
      summary: Localized(
        en: "The original article; “-” for standard input. Without files, the workspace's pairs.",
        es:
          "El artículo original; «-» para la entrada estándar. Sin archivos, los pares de la carpeta."
      ),
      kind: .file, count: .optional),
    OperandDeclaration(
      Localized(en: "TARGET", es: "TRADUCCIÓN"),
      summary: Localized(en: "Its translation.", es: "Su traducción."),
      kind: .file, count: .optional),
  ]

  /// - Throws: ``TextError``; ``UsageError`` when both sides are standard input.
  init(_ arguments: Arguments, console: Console) throws {
    let paths = arguments.operands
    if paths[0] == "-", paths[1] == "-" {
      throw UsageError.conflict(
        Localized(
          en: "only one of the two articles can come from standard input",
          es: "solo uno de los dos artículos puede llegar por la entrada estándar"))
    }
    source = try Self.read(paths[0], arguments, Self.from, console)
    target = try Self.read(paths[1], arguments, Self.to, console)
    LanguageNotes.show(source: source, target: target, on: console)
  }

  private static func read(
    _ path: String, _ arguments: Arguments, _ language: OptionDeclaration, _ console: Console
  ) throws -> Article {
    var input = ArticleInput(arguments, languageTag: arguments.text(language))
    if arguments.has(segmented) { input.options.markup = .segmented }
    let article = try input.read(path)
    ArticleNotes.show(article, on: console)
    if article.blocks.isEmpty {
      console.note(
        Localized(
          en: "cotejo: \(path): there is no text in it", es: "cotejo: \(path): no contiene texto"))
    }
    return article
  }
}
