import Foundation

/// A glossary of made-up concepts. Every term begins with a word of the articles and goes on with invented ones, so that
/// a matcher has to look at it and seldom finds it.
struct GeneratedGlossary {
  let file: URL

  private static let seed: UInt64 = 1993
  private static let syllables = [
    "ba", "cor", "de", "fin", "gal", "hu", "jor", "le", "man", "no", "par", "qui", "ros", "sel",
    "tu", "ven", "mi", "lo", "cra", "pre",
  ]
  private static let shortestWord = 5

  init(concepts: Int, words texts: SampleTexts, in bench: Bench) throws {
    var random = SeededGenerator(seed: Self.seed)
    let source = Self.words(texts.documents.flatMap(\.source))
    let target = Self.words(texts.documents.flatMap(\.target))
    var lines: [String] = []
    for number in 0..<concepts {
      let terms =
        Self.terms("en", ["preferred", "admitted"], source, &random)
        + Self.terms("es", ["preferred", "admitted", "deprecated"], target, &random)
      lines.append(JSONLine.object(["id": "generated-\(number)", "terms": terms]))
    }
    file = bench.file("glossary-\(concepts).json")
    let text =
      "{\"format\":\"cotejo-glossary/1\",\"concepts\":[\n"
      + lines.joined(separator: ",\n") + "\n]}\n"
    try Data(text.utf8).write(to: file)
  }

  private static func terms(
    _ language: String, _ states: [String], _ words: [String],
    _ random: inout SeededGenerator
  ) -> [[String: Any]] {
    var terms: [[String: Any]] = []
    for status in states {
      let term = [words[Int.random(in: 0..<words.count, using: &random)], invented(&random)]
        .joined(separator: " ")
      terms.append(["language": language, "term": term, "status": status])
    }
    return terms
  }

  private static func invented(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 3...4, using: &random))
      .map { _ in syllables[Int.random(in: 0..<syllables.count, using: &random)] }.joined()
  }

  private static func words(_ sentences: [String]) -> [String] {
    let all = sentences.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) }
    return Set(all.filter { $0.count >= shortestWord }).sorted()
  }
}
