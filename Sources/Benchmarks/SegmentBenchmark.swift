import Foundation

/// What cutting news text into sentences costs, whole and as a stream, beside other splitters.
struct SegmentBenchmark {
  let bench: Bench
  private static let usualSizes = [10, 100]
  /// Megabytes for peers: their rate does not depend on the size, and some are slow.
  private static let peerSize = 10
  private static let megabyte = 1_000_000

  func run() throws {
    var table = MarkdownTable(
      title: "Segmentation (asked: ≥ 60 MB for a CPU second)",
      header: ["program", "MB of text", "CPU s", "MB a CPU second", "peak MB"])
    var signatures: [String] = []
    for language in ["es", "en"] {
      let bodies = try SampleTexts.bodies(bench, language: language)
      for size in bench.options.sizes ?? Self.usualSizes {
        let text = try repeated(bodies, bytes: size * Self.megabyte, name: "\(language)-\(size)")
        signatures.append(text.signature)
        let whole = try bench.cotejo(
          ["segment", text.file.path, "--language", language, "--format", "lines"])
        table.rows.append(row("cotejo segment, \(language)", text.bytes, whole))
        let stream = try records(bodies, language: language, bytes: size * Self.megabyte)
        let streamed = try bench.cotejo(["batch", "segment"], input: stream.file)
        table.rows.append(row("cotejo batch segment, \(language)", stream.bytes, streamed))
      }
      let text = try repeated(
        bodies, bytes: Self.peerSize * Self.megabyte, name: "\(language)-peers")
      for peer in SegmentationPeer.present(in: bench) {
        let command = bench.python(peer.script, [text.file.path, language])
        let measured = try bench.runner.median(of: bench.options.runs, command)
        table.rows.append(row("\(peer.name), \(language)", text.bytes, measured))
      }
    }
    bench.show(table, data: "Pairs " + signatures.joined(separator: ", "))
  }

  private func row(_ name: String, _ bytes: Int, _ measured: Measurement) -> [String] {
    [
      name, String(bytes / Self.megabyte), Figure.seconds(measured),
      Figure.rate(bytes, measured), Figure.megabytes(measured),
    ]
  }

  /// A file of at least so many bytes; written piece by piece so that this program stays small.
  private func repeated(
    _ pieces: [String], bytes: Int, name: String
  ) throws -> (file: URL, bytes: Int, signature: String) {
    let file = bench.file("\(name).md")
    let round = Data((pieces.joined(separator: "\n\n") + "\n\n").utf8)
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    var written = 0
    while written < bytes {
      try handle.write(contentsOf: round)
      written += round.count
    }
    try handle.close()
    var signature = DataSignature()
    signature.add(pieces.joined())
    signature.add(String(written))
    return (file, written, "\(name) \(signature.text)")
  }

  /// A stream of JSON lines, an article each.
  private func records(
    _ bodies: [String], language: String, bytes: Int
  ) throws -> (file: URL, bytes: Int) {
    let lines = bodies.enumerated().map { index, body in
      JSONLine.object(["id": "\(index)", "language": language, "text": body])
    }
    let round = bodies.reduce(0) { $0 + $1.utf8.count }
    let (file, _, _) = try repeated(
      [lines.joined(separator: "\n")],
      bytes: bytes * lines.reduce(0) { $0 + $1.utf8.count } / round, name: "\(language)-stream")
    return (file, bytes)
  }
}
