import Terminology

/// The known word that a mistyped one was probably meant to be.
enum Suggestion {
  /// The nearest candidate by edit distance, else the only one that the word begins; nil when none is near.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    NearestName.to(word, among: candidates) ?? completion(of: word, among: candidates)
  }

  private static func completion(of word: String, among candidates: [String]) -> String? {
    let letters = word.drop { $0 == "-" }
    guard letters.count >= 2 else { return nil }
    let matches = candidates.filter { $0.hasPrefix(word) }
    return matches.count == 1 ? matches[0] : nil
  }
}
