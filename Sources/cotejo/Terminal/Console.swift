import Foundation
import Text

/// Where a command speaks: results to one stream, everything else to the other, in the user's language.
final class Console {
  let language: InterfaceLanguage
  let environment: Environment
  /// The result, and nothing else.
  let output: Output
  let terminal: Terminal
  let style: Style
  private let messages: Output
  private let messageStyle: Style
  /// Standard error is read by a person.
  let showsProgress: Bool
  /// Problems that were reported so far.
  private(set) var problemCount = 0

  init(choice: InterfaceChoice, environment: Environment) {
    language = choice.language
    self.environment = environment
    output = Output(descriptor: STDOUT_FILENO)
    terminal = Terminal(descriptor: STDOUT_FILENO, environment: environment)
    style = choice.style(for: terminal, environment: environment)
    messages = Output(descriptor: STDERR_FILENO)
    let messageTerminal = Terminal(descriptor: STDERR_FILENO, environment: environment)
    messageStyle = choice.style(for: messageTerminal, environment: environment)
    showsProgress = messageTerminal.isTerminal
  }

  /// `cotejo: FILE:LINE:COL: message` on standard error.
  func report(_ problem: any Problem) {
    problemCount += 1
    let place = problem.place.map { VisibleText.line($0.description) + ": " } ?? ""
    say(messageStyle.red("cotejo: ") + place + VisibleText.line(problem.message[language]))
  }

  /// A line for the user that is not part of the result.
  func note(_ message: Localized) { say(VisibleText.line(message[language])) }

  private func say(_ line: String) {
    messages.writeLine(line)
    messages.flush()
  }

  /// A line that the next one replaces; only where a person watches.
  func progress(_ message: @autoclosure () -> Localized) {
    guard showsProgress else { return }
    messages.write("\r" + VisibleText.line(message()[language]) + "\u{1B}[K")
    messages.flush()
  }

  func endProgress() {
    guard showsProgress else { return }
    messages.write("\r\u{1B}[K")
    messages.flush()
  }

  /// Writes out what is left, and says how the run ended.
  func finish(_ code: ExitCode) -> ExitCode {
    output.flush()
    if output.isClosed { return .done }
    if let failure = output.failure {
      report(OutputError.cannotWrite(reason: String(cString: strerror(failure))))
      return .incomplete
    }
    return code
  }
}

/// What can go wrong with the result on its way out.
enum OutputError: Problem {
  case cannotWrite(reason: String)
  case cannotWriteFile(path: String, reason: String)

  var place: Place? {
    switch self {
    case .cannotWrite: nil
    case .cannotWriteFile(let path, _): Place(file: path)
    }
  }

  var code: String { "cannot-write" }

  var message: Localized {
    switch self {
    case .cannotWrite(let reason):
      Localized(
        en: "the result could not be written: \(reason)",
        es: "no se pudo escribir el resultado: \(reason)")
    case .cannotWriteFile(_, let reason):
      Localized(en: "cannot be written: \(reason)", es: "no se puede escribir: \(reason)")
    }
  }
}
