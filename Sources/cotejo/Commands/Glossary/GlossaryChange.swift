import Foundation
import Terminology
import Text
import Workspace

/// What all commands that change a glossary share: which file, who, why, and what is told of the change.
enum GlossaryChange {
  static let why = OptionDeclaration(
    "why", Localized(en: "TEXT", es: "TEXTO"), .text,
    summary: Localized(en: "The reason, for the history.", es: "El motivo, para el historial."))

  /// Of every command that changes something.
  static let options = [Author.option, why]

  static let concept = OperandDeclaration(
    Localized(en: "CONCEPT", es: "CONCEPTO"),
    summary: Localized(en: "Id of the concept.", es: "Identificador del concepto."), kind: .text)

  static let term = OperandDeclaration(
    Localized(en: "TERM", es: "TÉRMINO"),
    summary: Localized(en: "A term of the concept.", es: "Un término del concepto."), kind: .text)

  static let language = OptionDeclaration(
    "language", aliases: ["l"], Localized(en: "CODE", es: "CÓDIGO"), .languageTag,
    summary: Localized(
      en: "Language of the term, where both languages have one written so.",
      es: "Idioma del término, cuando se escribe igual en los dos."))

  /// The code of the language that the command line names.
  static func languageCode(_ arguments: Arguments) -> String? {
    arguments.text(language).map { Language.named($0).code }
  }

  /// The folder and, where one is named, the file that is to be changed.
  static func store(_ arguments: Arguments) throws -> (store: GlossaryStore, name: String?) {
    if let path = arguments.text(GlossaryInput.option) {
      let url = URL(fileURLWithPath: path)
      let folder = path.contains("/") ? (path as NSString).deletingLastPathComponent : "."
      return (GlossaryStore(folder: folder), url.deletingPathExtension().lastPathComponent)
    }
    return (GlossaryStore(folder: try WorkspaceChoice.folder(arguments).glossaryPath), nil)
  }

  /// Makes a change and tells what it did.
  static func make(
    _ invocation: Invocation, _ edit: (Glossary) throws -> GlossaryEdit
  ) throws -> ExitCode {
    let arguments = invocation.arguments
    let (store, name) = try store(arguments)
    let outcome = try store.change(
      name, by: Author.name(invocation), at: Author.now, why: arguments.text(why), edit)
    tell(outcome, on: invocation.console)
    return .done
  }

  static func tell(_ outcome: GlossaryStore.Outcome, on console: Console) {
    for recovery in outcome.recoveries { console.note(recovery.message) }
    for record in outcome.records {
      ConceptDifference(record.change).write(to: console)
    }
  }
}
