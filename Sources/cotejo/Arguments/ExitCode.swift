import Text

/// How a run ended, for the shell.
enum ExitCode: Int32, CaseIterable, Sendable {
  case done = 0
  case findings = 1
  case incomplete = 2
  case usage = 64

  var meaning: Localized {
    switch self {
    case .done:
      Localized(
        en: "Done; no finding at or above the level of --fail-on.",
        es: "Hecho; ningún hallazgo llega al nivel de --fail-on.")
    case .findings:
      Localized(
        en: "Findings at or above the level of --fail-on.",
        es: "Hay hallazgos que llegan al nivel de --fail-on.")
    case .incomplete:
      Localized(
        en:
          "Something could not be done: an unreadable file, a malformed record. The rest was done.",
        es: "Algo no se pudo hacer: un archivo ilegible, un registro mal formado. Lo demás se hizo."
      )
    case .usage:
      Localized(en: "Wrong usage.", es: "Uso incorrecto.")
    }
  }
}
