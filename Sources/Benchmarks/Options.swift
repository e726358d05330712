import Foundation

/// What the command line asks for.
struct Options {
  var names: [String] = []
  var program = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("cotejo").path
  var repository = FileManager.default.currentDirectoryPath
  var sizes: [Int]?
  var runs = 3
  var limit = 120
  var python = "python3"
  var keep: String?
  var wantsHelp = false

  /// - Throws: ``BenchmarkError``.
  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "-h", "--help": wantsHelp = true
      case "--program": program = try Self.value(argument, &rest)
      case "--repository": repository = try Self.value(argument, &rest)
      case "--python": python = try Self.value(argument, &rest)
      case "--keep": keep = try Self.value(argument, &rest)
      case "--runs": runs = try Self.number(argument, &rest)
      case "--limit": limit = try Self.number(argument, &rest)
      case "--sizes":
        sizes = try Self.value(argument, &rest).split(separator: ",")
          .map { try Self.positive(String($0), for: argument) }
      case let option where option.hasPrefix("-"): throw BenchmarkError.option(option)
      default: names.append(argument)
      }
    }
  }

  private static func value(_ option: String, _ rest: inout ArraySlice<String>) throws -> String {
    guard let value = rest.popFirst() else { throw BenchmarkError.noValue(option) }
    return value
  }

  private static func number(_ option: String, _ rest: inout ArraySlice<String>) throws -> Int {
    try positive(value(option, &rest), for: option)
  }

  private static func positive(_ text: String, for option: String) throws -> Int {
    guard let number = Int(text), number > 0 else {
      throw BenchmarkError.notANumber(text, option: option)
    }
    return number
  }
}

enum BenchmarkError: Error, CustomStringConvertible {
  case unknown(String)
  case option(String)
  case noValue(String)
  case notANumber(String, option: String)
  case noProgram(String)
  case noPairs(String)
  case failed(command: [String], status: Int32)

  var description: String {
    switch self {
    case .unknown(let name): "no benchmark “\(name)”; there are align, segment, check, glossary"
    case .option(let name): "unknown option \(name); see --help"
    case .noValue(let name): "\(name) needs a value"
    case .notANumber(let text, let option): "\(option): “\(text)” is not a number above 0"
    case .noProgram(let path): "no program at \(path); build it, or name it with --program"
    case .noPairs(let path): "no aligned pairs in \(path); name the folder with --repository"
    case .failed(let command, let status):
      "\(command.joined(separator: " ")) ended with status \(status)"
    }
  }
}
