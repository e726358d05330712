import Foundation

/// What large glossaries cost: one article pair checked against them.
struct GlossaryBenchmark {
  let bench: Bench
  private static let usualSizes = [100, 10_000, 100_000]

  func run() throws {
    let texts = try SampleTexts.pairs(bench)
    let document = texts.documents[0]
    let source = bench.file("article-en.txt")
    let target = bench.file("article-es.txt")
    try Data(document.source.joined(separator: "\n").utf8).write(to: source)
    try Data(document.target.joined(separator: "\n").utf8).write(to: target)
    var table = MarkdownTable(
      title: "One article checked against a large glossary",
      header: ["concepts", "file MB", "CPU s", "growth", "MB"])
    var earlier: Measurement?
    var signature = DataSignature()
    for size in bench.options.sizes ?? Self.usualSizes {
      let glossary = try GeneratedGlossary(concepts: size, words: texts, in: bench)
      signature.add(String(decoding: try Data(contentsOf: glossary.file), as: UTF8.self))
      let measured = try bench.cotejo([
        "check", "--segmented", "--from", "en", "--to", "es", source.path, target.path,
        "--glossary", glossary.file.path, "--format", "json",
      ])
      let bytes = try glossary.file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
      table.rows.append([
        Figure.count(size), Figure.fixed(Double(bytes) / 1_000_000, 1),
        Figure.seconds(measured), Figure.growth(measured, from: earlier),
        Figure.megabytes(measured),
      ])
      earlier = measured
    }
    bench.show(table, data: "Pairs \(signature.text)")
  }
}
