import Text

/// One rule that a bilingual editor keeps. Its file holds everything there is to say of it: id, severity, rationale,
/// messages, examples; and it has one line in ``CheckList/all``.
///
/// A check does not assume which side is the original: it finds the same faults EN→ES and ES→EN.
package protocol Check: Sendable {
  /// Stable and kebab-case: `term-missing`.
  var id: String { get }
  /// Of its plain findings. A finding may be lighter, never graver.
  var severity: Severity { get }
  var family: CheckFamily { get }
  /// Why the rule exists and what it lets pass: what `--explain` prints.
  var rationale: Localized { get }
  /// Run by one generic test, in both directions.
  var examples: [CheckExample] { get }
  /// Ids of checks whose findings are superfluous where one of this check lies on the same place.
  var outranks: [String] { get }
  /// The profiles that switch the check on; empty for a check that is on without one.
  var profiles: [String] { get }
  /// - Complexity: linear in the sentences of the pair.
  func findings(in input: CheckInput) -> [Finding]
}

extension Check {
  package var outranks: [String] { [] }
  package var profiles: [String] { [] }
}
