import Foundation

/// What a file descriptor is connected to.
struct Terminal: Sendable {
  let isTerminal: Bool
  /// Columns of text that fit.
  let columns: Int

  /// For help and tables where no terminal says its width.
  static let usualColumns = 80
  private static let fewestColumns = 40

  init(descriptor: Int32, environment: Environment) {
    isTerminal = isatty(descriptor) == 1
    let stated = environment["COLUMNS"].flatMap(Int.init)
    let width = stated ?? (isTerminal ? Self.width(of: descriptor) : nil) ?? Self.usualColumns
    columns = max(Self.fewestColumns, width)
  }

  private static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// The variables of the process that the program looks at.
struct Environment: Sendable {
  private let variables: [String: String]

  init(_ variables: [String: String] = ProcessInfo.processInfo.environment) {
    self.variables = variables
  }

  /// Nil also for an empty value, as POSIX asks of the locale variables.
  subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
