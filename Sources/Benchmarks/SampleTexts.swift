import Foundation

/// Two versions of a document, sentence by sentence.
struct AlignedDocument {
  var source: [String] = []
  var target: [String] = []
}

/// The texts that are repeated: the sample pairs of this repository, or the documents of the data folder.
struct SampleTexts {
  let documents: [AlignedDocument]
  let name: String

  /// The documents of the data folder, otherwise the sample pairs.
  static func forAlignment(_ bench: Bench) throws -> SampleTexts {
    let data =
      ProcessInfo.processInfo.environment["COTEJO_DATA"].map { URL(fileURLWithPath: $0) }
      ?? bench.repositoryFile("../shared/data")
    let set = data.appendingPathComponent("alignment/ntrex-dev-plain")
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: set.path) else {
      return try pairs(bench)
    }
    let documents = try names.sorted().map { name in
      let folder = set.appendingPathComponent(name)
      return AlignedDocument(
        source: try lines(folder.appendingPathComponent("src.sents")),
        target: try lines(folder.appendingPathComponent("tgt.sents")))
    }
    return SampleTexts(
      documents: documents.filter { $0.source.count == $0.target.count }, name: "ntrex-dev-plain")
  }

  /// The sample pairs, a bead for a sentence.
  /// - Throws: ``BenchmarkError/noPairs(_:)``.
  static func pairs(_ bench: Bench) throws -> SampleTexts {
    let folder = bench.repositoryFile("Pairs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let documents = names.sorted().compactMap { name in
      try? document(folder.appendingPathComponent(name))
    }
    guard documents.contains(where: { !$0.source.isEmpty }) else {
      throw BenchmarkError.noPairs(folder.path)
    }
    return SampleTexts(documents: documents, name: "Pairs")
  }

  /// The bodies of the sample pairs' articles in one language, without their front matter.
  static func bodies(_ bench: Bench, language: String) throws -> [String] {
    let folder = bench.repositoryFile("Pairs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let bodies = names.sorted().compactMap { name -> String? in
      let file = folder.appendingPathComponent(name).appendingPathComponent("\(language).md")
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      guard text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") else { return text }
      return String(text[end.upperBound...])
    }
    guard !bodies.isEmpty else { throw BenchmarkError.noPairs(folder.path) }
    return bodies
  }

  private static func document(_ folder: URL) throws -> AlignedDocument {
    let source = try scalars(folder.appendingPathComponent("en.md"))
    let target = try scalars(folder.appendingPathComponent("es.md"))
    var document = AlignedDocument()
    for line in try lines(folder.appendingPathComponent("alignment.tsv")).dropFirst(2) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count > 1, !cells[0].isEmpty, !cells[1].isEmpty else { continue }
      document.source.append(text(cells[0], in: source))
      document.target.append(text(cells[1], in: target))
    }
    return document
  }

  private static func scalars(_ file: URL) throws -> [Unicode.Scalar] {
    Array(try String(contentsOf: file, encoding: .utf8).unicodeScalars)
  }

  private static func lines(_ file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
      .map(String.init)
  }

  /// The text of ranges such as `10-20,22-30`, on one line.
  private static func text(_ ranges: Substring, in scalars: [Unicode.Scalar]) -> String {
    ranges.split(separator: ",").compactMap { range -> String? in
      let ends = range.split(separator: "-").compactMap { Int($0) }
      guard ends.count == 2, ends[0] < ends[1], ends[1] <= scalars.count else { return nil }
      return String(String.UnicodeScalarView(scalars[ends[0]..<ends[1]]))
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.joined(separator: " ")
  }
}
