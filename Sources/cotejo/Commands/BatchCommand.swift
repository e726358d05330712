import Text

/// `cotejo batch`: JSON lines ▸ JSON lines, for other programs.
enum BatchCommand {
  static let declaration = CommandDeclaration(
    "batch",
    summary: Localized(
      en: "works through JSON lines on standard input",
      es: "procesa líneas JSON de la entrada estándar"),
    discussion: Localized(
      en: """
        Reads one JSON object a line and writes one for each, in the same order. Records are worked on by all processors
        at once; memory does not grow with their number. A record that cannot be processed gives an object with
        "error"; the stream goes on, and the exit code at the end is 2.
        """,
      es: """
        Lee un objeto JSON por línea y escribe otro por cada uno, en el mismo orden. Los registros se reparten entre
        todos los procesadores; la memoria no crece con su número. Un registro que no se puede procesar produce un
        objeto con "error"; los demás siguen y el código de salida al final es 2.
        """),
    examples: [
      CommandExample(
        "cotejo batch segment < texts.jsonl > sentences.jsonl",
        Localized(en: "Cuts many texts into sentences.", es: "Divide muchos textos en oraciones.")),
      CommandExample(
        "cotejo batch align < pairs.jsonl | jq -c .beads",
        Localized(en: "Aligns many pairs of texts.", es: "Alinea muchos pares de textos.")),
    ],
    subcommands: [BatchSegment.declaration, BatchAlign.declaration, BatchCheck.declaration])
}

/// `cotejo batch segment`: `{"id","language","text"}` ▸ `{"id","sentences":[[start,end],…]}`.
enum BatchSegment {
  static let declaration = CommandDeclaration(
    "segment",
    summary: Localized(en: "cuts each text into sentences", es: "divide cada texto en oraciones"),
    discussion: Localized(
      en: """
        A line in: {"id":"p1","language":"es","text":"…"}

        A line out: {"id":"p1","sentences":[[0,40],[41,95]]}, places in Unicode scalars of the text.
        """,
      es: """
        Una línea de entrada: {"id":"p1","language":"es","text":"…"}

        Una línea de salida: {"id":"p1","sentences":[[0,40],[41,95]]}, con posiciones en escalares Unicode del texto.
        """),
    examples: [
      CommandExample(
        "cotejo batch segment < texts.jsonl",
        Localized(
          en: "Prints the places of all sentences.", es: "Escribe el lugar de cada oración.")),
      CommandExample(
        "jq -c '{id, language, text}' articles.jsonl | cotejo batch segment",
        Localized(en: "Takes the texts from another file.", es: "Toma los textos de otro archivo.")),
    ],
    action: { invocation in
      BatchStream(console: invocation.console).run { record, json in
        let side = try record.single()
        guard let text = side.text else { throw RecordFault.missing(key: "text") }
        let article = ArticleReader(language: side.language, options: .batch).read(text)
        let sentences = Segmenter(language: side.language).sentences(of: article)
        json.key("sentences")
        json.ranges(sentences.map { article.fileRange(of: $0.bytes) })
      }
    })
}

extension ArticleReader.Options {
  /// Text of a record is plain text, whatever it looks like.
  static let batch: ArticleReader.Options = {
    var options = ArticleReader.Options()
    options.markup = .plain
    return options
  }()
}
