/// One of the two articles of a pair.
package enum Side: String, CaseIterable, Hashable, Sendable {
  case source, target

  package var other: Side { self == .source ? .target : .source }
}
