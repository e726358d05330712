import Text

/// What can be wrong with a command line.
enum UsageError: Problem {
  case noCommand
  case missingSubcommand(of: String, [String])
  case unknownCommand(String, of: String, suggestion: String?)
  case unknownOption(String, of: String, suggestion: String?)
  case valueForFlag(String)
  case missingValue(String, OptionValue)
  case emptyValue(Localized)
  case unknownValue(String, of: Localized, [String], suggestion: String?)
  case notANumber(String, of: Localized, from: String, to: String?)
  case notALanguage(String, of: Localized)
  case missingOperand(Localized, String)
  case extraOperand(String, of: String)
  /// Wrong together, though each may be right alone.
  case conflict(Localized)

  var place: Place? { nil }
  var code: String { "usage" }

  var message: Localized {
    switch self {
    case .noCommand:
      Localized(
        en: "no command given; “cotejo help” lists them",
        es: "falta el comando; «cotejo help» muestra la lista")
    case .missingSubcommand(let command, let names):
      Localized(
        en: "“\(command)” needs one of its commands: \(names.joined(separator: ", "))",
        es: "«\(command)» exige uno de sus comandos: \(names.joined(separator: ", "))")
    case .unknownCommand(let word, let command, let suggestion):
      Localized(
        en: "“\(command)” has no command “\(word)”" + Self.didYouMean(suggestion).en,
        es: "«\(command)» no tiene ningún comando «\(word)»" + Self.didYouMean(suggestion).es)
    case .unknownOption(let word, let command, let suggestion):
      Localized(
        en: "“\(command)” has no option “\(word)”" + Self.didYouMean(suggestion).en,
        es: "«\(command)» no tiene ninguna opción «\(word)»" + Self.didYouMean(suggestion).es)
    case .valueForFlag(let option):
      Localized(en: "\(option) takes no value", es: "\(option) no lleva valor")
    case .missingValue(let option, let value):
      Localized(
        en: "\(option) needs a value: \(value.usage(.english))",
        es: "a \(option) le falta el valor: \(value.usage(.spanish))")
    default: valueMessage
    }
  }

  private var valueMessage: Localized {
    switch self {
    case .emptyValue(let name):
      Localized(en: "\(name.en) must not be empty", es: "\(name.es) no puede quedar vacío")
    case .unknownValue(let text, let name, let choices, let suggestion):
      Localized(
        en: "\(name.en) cannot be “\(text)”" + Self.didYouMean(suggestion).en
          + " (allowed: \(choices.joined(separator: ", ")))",
        es: "\(name.es) no admite «\(text)»" + Self.didYouMean(suggestion).es
          + " (valores admitidos: \(choices.joined(separator: ", ")))")
    case .notANumber(let text, let name, let low, let high?):
      Localized(
        en: "\(name.en) must be a number from \(low) to \(high), not “\(text)”",
        es: "\(name.es) debe ser un número de \(low) a \(high), no «\(text)»")
    case .notANumber(let text, let name, let low, nil):
      Localized(
        en: "\(name.en) must be a whole number, \(low) or more, not “\(text)”",
        es: "\(name.es) debe ser un número entero, \(low) o mayor, no «\(text)»")
    case .notALanguage(let text, let name):
      Localized(
        en: "\(name.en) must be a language code such as en or es-VE, not “\(text)”",
        es: "\(name.es) debe ser un código de idioma como en o es-VE, no «\(text)»")
    case .missingOperand(let placeholder, let command):
      Localized(
        en: "“\(command)” needs \(placeholder.en)", es: "a «\(command)» le falta \(placeholder.es)")
    case .extraOperand(let word, let command):
      Localized(
        en: "“\(command)” does not know what to do with “\(word)”",
        es: "en «\(command)» sobra «\(word)»")
    case .conflict(let message): message
    default: preconditionFailure("said by message")
    }
  }

  private static func didYouMean(_ suggestion: String?) -> Localized {
    guard let suggestion else { return Localized(en: "", es: "") }
    return Localized(
      en: "; did you mean “\(suggestion)”?", es: "; ¿se quiso decir «\(suggestion)»?")
  }
}
