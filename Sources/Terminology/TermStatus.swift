import Text

/// Where a term stands in its life.
package enum TermStatus: String, CaseIterable, Hashable, Sendable {
  /// Awaits a decision; never more than a note in a check.
  case proposed
  /// The one to use.
  case preferred
  /// May be used.
  case admitted
  /// Was right once; its successor is to be used.
  case superseded
  /// Must not be used.
  case deprecated

  package var name: Localized {
    switch self {
    case .proposed: Localized(en: "proposed", es: "propuesto")
    case .preferred: Localized(en: "preferred", es: "preferido")
    case .admitted: Localized(en: "admitted", es: "admitido")
    case .superseded: Localized(en: "superseded", es: "sustituido")
    case .deprecated: Localized(en: "deprecated", es: "desaconsejado")
    }
  }

  /// Whether a text may use the term as a rendering of its concept.
  package var isAccepted: Bool { self == .preferred || self == .admitted }
  /// Whether using the term is a fault.
  package var isRefused: Bool { self == .deprecated || self == .superseded }
}
