/// The known word that a mistyped one was probably meant to be.
enum Suggestion {
  /// The nearest candidate by edit distance, the first of equals; nil when none is near.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let allowed = max(1, word.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(from: Array(word.lowercased()), to: Array(candidate.lowercased()))
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate ?? completion(of: word, among: candidates)
  }

  /// The only candidate that begins with the word.
  private static func completion(of word: String, among candidates: [String]) -> String? {
    let letters = word.drop { $0 == "-" }
    guard letters.count >= 2 else { return nil }
    let matches = candidates.filter { $0.hasPrefix(word) }
    return matches.count == 1 ? matches[0] : nil
  }

  /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment; Damerau 1964).
  /// - Complexity: O(n·m).
  static func distance(from a: [Character], to b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
