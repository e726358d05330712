import Terminology
import Text
import Workspace

/// `cotejo glossary log` and `undo`: what was changed, and taking it back.
enum GlossaryHistory {
  static let all = [log, undo]

  enum Format: String, CaseIterable, Sendable { case text, jsonl }

  private static let format = OptionDeclaration(
    "format", aliases: ["f"], Localized(en: "FORMAT", es: "FORMATO"), .choice(of: Format.self),
    default: Format.text.rawValue,
    summary: Localized(en: "Shape of the result.", es: "Forma del resultado."))

  private static let concept = OperandDeclaration(
    Localized(en: "CONCEPT", es: "CONCEPTO"),
    summary: Localized(
      en: "Only changes of this concept.", es: "Solo los cambios de este concepto."),
    kind: .text, count: .optional)

  private static let log = CommandDeclaration(
    "log",
    summary: Localized(
      en: "tells who changed what, when and why", es: "cuenta quién cambió qué, cuándo y por qué"),
    discussion: Localized(
      en:
        "The newest change comes first. With --format jsonl, the lines of history.jsonl as they stand, oldest first.",
      es:
        "El cambio más reciente va primero. Con --format jsonl, las líneas de history.jsonl tal como están, de la más antigua a la más nueva."
    ),
    operands: [concept],
    options: [format],
    examples: [
      CommandExample(
        "cotejo glossary log fatherland-card",
        Localized(en: "The history of one concept.", es: "La historia de un concepto.")),
      CommandExample(
        "cotejo glossary log --format jsonl",
        Localized(en: "All changes, for programs.", es: "Todos los cambios, para programas.")),
    ],
    action: { invocation in
      let arguments = invocation.arguments
      let (store, _) = try GlossaryChange.store(arguments)
      let history = try store.history()
      for error in history.errors { invocation.console.report(error) }
      let records = history.records.filter { record in
        arguments.operands.first.map { $0 == record.change.concept } ?? true
      }
      switch arguments.choice(format, as: Format.self) {
      case .jsonl: for record in records { invocation.console.output.write(record.line) }
      case .text: for record in records.reversed() { write(record, on: invocation.console) }
      }
      return history.errors.isEmpty ? .done : .incomplete
    })

  private static func write(_ record: HistoryRecord, on console: Console) {
    let undone = record.undoes.map { Localized(en: " (takes back \($0))", es: " (deshace \($0))") }
    let head =
      "\(record.operation)  \(record.at)  \(record.by)  \(record.action.rawValue)"
      + (undone?[console.language] ?? "")
    console.output.writeLine(console.style.dim(VisibleText.line(head)))
    if let why = record.why { console.output.writeLine("  " + VisibleText.line(why)) }
    ConceptDifference(record.change).write(to: console)
    console.output.writeLine("")
  }

  private static let undo = CommandDeclaration(
    "undo",
    summary: Localized(en: "takes the last change back", es: "deshace el último cambio"),
    discussion: Localized(
      en: "Takes back the last operation that was not taken back yet; the history keeps both.",
      es: "Deshace la última operación que no se haya deshecho; el historial conserva ambas."),
    operands: [concept],
    options: GlossaryChange.options,
    examples: [
      CommandExample(
        "cotejo glossary undo",
        Localized(en: "Takes the last change back.", es: "Deshace el último cambio.")),
      CommandExample(
        "cotejo glossary undo fatherland-card",
        Localized(
          en: "Takes the last change of one concept back.",
          es: "Deshace el último cambio de un concepto.")),
    ],
    action: { invocation in
      let arguments = invocation.arguments
      let (store, _) = try GlossaryChange.store(arguments)
      let outcome = try store.undo(
        concept: arguments.operands.first, by: Author.name(invocation), at: Author.now,
        why: arguments.text(GlossaryChange.why))
      GlossaryChange.tell(outcome, on: invocation.console)
      return .done
    })
}
