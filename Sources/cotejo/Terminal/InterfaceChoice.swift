import Text

/// In which language to speak, and whether in colour: from the command line, else from the environment.
struct InterfaceChoice: Sendable {
  let language: InterfaceLanguage
  let color: ColorChoice

  enum ColorChoice: String, CaseIterable, Sendable { case auto, always, never }

  /// Looks at the raw words, so that a wrong command line is answered in the right language too.
  init(words: [String], environment: Environment) {
    language =
      Self.value(of: "--ui", in: words).flatMap(InterfaceLanguage.init)
      ?? Self.language(environment)
    color = Self.value(of: "--color", in: words).flatMap(ColorChoice.init) ?? .auto
  }

  /// Colour where a person reads, unless `NO_COLOR` (no-color.org) or a terminal without it says otherwise.
  func style(for terminal: Terminal, environment: Environment) -> Style {
    switch color {
    case .always: Style(isOn: true)
    case .never: .plain
    case .auto:
      Style(
        isOn: terminal.isTerminal && environment["NO_COLOR"] == nil
          && environment["TERM"] != "dumb")
    }
  }

  /// The first of the locale variables that is set decides (POSIX, 8.2).
  private static func language(_ environment: Environment) -> InterfaceLanguage {
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    return code.lowercased() == "es" ? .spanish : .english
  }

  private static func value(of option: String, in words: [String]) -> String? {
    var value: String?
    for (position, word) in words.enumerated() {
      if word == "--" { break }
      if word == option, position + 1 < words.count { value = words[position + 1] }
      if word.hasPrefix(option + "=") { value = String(word.dropFirst(option.count + 1)) }
    }
    return value
  }
}
