import Terminology
import Text

/// What is in force for a run, and where each value came from.
package struct Configuration: Hashable, Sendable {
  /// Where a value was set.
  package enum Origin: Hashable, Sendable {
    case builtIn
    case file(Place)
    case commandLine
  }

  /// A value with its origin.
  package struct Setting<Value: Hashable & Sendable>: Hashable, Sendable {
    package var value: Value
    package var origin: Origin

    package init(_ value: Value, _ origin: Origin = .builtIn) {
      self.value = value
      self.origin = origin
    }
  }

  /// What may be said of a check or a concept.
  package enum Level: Hashable, Sendable {
    case off, on
    case severity(Severity)

    package static let names = ["off", "on"] + Severity.allCases.map(\.rawValue)

    package init?(_ name: String) {
      switch name {
      case "off": self = .off
      case "on": self = .on
      default:
        guard let severity = Severity(rawValue: name) else { return nil }
        self = .severity(severity)
      }
    }

    package var name: String {
      switch self {
      case .off: "off"
      case .on: "on"
      case .severity(let severity): severity.rawValue
      }
    }
  }

  /// BCP 47 tag of the region written for.
  package var locale: Setting<String?> = Setting(nil)
  package var outlet: Setting<String?> = Setting(nil)
  /// Files, relative to the configuration's folder.
  package var glossaries: Setting<[String]> = Setting([])
  package var profiles: Setting<[String]> = Setting([])
  package var failOn: Setting<Severity> = Setting(.error)
  package var baseline: Setting<String?> = Setting(nil)
  package var waivers: Setting<String?> = Setting(nil)
  /// By id of the check; where it says nothing the check's profiles decide.
  package var checks: [String: Setting<Level>] = [:]
  /// By id of the concept.
  package var concepts: [String: Setting<Level>] = [:]

  package init() {}

  package func isOn(_ check: any Check) -> Bool {
    switch checks[check.id]?.value {
    case .off: false
    case .on, .severity: true
    case nil:
      check.profiles.isEmpty || check.profiles.contains { profiles.value.contains($0) }
    }
  }

  /// The severity of a finding; nil if its concept is off. What is set takes the place of the check's own severity;
  /// a finding that the check made lighter does not grow graver.
  package func severity(of finding: Finding, check: any Check) -> Severity? {
    let concept = finding.concept.flatMap { concepts[$0]?.value }
    if concept == .off { return nil }
    guard case .severity(let set) = concept ?? checks[check.id]?.value ?? .on else {
      return finding.severity
    }
    return finding.severity < check.severity ? min(set, finding.severity) : set
  }

  /// For whom the terms are chosen. - Parameter date: the day of the article.
  package func context(date: CalendarDay? = nil) -> TermContext {
    TermContext(region: locale.value, outlet: outlet.value, date: date)
  }

  /// Every key with the value in force and its origin, in fixed order: what `config` shows.
  package var inForce: [(key: String, value: String, origin: Origin)] {
    let list = { (values: [String]) in values.joined(separator: ", ") }
    let general: [(key: String, value: String, origin: Origin)] = [
      ("locale", locale.value ?? "", locale.origin), ("outlet", outlet.value ?? "", outlet.origin),
      ("glossaries", list(glossaries.value), glossaries.origin),
      ("profiles", list(profiles.value), profiles.origin),
      ("failOn", failOn.value.rawValue, failOn.origin),
      ("baseline", baseline.value ?? "", baseline.origin),
      ("waivers", waivers.value ?? "", waivers.origin),
    ]
    let checks = CheckList.all.map { check in
      let set = self.checks[check.id]
      let severity =
        if case .severity(let severity) = set?.value { severity } else { check.severity }
      return (
        key: "checks.\(check.id)", value: isOn(check) ? severity.rawValue : "off",
        origin: set?.origin ?? .builtIn
      )
    }
    let concepts = self.concepts.sorted { $0.key < $1.key }.map {
      (key: "concepts.\($0.key)", value: $0.value.value.name, origin: $0.value.origin)
    }
    return general + checks.sorted { $0.key < $1.key } + concepts
  }
}
