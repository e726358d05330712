import Text

/// Headings and fixed phrases of help, manual page and README.
enum HelpTitles {
  static let usage = Localized(en: "Usage", es: "Uso")
  static let commands = Localized(en: "Commands", es: "Comandos")
  static let operands = Localized(en: "Arguments", es: "Argumentos")
  static let options = Localized(en: "Options", es: "Opciones")
  static let everywhere = Localized(
    en: "Options of every command", es: "Opciones de todos los comandos")
  static let examples = Localized(en: "Examples", es: "Ejemplos")
  static let exitCodes = Localized(en: "Exit codes", es: "Códigos de salida")
  static let command = Localized(en: "Command", es: "Comando")
  static let whatItDoes = Localized(en: "What it does", es: "Qué hace")
  static let commandWord = Localized(en: "COMMAND", es: "COMANDO")
  static let optionsWord = Localized(en: "[OPTIONS]", es: "[OPCIONES]")
  static let moreHelp = Localized(
    en: "“cotejo help COMMAND” tells more about a command.",
    es: "«cotejo help COMANDO» explica cada comando.")

  static func defaultValue(_ value: String) -> Localized {
    Localized(en: "(default: \(value))", es: "(si no se indica: \(value))")
  }

  static let repeatable = Localized(en: "(may be repeated)", es: "(se puede repetir)")

  static func allowed(_ values: [String]) -> Localized {
    let list = values.joined(separator: ", ")
    return Localized(en: "(one of: \(list))", es: "(uno de: \(list))")
  }
}

extension OptionDeclaration {
  /// The summary with what else there is to know: allowed values, default, repetition.
  func fullSummary(_ language: InterfaceLanguage) -> String {
    var parts = [summary[language]]
    if let value {
      if case .choice(let choices) = value.kind, choices.count > ValueKind.mostChoicesInUsage {
        parts.append(HelpTitles.allowed(choices)[language])
      }
      if let text = value.defaultValue {
        parts.append(HelpTitles.defaultValue(text)[language])
      }
    }
    if isRepeatable { parts.append(HelpTitles.repeatable[language]) }
    return parts.joined(separator: " ")
  }
}

extension CommandDeclaration {
  /// The summary as a sentence.
  func summarySentence(_ language: InterfaceLanguage) -> String {
    let text = summary[language]
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  /// `cotejo align [OPTIONS] SOURCE TARGET`, given the words before the command's own name.
  func usage(after parents: [String], _ language: InterfaceLanguage) -> String {
    let words = parents + [name]
    if !subcommands.isEmpty {
      return (words + [HelpTitles.commandWord[language], "…"]).joined(separator: " ")
    }
    let options = options.isEmpty ? [] : [HelpTitles.optionsWord[language]]
    return (words + options + operands.map { $0.usage(language) }).joined(separator: " ")
  }
}
