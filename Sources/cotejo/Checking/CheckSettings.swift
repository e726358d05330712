import Checks
import Foundation
import Terminology
import Text
import Workspace

/// What is in force for a run of the checks: the workspace's `cotejo.json`, and above it the command line.
struct CheckSettings {
  private(set) var configuration: Configuration
  /// The folder that paths in the configuration start from.
  private let folder: String?

  static let region = OptionDeclaration(
    "region", Localized(en: "CODE", es: "CÓDIGO"), .languageTag,
    summary: Localized(
      en: "Region that the translation is written for, which decides between terms: es-VE …",
      es: "Región a la que se dirige la traducción; decide entre varios términos: es-VE…"))

  static let outlet = OptionDeclaration(
    "outlet", Localized(en: "NAME", es: "NOMBRE"), .text,
    summary: Localized(
      en: "The house that publishes it, which decides between terms.",
      es: "El medio que lo publica; decide entre varios términos."))

  static let profile = OptionDeclaration(
    "profile", Localized(en: "NAME", es: "NOMBRE"),
    .choice(Set(CheckList.all.flatMap(\.profiles)).sorted()), isRepeatable: true,
    summary: Localized(
      en: "Switches a set of house rules on.", es: "Activa un conjunto de normas de estilo."))

  static let failOn = OptionDeclaration(
    "fail-on", Localized(en: "SEVERITY", es: "GRAVEDAD"), .choice(of: Severity.self),
    summary: Localized(
      en: "The lightest finding that makes the exit code 1; otherwise error.",
      es: "El hallazgo más leve con el que el código de salida es 1; si falta, error."))

  /// Of every command that checks.
  static let options = [region, outlet, profile]

  init(_ arguments: Arguments, in workspace: WorkspaceFolder?, console: Console) throws {
    folder = workspace?.path
    configuration = try Self.file(in: workspace, console: console)
    if let value = arguments.text(Self.region) { configuration.locale = .init(value, .commandLine) }
    if let value = arguments.text(Self.outlet) { configuration.outlet = .init(value, .commandLine) }
    if arguments.has(Self.profile) {
      configuration.profiles = .init(arguments.texts(Self.profile), .commandLine)
    }
    if let value = arguments.text(Self.failOn).flatMap(Severity.init) {
      configuration.failOn = .init(value, .commandLine)
    }
    for (option, path) in [
      (CheckSuppression.baseline, \Configuration.baseline),
      (CheckSuppression.waivers, \Configuration.waivers),
    ] {
      if let value = arguments.text(option) {
        configuration[keyPath: path] = .init(value, .commandLine)
      }
    }
  }

  private static func file(
    in workspace: WorkspaceFolder?, console: Console
  ) throws -> Configuration {
    guard let path = workspace?.settingsPath, FileManager.default.fileExists(atPath: path) else {
      return Configuration()
    }
    let (configuration, errors) = ConfigurationFile.read(try InputFile.bytes(path), name: path)
    for error in errors { console.report(error) }
    return configuration
  }

  /// The path that a setting means: those of the file start from its folder.
  func path(_ setting: Configuration.Setting<String?>) -> String? {
    setting.value.map { path($0, setting.origin) }
  }

  var glossaryPaths: [String] {
    configuration.glossaries.value.map { path($0, configuration.glossaries.origin) }
  }

  private func path(_ path: String, _ origin: Configuration.Origin) -> String {
    guard case .file = origin, let folder, folder != ".", !path.hasPrefix("/") else { return path }
    return folder + "/" + path
  }
}
