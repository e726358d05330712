import Text

/// Completion of the command line in a shell, from the same declarations that are parsed. One file a shell.
struct CompletionScript {
  let root: CommandDeclaration
  let language: InterfaceLanguage

  /// A command that can be typed: its words after `cotejo`, and what may follow them.
  struct Node {
    let words: [String]
    let command: CommandDeclaration
    /// Of the command and of all above it.
    let options: [OptionDeclaration]
  }

  /// The program and every command below it, from the top down.
  var nodes: [Node] { Self.nodes(of: root, words: [], options: []) }

  private static func nodes(
    of command: CommandDeclaration, words: [String], options: [OptionDeclaration]
  ) -> [Node] {
    let options = options + command.options
    return [Node(words: words, command: command, options: options)]
      + command.subcommands.flatMap { nodes(of: $0, words: words + [$0.name], options: options) }
  }
}
