import Text

/// How grave a finding is; ordered from the lightest.
package enum Severity: String, CaseIterable, Comparable, Hashable, Sendable {
  /// For information: never a reason to stop.
  case note
  /// Probably wrong; a person should look.
  case warning
  /// An editor would correct it.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  package var name: Localized {
    switch self {
    case .note: Localized(en: "note", es: "nota")
    case .warning: Localized(en: "warning", es: "advertencia")
    case .error: Localized(en: "error", es: "error")
    }
  }
}
