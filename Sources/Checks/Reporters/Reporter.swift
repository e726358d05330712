import Text

/// A way to write a report down.
package protocol Reporter: Sendable {
  /// What `--format` calls it.
  var name: String { get }
  func report(_ report: CheckReport, style: ReportStyle) -> String
}

/// How a report is to look.
package struct ReportStyle: Hashable, Sendable {
  package var language: InterfaceLanguage
  /// Escape sequences of ECMA-48 for colours; for terminals only.
  package var hasColour: Bool
  /// Columns of a line of text.
  package var width: Int
  /// List suppressed findings too; they are counted in any case.
  package var showsSuppressed: Bool
  /// Version of the program, for formats that name it.
  package var version: String

  package init(
    language: InterfaceLanguage = .english, hasColour: Bool = false, width: Int = 100,
    showsSuppressed: Bool = false, version: String = ""
  ) {
    self.language = language
    self.hasColour = hasColour
    self.width = width
    self.showsSuppressed = showsSuppressed
    self.version = version
  }

  func shows(_ reported: ReportedFinding) -> Bool { showsSuppressed || !reported.isSuppressed }
}

/// All formats, one a line.
package enum ReporterList {
  package static let all: [any Reporter] = [
    TextReporter(),
    JSONReporter(),
    SARIFReporter(),
    CSVReporter(),
    HTMLReporter(),
    JUnitReporter(),
    GitHubReporter(),
  ]

  package static subscript(name: String) -> (any Reporter)? { all.first { $0.name == name } }
}
