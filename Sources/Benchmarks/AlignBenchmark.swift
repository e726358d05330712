import Foundation

/// What aligning long texts costs: growth with their length, with and without a drifting diagonal.
struct AlignBenchmark {
  let bench: Bench
  private static let usualSizes = [2_000, 20_000, 200_000]

  func run() throws {
    try startUp()
    let texts = try SampleTexts.forAlignment(bench)
    try series(
      "Alignment (asked: 2,000 ≤ 0.1 s, 40 MB; 20,000 ≤ 1 s, 120 MB; 200,000 ≤ 10 s, 900 MB; growth ≤ 11)",
      texts, .none)
    try series("Alignment, 5 % of the source and 12 % of the target deleted", texts, .drifting)
  }

  private func startUp() throws {
    var table = MarkdownTable(
      title: "Start-up (asked: ≤ 15 ms)", header: ["command", "CPU ms", "MB"])
    let measured = try bench.cotejo(["--version"])
    table.rows.append([
      "cotejo --version", Figure.fixed(measured.seconds * 1000, 1), Figure.megabytes(measured),
    ])
    bench.show(table, data: "none")
  }

  private func series(
    _ title: String, _ texts: SampleTexts, _ deletion: RepeatedBitext.Deletion
  ) throws {
    var table = MarkdownTable(
      title: title, header: ["program", "pairs", "CPU s", "MB", "growth", "strict F1"])
    let peers = AlignmentPeer.present(in: bench)
    var earlier: [String: Measurement] = [:]
    var signatures: [String] = []
    for size in bench.options.sizes ?? Self.usualSizes {
      let bitext = try RepeatedBitext(texts, pairs: size, deletion: deletion, in: bench)
      signatures.append(bitext.signature)
      let beads = bench.file("beads")
      for peer in [AlignmentPeer.cotejo(bench.options.program)] + peers {
        if earlier[peer.name]?.isDone == false { continue }
        let measured = try bench.runner.median(
          of: bench.options.runs, try peer.command(bitext, bench), output: beads)
        let score = measured.isDone ? Figure.fixed(try peer.score(beads, bitext.gold), 4) : ""
        table.rows.append([
          peer.name, Figure.count(size), Figure.seconds(measured), Figure.megabytes(measured),
          Figure.growth(measured, from: earlier[peer.name]), score,
        ])
        earlier[peer.name] = measured
      }
    }
    bench.show(table, data: signatures.joined(separator: ", "))
  }
}
