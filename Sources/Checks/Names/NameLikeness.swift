import Text

/// Likeness of names, as slips of the pen make them.
enum NameLikeness {
  /// Whether one could be a misspelling of the other: one letter for short names, two for longer ones.
  /// - Complexity: O(letters squared), the letters of two words.
  static func isVariant(_ a: String, _ b: String) -> Bool {
    guard a != b else { return false }
    let first = Array(a.utf8)
    let second = Array(b.utf8)
    let shorter = min(first.count, second.count)
    guard shorter >= shortest, abs(first.count - second.count) <= 2 else { return false }
    return distance(first, second) <= (shorter >= long ? 2 : 1)
  }

  private static let shortest = 4
  private static let long = 6

  /// Edits of one letter, neighbours changing places counting as one (Damerau 1964).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, before[j - 2] + 1)
        }
        row.append(best)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
