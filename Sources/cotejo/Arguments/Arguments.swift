import Text

/// The words of one command line, checked against the declaration of its command.
struct Arguments: Sendable {
  /// By option name; a flag that was given has one empty value.
  let values: [String: [String]]
  let operands: [String]

  init(values: [String: [String]] = [:], operands: [String] = []) {
    self.values = values
    self.operands = operands
  }

  func has(_ option: OptionDeclaration) -> Bool { values[option.name] != nil }

  /// The value given last, else the declared default.
  func text(_ option: OptionDeclaration) -> String? {
    values[option.name]?.last ?? option.value?.defaultValue
  }

  /// All values in the order given.
  func texts(_ option: OptionDeclaration) -> [String] { values[option.name] ?? [] }

  /// The parser has checked that the value is a number within the declared range.
  func integer(_ option: OptionDeclaration) -> Int? { text(option).flatMap { Int($0) } }

  func number(_ option: OptionDeclaration) -> Double? { text(option).flatMap { Double($0) } }

  /// For options declared with ``ValueKind/choice(of:)`` of the same type and a default.
  func choice<Value: RawRepresentable>(_ option: OptionDeclaration, as type: Value.Type) -> Value
  where Value.RawValue == String {
    guard let text = text(option), let value = Value(rawValue: text) else {
      preconditionFailure("option \(option.name) is declared without default or with other choices")
    }
    return value
  }
}

/// A command that is about to run: what it was told, and where it may speak.
struct Invocation {
  let arguments: Arguments
  let console: Console
}
