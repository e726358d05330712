import Text

extension CompletionScript {
  /// `complete` lines of fish, one for each command and option.
  func fish() -> String {
    nodes.flatMap(lines).joined(separator: "\n") + "\n"
  }

  private func lines(_ node: Node) -> [String] {
    let condition = condition(node)
    var lines: [String] = []
    for command in node.command.subcommands {
      lines.append(
        "complete -c cotejo -f -n \(condition) -a \(quoted(command.name))"
          + " -d \(quoted(command.summary[language]))")
    }
    for choice in node.command.operands.flatMap(\.choices) {
      lines.append("complete -c cotejo -f -n \(condition) -a \(quoted(choice))")
    }
    let place = node.words.isEmpty ? "" : " -n \(condition)"
    return lines + node.command.options.map { line($0, place) }
  }

  private func line(_ option: OptionDeclaration, _ place: String) -> String {
    var words = ["complete -c cotejo\(place)", "-l \(option.name)"]
    for alias in option.aliases { words.append(alias.count == 1 ? "-s \(alias)" : "-l \(alias)") }
    switch option.value?.kind {
    case nil: break
    case .choice(let choices): words.append("-x -a \(quoted(choices.joined(separator: " ")))")
    case .file, .folder: words.append("-r")
    default: words.append("-x")
    }
    words.append("-d \(quoted(option.summary[language]))")
    return words.joined(separator: " ")
  }

  /// Where the lines apply: everywhere for the program, after its words for a command.
  private func condition(_ node: Node) -> String {
    guard !node.words.isEmpty else {
      let names = root.subcommands.map(\.name).joined(separator: " ")
      return quoted("not __fish_seen_subcommand_from \(names)")
    }
    var tests = node.words.map { "__fish_seen_subcommand_from \($0)" }
    if !node.command.subcommands.isEmpty {
      let names = node.command.subcommands.map(\.name).joined(separator: " ")
      tests.append("not __fish_seen_subcommand_from \(names)")
    }
    return quoted(tests.joined(separator: "; and "))
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
