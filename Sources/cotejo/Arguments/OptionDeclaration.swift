import Text

/// One option of a command, said once for parsing and for everything that describes it.
struct OptionDeclaration: Sendable {
  /// Without dashes: `format`.
  let name: String
  /// One letter for `-f`, longer for `--…`.
  let aliases: [String]
  /// Nil for a flag.
  let value: OptionValue?
  let summary: Localized
  /// May be given more than once; otherwise the last one counts.
  let isRepeatable: Bool

  /// An option with a value.
  init(
    _ name: String, aliases: [String] = [], _ placeholder: Localized, _ kind: ValueKind,
    default defaultValue: String? = nil, isRepeatable: Bool = false, summary: Localized
  ) {
    self.name = name
    self.aliases = aliases
    self.value = OptionValue(placeholder: placeholder, kind: kind, defaultValue: defaultValue)
    self.summary = summary
    self.isRepeatable = isRepeatable
  }

  /// A flag.
  init(_ name: String, aliases: [String] = [], summary: Localized) {
    self.name = name
    self.aliases = aliases
    self.value = nil
    self.summary = summary
    self.isRepeatable = false
  }

  /// The words that are this option on the command line: `-f`, `--format`.
  var spellings: [String] {
    aliases.filter { $0.count == 1 }.map { "-\($0)" } + ["--\(name)"]
      + aliases.filter { $0.count > 1 }.map { "--\($0)" }
  }

  /// `-f, --format table|jsonl`.
  func usage(_ language: InterfaceLanguage) -> String {
    let words = spellings.joined(separator: ", ")
    guard let value else { return words }
    return "\(words) \(value.usage(language))"
  }
}

/// What an option's value may be.
struct OptionValue: Sendable {
  let placeholder: Localized
  let kind: ValueKind
  let defaultValue: String?

  /// The allowed values where there are few, else the placeholder.
  func usage(_ language: InterfaceLanguage) -> String {
    if case .choice(let choices) = kind, choices.count <= ValueKind.mostChoicesInUsage {
      return choices.joined(separator: "|")
    }
    return placeholder[language]
  }
}

/// The kinds of values that options and operands take: what is checked while parsing, and what a shell completes.
enum ValueKind: Sendable {
  case text
  case file
  case folder
  /// BCP 47 tag.
  case languageTag
  case integer(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  case choice([String])

  static let mostChoicesInUsage = 8

  static func choice<Value: CaseIterable & RawRepresentable>(of type: Value.Type) -> ValueKind
  where Value.RawValue == String {
    .choice(type.allCases.map(\.rawValue))
  }
}
