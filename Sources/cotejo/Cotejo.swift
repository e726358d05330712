import Foundation
import Text

@main struct Cotejo {
  static let version = "0.1.0"

  static func main() {
    // A reader that goes away shows as an error of `write`, see ``Output``.
    signal(SIGPIPE, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst()), Environment()).rawValue)
  }

  /// The way of every command: words ▸ request ▸ action ▸ exit code.
  static func run(_ words: [String], _ environment: Environment) -> ExitCode {
    let choice = InterfaceChoice(words: words, environment: environment)
    let console = Console(choice: choice, environment: environment)
    do {
      switch try ArgumentParser(root: Program.root).parse(words) {
      case .run(let command, let arguments):
        let invocation = Invocation(arguments: arguments, console: console)
        return console.finish(try command.action?(invocation) ?? .done)
      case .help(let path):
        HelpCommand.show(path, on: console)
        return console.finish(.done)
      case .version:
        console.output.writeLine("cotejo \(version)")
        return console.finish(.done)
      }
    } catch {
      return console.finish(failure(error, console))
    }
  }

  private static func failure(_ error: any Error, _ console: Console) -> ExitCode {
    guard let problem = error as? any Problem else {
      console.report(UnexpectedError(description: "\(error)"))
      return .incomplete
    }
    console.report(problem)
    return problem is UsageError ? .usage : .incomplete
  }
}

/// An error of the system that no module foresaw, in its own words.
private struct UnexpectedError: Problem {
  let description: String
  var place: Place? { nil }
  var code: String { "unexpected" }
  var message: Localized {
    Localized(en: "unexpected error: \(description)", es: "error inesperado: \(description)")
  }
}
