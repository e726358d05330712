import Foundation
import Terminology
import Text
import Workspace

/// The glossaries that a command consults: the named files, else those of the workspace.
struct GlossaryInput {
  struct File {
    let path: String
    let glossary: Glossary
  }

  let files: [File]
  /// Something in a file could not be read; it was reported, the rest is there.
  let hasProblems: Bool

  var glossaries: [Glossary] { files.map(\.glossary) }

  static let option = OptionDeclaration(
    "glossary", aliases: ["g"], Localized(en: "FILE", es: "ARCHIVO"), .file, isRepeatable: true,
    summary: Localized(
      en: "A glossary; otherwise the workspace's, if there is one.",
      es: "Un glosario; si falta, los de la carpeta de trabajo, si la hay."))

  /// - Parameters:
  ///   - folder: the workspace, where there is one.
  ///   - configured: what the workspace's configuration names; empty for all of the workspace's glossaries.
  /// - Throws: ``InputError`` for a named file that cannot be read.
  init(
    _ arguments: Arguments, in folder: WorkspaceFolder?, configured: [String] = [],
    console: Console
  ) throws {
    let named = arguments.has(Self.option) ? arguments.texts(Self.option) : configured
    var files: [File] = []
    var hasProblems = false
    for path in named.isEmpty ? folder?.glossaryFiles() ?? [] : named {
      let (glossary, errors) = GlossaryFile.read(try InputFile.bytes(path), name: path)
      for error in errors { console.report(error) }
      if !errors.isEmpty { hasProblems = true }
      files.append(File(path: path, glossary: glossary))
    }
    self.files = files
    self.hasProblems = hasProblems
  }

  /// The workspace that the command line names or the current folder is in; nil where there is none and none is named.
  static func folder(_ arguments: Arguments) throws -> WorkspaceFolder? {
    do {
      return try WorkspaceChoice.folder(arguments)
    } catch WorkspaceError.noWorkspace {
      return nil
    }
  }
}
