import Text

extension CompletionScript {
  /// One function of `_arguments` for each command.
  func zsh() -> String {
    "#compdef cotejo\n\n" + nodes.map(function).joined(separator: "\n")
      + "\nif [ \"$funcstack[1]\" = _cotejo ]; then _cotejo \"$@\"; else compdef _cotejo cotejo; fi\n"
  }

  private func function(_ node: Node) -> String {
    var arguments = node.options.flatMap(specifications)
    if node.command.subcommands.isEmpty {
      arguments += node.command.operands.map(specification)
    } else {
      arguments += ["'1: :->command'", "'*:: :->rest'"]
    }
    let name = ([root.name] + node.words).joined(separator: "_")
    var lines = ["_\(name)() {"]
    if !node.command.subcommands.isEmpty { lines.append("  local state line") }
    lines.append("  _arguments -s -S \\\n    " + arguments.joined(separator: " \\\n    "))
    lines += dispatch(node, name)
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private func dispatch(_ node: Node, _ name: String) -> [String] {
    let children = node.command.subcommands
    guard !children.isEmpty else { return [] }
    var lines = ["  case $state in", "    command)", "      local -a commands=("]
    lines += children.map { "        \(quoted("\($0.name):\($0.summary[language])"))" }
    lines += [
      "      )", "      _describe command commands ;;", "    rest)", "      case $line[1] in",
    ]
    lines += children.map { "        \($0.name)) _\(name)_\($0.name) ;;" }
    return lines + ["      esac ;;", "  esac"]
  }

  private func specifications(_ option: OptionDeclaration) -> [String] {
    option.spellings.map { spelling in
      var text = spelling + (option.value != nil && spelling.hasPrefix("--") ? "=" : "")
      text += "[\(escaped(option.summary[language]))]"
      if let value = option.value {
        text += ":\(escaped(value.placeholder[language])):\(action(value.kind))"
      }
      return quoted((option.isRepeatable ? "*" : "") + text)
    }
  }

  private func specification(_ operand: OperandDeclaration) -> String {
    let place = operand.isRepeatable ? "*" : ""
    return quoted("\(place):\(escaped(operand.placeholder[language])):\(action(operand.kind))")
  }

  private func action(_ kind: ValueKind) -> String {
    switch kind {
    case .choice(let choices): "(\(choices.joined(separator: " ")))"
    case .file: "_files"
    case .folder: "_files -/"
    default: ""
    }
  }

  /// Colons and brackets mean something in a specification.
  private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(":", with: "\\:").replacing("[", with: "\\[")
      .replacing("]", with: "\\]")
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
