import Text

/// The whole program as a page for `man`, in roff with the `man` macros.
struct ManualPage {
  let root: CommandDeclaration
  let language: InterfaceLanguage
  let version: String

  func text() -> String {
    var lines = [".TH COTEJO 1 \"\" \"cotejo \(version)\""]
    lines += [".SH \(title(en: "NAME", es: "NOMBRE"))"]
    lines.append("cotejo \\- " + roff(root.summary[language]))
    lines += [".SH \(title(en: "SYNOPSIS", es: "SINOPSIS"))"]
    lines += [".B cotejo", roff(root.usage(after: [], language).replacing("cotejo ", with: ""))]
    lines += [".SH \(title(en: "DESCRIPTION", es: "DESCRIPCIÓN"))"]
    lines += paragraphs(root.discussion[language])
    lines += [".SH \(title(en: "COMMANDS", es: "COMANDOS"))"]
    for command in root.subcommands { lines += section(command, after: ["cotejo"]) }
    lines += [".SH \(upper(HelpTitles.everywhere))"] + options(root.options)
    lines += [".SH \(upper(HelpTitles.exitCodes))"]
    for code in ExitCode.allCases {
      lines += [".TP", ".B \(code.rawValue)", roff(code.meaning[language])]
    }
    lines += [".SH \(upper(HelpTitles.examples))"] + examples(root)
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ command: CommandDeclaration, after parents: [String]) -> [String] {
    var lines = [".SS " + quoted((parents + [command.name]).dropFirst().joined(separator: " "))]
    lines += [".B " + quoted(command.usage(after: parents, language)), ".PP"]
    lines += [roff(command.summarySentence(language))]
    lines += [".PP"] + paragraphs(command.discussion[language])
    for operand in command.operands {
      lines += [".TP", ".I " + quoted(operand.usage(language)), roff(operand.summary[language])]
    }
    lines += options(command.options) + examples(command)
    for child in command.subcommands { lines += section(child, after: parents + [command.name]) }
    return lines
  }

  private func options(_ options: [OptionDeclaration]) -> [String] {
    options.flatMap {
      [".TP", ".B " + quoted($0.usage(language)), roff($0.fullSummary(language))]
    }
  }

  private func examples(_ command: CommandDeclaration) -> [String] {
    command.examples.flatMap {
      [".PP", ".nf", ".RS", roff($0.line), ".RE", ".fi", roff($0.meaning[language])]
    }
  }

  private func paragraphs(_ text: String) -> [String] {
    let lines = TextWrapping.lines(text, columns: .max)
    return lines.map { $0.isEmpty ? ".PP" : roff($0) }
  }

  private func title(en: String, es: String) -> String { Localized(en: en, es: es)[language] }

  private func upper(_ title: Localized) -> String { quoted(title[language].uppercased()) }

  /// An argument of a macro, spaces and all.
  private func quoted(_ text: String) -> String {
    "\"" + roff(text).replacing("\"", with: "\\(dq") + "\""
  }

  /// Text that roff takes as it stands: no escapes, no dash turned into a hyphen, no line that is a request.
  private func roff(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("'", with: "\\(aq")
    return plain.hasPrefix(".") || plain.hasPrefix("\\(aq") ? "\\&" + plain : plain
  }
}
