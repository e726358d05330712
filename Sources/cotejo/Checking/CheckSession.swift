import Alignment
import Checks
import Terminology
import Text
import Workspace

/// Runs the checks as the command line wants them, on any number of pairs.
struct CheckSession: Sendable {
  private let runner: CheckRunner

  static let region = OptionDeclaration(
    "region", Localized(en: "CODE", es: "CÓDIGO"), .languageTag,
    summary: Localized(
      en: "Region that the target is written for, which decides between terms: es-VE …",
      es: "Región a la que se dirige la traducción; decide entre varios términos: es-VE…"))

  static let outlet = OptionDeclaration(
    "outlet", Localized(en: "NAME", es: "NOMBRE"), .text,
    summary: Localized(
      en: "The house that publishes it, which decides between terms.",
      es: "El medio que lo publica; decide entre varios términos."))

  static let profile = OptionDeclaration(
    "profile", Localized(en: "NAME", es: "NOMBRE"), .text, isRepeatable: true,
    summary: Localized(
      en: "Switches a set of house rules on.", es: "Activa un conjunto de normas de estilo."))

  static let options = [region, outlet, profile]

  init(_ arguments: Arguments, glossaries: [Glossary], lexicon: Lexicon) {
    var configuration = Configuration()
    let profiles = arguments.texts(Self.profile)
    if !profiles.isEmpty { configuration.profiles = Configuration.Setting(profiles, .commandLine) }
    let context = TermContext(
      region: arguments.text(Self.region), outlet: arguments.text(Self.outlet))
    runner = CheckRunner(
      configuration: configuration,
      resources: CheckResources(glossaries: glossaries, context: context, lexicon: lexicon))
  }

  func findings(in bitext: Bitext, pair name: String) -> [Finding] {
    runner.run(bitext, pair: name)
  }

  func report(on bitext: Bitext, pair name: String) -> CheckReport.Pair {
    CheckReport.Pair(
      name: name, bitext: bitext,
      findings: findings(in: bitext, pair: name).map { ReportedFinding($0) })
  }
}
