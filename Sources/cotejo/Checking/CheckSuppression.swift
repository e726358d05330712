import Checks
import Terminology
import Text

/// What is not to be told again: findings of a baseline, and what a person has waived.
struct CheckSuppression {
  private let baseline: Baseline?
  private let waivers: Waivers

  static let baseline = OptionDeclaration(
    "baseline", Localized(en: "FILE", es: "ARCHIVO"), .file,
    summary: Localized(
      en: "Findings that are known already: only new ones count.",
      es: "Hallazgos ya conocidos: solo cuentan los nuevos."))

  static let updateBaseline = OptionDeclaration(
    "update-baseline",
    summary: Localized(
      en: "Writes what is found now into the file of --baseline.",
      es: "Guarda en el archivo de --baseline lo que se encuentra ahora."))

  static let waivers = OptionDeclaration(
    "waivers", Localized(en: "FILE", es: "ARCHIVO"), .file,
    summary: Localized(
      en: "Decisions of people that a finding is right as it stands.",
      es: "Decisiones de personas que dan por bueno un hallazgo."))

  static let showSuppressed = OptionDeclaration(
    "show-suppressed",
    summary: Localized(
      en: "Lists what the baseline and the waivers hold back, too.",
      es: "Enumera también lo que la lista de base y las exenciones callan."))

  static let options = [baseline, updateBaseline, waivers, showSuppressed]

  /// - Parameter readsBaseline: false when a new one is about to be written.
  init(_ settings: CheckSettings, readsBaseline: Bool, console: Console) throws {
    baseline =
      readsBaseline
      ? try settings.path(settings.configuration.baseline).map { path in
        let (baseline, errors) = BaselineFile.read(try InputFile.bytes(path), name: path)
        for error in errors { console.report(error) }
        return baseline
      } : nil
    waivers =
      try settings.path(settings.configuration.waivers).map { path in
        let (waivers, errors) = WaiverFile.read(try InputFile.bytes(path), name: path)
        for error in errors { console.report(error) }
        return Waivers(waivers, on: CalendarDay(Author.now.prefix(10)))
      } ?? Waivers()
  }

  func reported(_ findings: [Finding]) -> [ReportedFinding] {
    findings.map {
      ReportedFinding($0, baseline: baseline?.state(of: $0), waiver: waivers.waiver(for: $0))
    }
  }

  /// Of the baseline, what is not found any more.
  func gone(after pairs: [CheckReport.Pair]) -> [Baseline.Entry] {
    baseline?.gone(
      after: pairs.flatMap { $0.findings.map(\.finding) }, pairs: pairs.map(\.name)) ?? []
  }
}
