import Foundation

/// What the checks cost on many sentences with a large glossary: articles as records of a stream, and the same stream
/// only aligned.
struct CheckBenchmark {
  let bench: Bench
  private static let usualSizes = [1_000, 10_000]
  private static let concepts = 1_000

  func run() throws {
    let texts = try SampleTexts.pairs(bench)
    let glossary = try GeneratedGlossary(concepts: Self.concepts, words: texts, in: bench)
    let glossaries = [glossary.file, bench.repositoryFile("Glossary/venezuela.json")]
      .filter { FileManager.default.fileExists(atPath: $0.path) }
    var table = MarkdownTable(
      title: "Checks, with \(Figure.count(Self.concepts)) generated concepts and the sample "
        + "glossary (asked: 10,000 pairs ≤ 1 s)",
      header: ["pairs", "CPU s", "growth", "alignment alone", "checks alone", "MB"])
    var earlier: Measurement?
    var signatures: [String] = []
    for size in bench.options.sizes ?? Self.usualSizes {
      let stream = try records(texts, pairs: size)
      signatures.append(stream.signature)
      let arguments = glossaries.flatMap { ["--glossary", $0.path] }
      let checked = try bench.cotejo(["batch", "check"] + arguments, input: stream.file)
      let aligned = try bench.cotejo(["batch", "align"], input: stream.file)
      table.rows.append([
        Figure.count(size), Figure.seconds(checked), Figure.growth(checked, from: earlier),
        Figure.seconds(aligned), Figure.fixed(checked.seconds - aligned.seconds, 3),
        Figure.megabytes(checked),
      ])
      earlier = checked
    }
    bench.show(table, data: "Pairs " + signatures.joined(separator: ", "))
  }

  /// The sample pairs, one a record, repeated to a number of sentence pairs.
  private func records(
    _ texts: SampleTexts, pairs: Int
  ) throws -> (file: URL, signature: String) {
    var lines = ""
    var made = 0
    while made < pairs {
      for document in texts.documents where made < pairs {
        let size = min(document.source.count, pairs - made)
        lines +=
          JSONLine.object([
            "id": "\(made)",
            "source": ["language": "en", "sentences": Array(document.source.prefix(size))],
            "target": ["language": "es", "sentences": Array(document.target.prefix(size))],
          ]) + "\n"
        made += size
      }
    }
    let file = bench.file("pairs-\(pairs).jsonl")
    try Data(lines.utf8).write(to: file)
    var signature = DataSignature()
    signature.add(lines)
    return (file, signature.text)
  }
}
