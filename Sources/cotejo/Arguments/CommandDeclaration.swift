import Text

/// What a command is called, takes and does. Parsing, help, the manual page, completions and the README's table
/// are all read from this one value.
struct CommandDeclaration: Sendable {
  typealias Action = @Sendable (Invocation) throws -> ExitCode

  /// The word on the command line: `align`; the last word of `glossary add`.
  let name: String
  /// One line, without full stop.
  let summary: Localized
  /// Paragraphs separated by empty lines; may be long.
  let discussion: Localized
  let operands: [OperandDeclaration]
  let options: [OptionDeclaration]
  let examples: [CommandExample]
  let subcommands: [CommandDeclaration]
  /// Nil for a command that only groups others.
  let action: Action?

  /// A command that does something.
  init(
    _ name: String, summary: Localized, discussion: Localized,
    operands: [OperandDeclaration] = [], options: [OptionDeclaration] = [],
    examples: [CommandExample], action: @escaping Action
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.operands = operands
    self.options = options
    self.examples = examples
    self.subcommands = []
    self.action = action
  }

  /// A command that groups others; its options are understood by all of them.
  init(
    _ name: String, summary: Localized, discussion: Localized,
    options: [OptionDeclaration] = [], examples: [CommandExample],
    subcommands: [CommandDeclaration]
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.operands = []
    self.options = options
    self.examples = examples
    self.subcommands = subcommands
    self.action = nil
  }
}

/// A word of the command line that is no option: a file, a term.
struct OperandDeclaration: Sendable {
  enum Count: Sendable { case one, optional, many, optionalMany }

  /// In capitals: `SOURCE`.
  let placeholder: Localized
  let summary: Localized
  let kind: ValueKind
  let count: Count

  init(_ placeholder: Localized, summary: Localized, kind: ValueKind, count: Count = .one) {
    self.placeholder = placeholder
    self.summary = summary
    self.kind = kind
    self.count = count
  }

  /// `FILE`, `[FILE]`, `FILE…`, `[FILE…]`.
  func usage(_ language: InterfaceLanguage) -> String {
    let name = placeholder[language]
    return switch count {
    case .one: name
    case .optional: "[\(name)]"
    case .many: "\(name)…"
    case .optionalMany: "[\(name)…]"
    }
  }

  var isRequired: Bool { count == .one || count == .many }
  var isRepeatable: Bool { count == .many || count == .optionalMany }
}

/// A command line to learn from, and what it does.
struct CommandExample: Sendable {
  let line: String
  let meaning: Localized

  init(_ line: String, _ meaning: Localized) {
    self.line = line
    self.meaning = meaning
  }
}
