import Text

/// Turns the words of a command line into a command and its arguments, or says what is wrong with them.
struct ArgumentParser {
  /// What a command line asks for.
  enum Request {
    case run(CommandDeclaration, Arguments)
    /// The commands from the program down to the one that help is wanted of.
    case help([CommandDeclaration])
    case version
  }

  let root: CommandDeclaration

  /// - Parameter words: without the program's own name.
  func parse(_ words: [String]) throws(UsageError) -> Request {
    var state = State(path: [root])
    var position = 0
    while position < words.count {
      let word = words[position]
      position += 1
      if state.optionsEnded || word == "-" || !word.hasPrefix("-") {
        try state.takeWord(word)
      } else if word == "--" {
        state.optionsEnded = true
      } else {
        try state.takeOption(word, words, &position)
      }
    }
    return try state.request()
  }
}

extension ArgumentParser {
  /// What has been understood so far, from left to right.
  private struct State {
    var path: [CommandDeclaration]
    var values: [String: [String]] = [:]
    var operands: [String] = []
    var optionsEnded = false

    var command: CommandDeclaration { path[path.count - 1] }
    var commandName: String { path.map(\.name).joined(separator: " ") }
    var options: [OptionDeclaration] { path.flatMap(\.options) }

    mutating func takeWord(_ word: String) throws(UsageError) {
      guard !command.subcommands.isEmpty else {
        operands.append(word)
        return
      }
      guard let next = command.subcommands.first(where: { $0.name == word }) else {
        throw .unknownCommand(
          word, of: commandName,
          suggestion: Suggestion.nearest(to: word, among: command.subcommands.map(\.name)))
      }
      path.append(next)
    }

    /// `--name`, `--name value`, `--name=value`, `-n value`, `-nvalue`, `-ab`.
    mutating func takeOption(
      _ word: String, _ words: [String], _ position: inout Int
    ) throws(UsageError) {
      if word.hasPrefix("--") {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let option = try declaration(of: String(parts[0]))
        try take(option, attached: parts.count > 1 ? String(parts[1]) : nil, words, &position)
        return
      }
      var letters = word.dropFirst()
      while let letter = letters.popFirst() {
        let option = try declaration(of: "-\(letter)")
        if option.value != nil, !letters.isEmpty {
          let rest = letters.first == "=" ? letters.dropFirst() : letters
          return try take(option, attached: String(rest), words, &position)
        }
        try take(option, attached: nil, words, &position)
      }
    }

    private func declaration(of spelling: String) throws(UsageError) -> OptionDeclaration {
      if let option = options.first(where: { $0.spellings.contains(spelling) }) { return option }
      let known = options.flatMap(\.spellings)
      throw .unknownOption(
        spelling, of: commandName, suggestion: Suggestion.nearest(to: spelling, among: known))
    }

    private mutating func take(
      _ option: OptionDeclaration, attached: String?, _ words: [String], _ position: inout Int
    ) throws(UsageError) {
      guard let value = option.value else {
        if attached != nil { throw .valueForFlag("--\(option.name)") }
        values[option.name] = [""]
        return
      }
      let text: String
      if let attached {
        text = attached
      } else if position < words.count, !isOption(words[position]) {
        text = words[position]
        position += 1
      } else {
        throw .missingValue("--\(option.name)", value)
      }
      try ValueCheck.check(text, value.kind, of: "--\(option.name)")
      values[option.name, default: []].append(text)
    }

    private func isOption(_ word: String) -> Bool {
      word == "--" || options.contains { $0.spellings.contains(word) }
    }

    /// The end of the line: everything that must be there is there.
    func request() throws(UsageError) -> Request {
      if values["help"] != nil { return .help(path) }
      if values["version"] != nil { return .version }
      guard command.action != nil else {
        if path.count == 1 { throw .noCommand }
        throw .missingSubcommand(of: commandName, command.subcommands.map(\.name))
      }
      try checkOperands()
      return .run(command, Arguments(values: values, operands: operands))
    }

    private func checkOperands() throws(UsageError) {
      let declared = command.operands
      let required = declared.count(where: \.isRequired)
      if operands.count < required {
        throw .missingOperand(
          declared.filter(\.isRequired)[operands.count].placeholder, commandName)
      }
      if operands.count > declared.count, declared.last?.isRepeatable != true {
        throw .extraOperand(operands[declared.count], of: commandName)
      }
      for (position, operand) in operands.enumerated() {
        let declaration = declared[min(position, declared.count - 1)]
        try ValueCheck.check(operand, declaration.kind, of: declaration.placeholder)
      }
    }
  }
}
