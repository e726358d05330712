import Text

extension CompletionScript {
  /// A function for `complete -F`; needs nothing but bash.
  func bash() -> String {
    """
    _cotejo() {
      local word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" path="" i
      for ((i = 1; i < COMP_CWORD; i++)); do
        case "$path ${COMP_WORDS[i]}" in
    \(bashPaths())
        esac
      done
      case "$path,$previous" in
    \(bashValues())
      esac
      local words=""
      case "$path" in
    \(bashWords())
      esac
      if [[ "$word" == -* || "$words" != -* ]]; then
        COMPREPLY=($(compgen -W "$words" -- "$word"))
      fi
      [[ ${#COMPREPLY[@]} -eq 0 ]] && COMPREPLY=($(compgen -f -- "$word"))
    }
    complete -o filenames -F _cotejo cotejo

    """
  }

  /// Which words go down to a command.
  private func bashPaths() -> String {
    nodes.dropFirst().map { node in
      let name = node.words.map { " " + $0 }.joined()
      return "      \"\(name)\") path=\"\(name)\" ;;"
    }.joined(separator: "\n")
  }

  /// What follows an option that takes one of a few values.
  private func bashValues() -> String {
    nodes.flatMap { node in
      node.options.compactMap { option -> String? in
        guard let value = option.value else { return nil }
        let path = node.words.map { " " + $0 }.joined()
        let cases = option.spellings.map { "\"\(path),\($0)\"" }.joined(separator: "|")
        if case .choice(let choices) = value.kind {
          let list = choices.joined(separator: " ")
          return "    \(cases)) COMPREPLY=($(compgen -W \"\(list)\" -- \"$word\")); return ;;"
        }
        return "    \(cases)) COMPREPLY=($(compgen -f -- \"$word\")); return ;;"
      }
    }.joined(separator: "\n")
  }

  private func bashWords() -> String {
    nodes.map { node in
      let path = node.words.map { " " + $0 }.joined()
      let names = node.command.subcommands.map(\.name)
      let words =
        names + node.command.operands.flatMap(\.choices) + node.options.map { "--\($0.name)" }
      return "    \"\(path)\") words=\"\(words.joined(separator: " "))\" ;;"
    }.joined(separator: "\n")
  }
}

extension OperandDeclaration {
  /// The words that the operand may be, where there are few.
  var choices: [String] {
    if case .choice(let choices) = kind { choices } else { [] }
  }
}
