/// A half-open range `[start, end)` of Unicode scalars in the decoded text of a file, counted from 0.
///
/// This is the only kind of position that leaves the program (see the contracts: not bytes, not UTF-16,
/// not `Character`s). Inside, positions are UTF-8 offsets into an article's reading text;
/// ``Article/fileRange(of:)`` is the door from the one to the other.
package struct ScalarRange: Hashable, Comparable, Sendable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range runs forwards")
    self.start = start
    self.end = end
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { start == end }

  /// By start, then by end.
  package static func < (a: ScalarRange, b: ScalarRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }

  package func overlaps(_ other: ScalarRange) -> Bool {
    start < other.end && other.start < end
  }

  package func contains(_ other: ScalarRange) -> Bool {
    start <= other.start && other.end <= end
  }
}
