import Text

/// The README's table of commands and options, in Markdown.
struct CommandReference {
  let root: CommandDeclaration
  let language: InterfaceLanguage

  /// The lines of a README between which the table stands.
  static let opening = "<!-- commands: cotejo help --markdown -->"
  static let closing = "<!-- /commands -->"

  func text() -> String {
    var lines = [
      "| \(HelpTitles.command[language]) | \(HelpTitles.whatItDoes[language]) "
        + "| \(HelpTitles.options[language]) |",
      "| --- | --- | --- |",
    ]
    for command in root.subcommands { lines += rows(command, after: ["cotejo"]) }
    lines += ["", "\(HelpTitles.everywhere[language]): \(options(root.options))"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(_ command: CommandDeclaration, after parents: [String]) -> [String] {
    guard command.subcommands.isEmpty else {
      return command.subcommands.flatMap { rows($0, after: parents + [command.name]) }
    }
    let words = parents + [command.name] + command.operands.map { $0.usage(language) }
    return [
      "| \(code(words.joined(separator: " "))) | \(command.summary[language]) "
        + "| \(options(command.options)) |"
    ]
  }

  private func options(_ options: [OptionDeclaration]) -> String {
    options.map { option in
      let value = option.value.map { " " + $0.usage(language) } ?? ""
      return code("--\(option.name)\(value)")
    }.joined(separator: " ")
  }

  private func code(_ text: String) -> String { "`" + text.replacing("|", with: "\\|") + "`" }
}
