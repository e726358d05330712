import Foundation
import Text

/// Who makes a change, for the history: as the command line says, else as git knows the user.
enum Author {
  static let option = OptionDeclaration(
    "by", Localized(en: "NAME", es: "NOMBRE"), .text,
    summary: Localized(
      en: "Who makes the change; otherwise git's user.name, else the login name.",
      es: "Quién hace el cambio; si falta, el user.name de git o el nombre de usuario."))

  static func name(_ invocation: Invocation) -> String {
    invocation.arguments.text(option) ?? gitName() ?? invocation.console.environment["USER"] ?? "?"
  }

  /// The moment of a change: `2026-11-22T02:31:07Z`.
  static var now: String { Date().ISO8601Format() }

  private static func gitName() -> String? {
    guard let name = GitCommand.output(["config", "user.name"]) else { return nil }
    let line = String(decoding: name.prefix { $0 != 0x0A }, as: UTF8.self)
    return line.isEmpty ? nil : line
  }
}

/// Asks git, where it is installed.
enum GitCommand {
  /// What a command prints; nil where it fails or there is no git.
  static func output(_ arguments: [String]) -> [UInt8]? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil,
      let data = try? output.fileHandleForReading.readToEnd()
    else { return nil }
    process.waitUntilExit()
    return process.terminationStatus == 0 ? Array(data) : nil
  }
}
