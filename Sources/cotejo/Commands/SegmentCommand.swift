import Text

/// `cotejo segment`: one article ▸ its sentences.
enum SegmentCommand {
  enum Format: String, CaseIterable, Sendable { case lines, jsonl }

  static let declaration = CommandDeclaration(
    "segment",
    summary: Localized(en: "cuts an article into sentences", es: "divide un artículo en oraciones"),
    discussion: Localized(
      en: """
        Prints one sentence a line. With --format jsonl every line is an object with the sentence's place in the file
        (Unicode scalars, counted from 0), the kind of block it stands in, and its text.
        """,
      es: """
        Escribe una oración por línea. Con --format jsonl cada línea es un objeto con el lugar de la oración en el
        archivo (escalares Unicode contados desde 0), el tipo de bloque al que pertenece y su texto.
        """),
    operands: [
      OperandDeclaration(
        Localized(en: "FILE", es: "ARCHIVO"),
        summary: Localized(
          en: "The article: plain text, Markdown or HTML; “-” for standard input.",
          es: "El artículo: texto simple, Markdown o HTML; «-» para la entrada estándar."),
        kind: .file)
    ],
    options: [language, format, ArticleInput.articleOnly, ArticleInput.encoding],
    examples: [
      CommandExample(
        "cotejo segment es.md --language es",
        Localized(
          en: "Prints the sentences of a Spanish article, one a line.",
          es: "Escribe las oraciones de un artículo en español, una por línea.")),
      CommandExample(
        "cotejo segment page.html --article --format jsonl",
        Localized(
          en: "Finds the article in a saved web page and prints its sentences with their places.",
          es:
            "Busca el artículo en una página guardada y escribe sus oraciones con la posición de cada una."
        )),
    ],
    action: { try run($0) })

  private static let language = OptionDeclaration(
    "language", aliases: ["l"], Localized(en: "CODE", es: "CÓDIGO"), .languageTag,
    summary: Localized(
      en: "Language of the article: en, es …; found out from the text where it is not given.",
      es: "Idioma del artículo: en, es…; si falta, se deduce del texto."))

  private static let format = OptionDeclaration(
    "format", aliases: ["f"], Localized(en: "FORMAT", es: "FORMATO"), .choice(of: Format.self),
    default: Format.lines.rawValue,
    summary: Localized(en: "Shape of the result.", es: "Forma del resultado."))

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    let input = ArticleInput(arguments, languageTag: arguments.text(language))
    let article = try input.read(arguments.operands[0])
    ArticleNotes.show(article, on: invocation.console)
    let sentences = Segmenter(language: article.language).sentences(of: article)
    switch arguments.choice(format, as: Format.self) {
    case .lines: writeLines(sentences, article, invocation.console)
    case .jsonl: writeObjects(sentences, article, invocation.console)
    }
    return .done
  }

  private static func writeLines(_ sentences: [Sentence], _ article: Article, _ console: Console) {
    if console.terminal.isTerminal {
      for sentence in sentences {
        console.output.writeLine(VisibleText.line(article.text(sentence.bytes)))
      }
      return
    }
    let newline = CollectionOfOne(UInt8(ascii: "\n"))
    article.reading.bytes.withUnsafeBufferPointer { text in
      for sentence in sentences {
        let bytes = UnsafeBufferPointer(rebasing: text[sentence.bytes])
        // Nearly every sentence can be written from where it lies.
        if SentenceLine.isOneLine(bytes) {
          console.output.write(bytes)
        } else {
          console.output.write(SentenceLine.bytes(of: sentence, in: article))
        }
        console.output.write(newline)
      }
    }
  }

  private static func writeObjects(_ sentences: [Sentence], _ article: Article, _ console: Console)
  {
    var json = JSONWriter()
    for sentence in sentences {
      json.removeAll()
      json.object {
        $0.key("range")
        $0.range(article.fileRange(of: sentence.bytes))
        $0.key("kind")
        $0.string(article.blocks[sentence.block].kind.rawValue)
        $0.key("text")
        $0.string(article.text(sentence.bytes))
      }
      json.endLine()
      console.output.write(json.bytes)
    }
  }
}
