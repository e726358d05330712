import Text

/// What `--help` prints of a command.
struct HelpPage {
  /// From the program down to the command.
  let path: [CommandDeclaration]
  let language: InterfaceLanguage
  let columns: Int
  let style: Style

  private static let indent = 2
  /// Names longer than this stand on a line of their own.
  private static let widestName = 26

  private var command: CommandDeclaration { path[path.count - 1] }

  func text() -> String {
    var lines = wrapped(command.summarySentence(language), indent: 0)
    lines += ["", heading(HelpTitles.usage)]
    lines.append("  " + command.usage(after: path.dropLast().map(\.name), language))
    lines += [""] + wrapped(command.discussion[language], indent: 0)
    lines += section(HelpTitles.commands, rows: commandRows)
    lines += section(
      HelpTitles.operands,
      rows: command.operands.map { ($0.usage(language), $0.summary[language]) })
    lines += section(HelpTitles.options, rows: rows(of: ownOptions))
    lines += section(HelpTitles.everywhere, rows: rows(of: path[0].options))
    lines += examples()
    if path.count == 1 { lines += [""] + wrapped(HelpTitles.moreHelp[language], indent: 0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var ownOptions: [OptionDeclaration] { path.dropFirst().flatMap(\.options) }

  private var commandRows: [(String, String)] {
    command.subcommands.map { ($0.name, $0.summary[language]) }
  }

  private func rows(of options: [OptionDeclaration]) -> [(String, String)] {
    options.map { ($0.usage(language), $0.fullSummary(language)) }
  }

  private func heading(_ title: Localized) -> String { style.bold(title[language]) }

  /// Names to the left, what they mean to the right, wrapped.
  private func section(_ title: Localized, rows: [(String, String)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let left = min(Self.widestName, columns / 3, rows.map { DisplayWidth.of($0.0) }.max() ?? 0)
    var lines = ["", heading(title)]
    for (name, meaning) in rows {
      let column = Self.indent + left + 2
      let text = TextWrapping.lines(meaning, columns: columns - column)
      let pad = String(repeating: " ", count: column)
      if DisplayWidth.of(name) > left {
        lines.append("  " + name)
        lines += text.map { pad + $0 }
      } else {
        lines.append("  " + DisplayWidth.padded(name, to: left) + "  " + (text.first ?? ""))
        lines += text.dropFirst().map { pad + $0 }
      }
    }
    return lines
  }

  private func examples() -> [String] {
    guard !command.examples.isEmpty else { return [] }
    var lines = ["", heading(HelpTitles.examples)]
    for example in command.examples {
      lines.append("  " + example.line)
      lines += wrapped(example.meaning[language], indent: 6)
    }
    return lines
  }

  private func wrapped(_ text: String, indent: Int) -> [String] {
    let pad = String(repeating: " ", count: indent)
    return TextWrapping.lines(text, columns: columns - indent).map { $0.isEmpty ? "" : pad + $0 }
  }
}
