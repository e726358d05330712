import Terminology
import Text

/// Reads `cotejo.json`, strictly.
package enum ConfigurationFile {
  package static let name = "cotejo.json"
  private static let keys = [
    "locale", "outlet", "glossaries", "profiles", "failOn", "baseline", "waivers", "checks",
    "concepts",
  ]

  /// - Returns: what could be read, and errors in the order of the file.
  package static func read(_ bytes: [UInt8], name: String) -> (Configuration, [SettingsError]) {
    var configuration = Configuration()
    let errors = SettingsReader.read(bytes, name: name, keys: keys) { reader, scanner, key in
      _ = scanner.peek()
      let origin = Configuration.Origin.file(reader.place(scanner.position))
      switch key {
      case "locale":
        configuration.locale = .init(try locale(&reader, &scanner), origin)
      case "outlet":
        configuration.outlet = .init(try reader.string(&scanner, key), origin)
      case "glossaries":
        configuration.glossaries = .init(try reader.strings(&scanner, key), origin)
      case "profiles":
        configuration.profiles = .init(try profiles(&reader, &scanner), origin)
      case "failOn":
        let names = Severity.allCases.map(\.rawValue)
        let name = try reader.choice(&scanner, key, among: names)
        if let severity = name.flatMap(Severity.init(rawValue:)) {
          configuration.failOn = .init(severity, origin)
        }
      case "baseline":
        configuration.baseline = .init(try reader.string(&scanner, key), origin)
      case "waivers":
        configuration.waivers = .init(try reader.string(&scanner, key), origin)
      case "checks":
        configuration.checks = try levels(&reader, &scanner, keys: CheckList.all.map(\.id))
      default:
        configuration.concepts = try levels(&reader, &scanner, keys: [])
      }
    }
    return (configuration, errors)
  }

  /// A language and a region: `es-VE`.
  private static func locale(
    _ reader: inout SettingsReader, _ scanner: inout JSONScanner
  ) throws -> String? {
    let position = scanner.position
    guard let tag = try reader.string(&scanner, "locale") else { return nil }
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      parts.count == 2 && Language.all.contains { $0.code == parts[0] }
      && (2...3).contains(parts[1].utf8.count)
    if isTag { return tag }
    reader.record(
      .wrongType(
        reader.place(position), key: "locale",
        expected: Localized(
          en: "a language and a region like \"es-VE\"", es: "un idioma y una región como \"es-VE\"")
      ))
    return nil
  }

  private static func profiles(
    _ reader: inout SettingsReader, _ scanner: inout JSONScanner
  ) throws -> [String] {
    let known = Set(CheckList.all.flatMap(\.profiles)).sorted()
    let position = scanner.position
    let names = try reader.strings(&scanner, "profiles")
    return names.filter { name in
      if known.contains(name) { return true }
      reader.record(
        .unknownValue(
          reader.place(position), key: "profiles", value: name,
          suggestion: NearestName.to(name, among: known)))
      return false
    }
  }

  private static func levels(
    _ reader: inout SettingsReader, _ scanner: inout JSONScanner, keys: [String]
  ) throws -> [String: Configuration.Setting<Configuration.Level>] {
    var levels: [String: Configuration.Setting<Configuration.Level>] = [:]
    try reader.object(&scanner, keys: keys) { reader, scanner, key in
      _ = scanner.peek()
      let origin = Configuration.Origin.file(reader.place(scanner.position))
      let name = try reader.choice(&scanner, key, among: Configuration.Level.names)
      if let level = name.flatMap(Configuration.Level.init) { levels[key] = .init(level, origin) }
    }
    return levels
  }
}
