import Foundation
import Text
import Workspace

/// `cotejo init`: a folder ▸ a workspace.
enum InitCommand {
  static let declaration = CommandDeclaration(
    "init",
    summary: Localized(en: "makes a workspace", es: "crea una carpeta de trabajo"),
    discussion: Localized(
      en: """
        Creates the folders Pairs/ and Glossary/ and the file cotejo.json where they are missing. What is there already
        is left as it is.
        """,
      es: """
        Crea las carpetas Pairs/ y Glossary/ y el archivo cotejo.json donde falten. Lo que ya existe queda como está.
        """),
    operands: [
      OperandDeclaration(
        Localized(en: "FOLDER", es: "CARPETA"),
        summary: Localized(
          en: "Where; the current folder if it is not given.",
          es: "Dónde; la carpeta actual si no se indica."),
        kind: .folder, count: .optional)
    ],
    examples: [
      CommandExample(
        "cotejo init",
        Localized(
          en: "Makes the current folder a workspace.",
          es: "Convierte la carpeta actual en carpeta de trabajo.")),
      CommandExample(
        "cotejo init newsroom",
        Localized(
          en: "Makes a folder “newsroom” with everything in it.",
          es: "Crea la carpeta «newsroom» con todo lo necesario.")),
    ],
    action: { invocation in
      let path = invocation.arguments.operands.first ?? "."
      Interruption.prepare()
      let made = try WorkspaceFolder.create(at: path)
      let language = invocation.console.language
      if made.isEmpty {
        invocation.console.note(
          Localized(
            en: "everything is there already: \(path)", es: "ya existe todo: \(path)"))
      }
      for file in made {
        let name = VisibleText.line(file)
        invocation.console.output.writeLine(
          Localized(en: "made \(name)", es: "se creó \(name)")[language])
      }
      return .done
    })
}
