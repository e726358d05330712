import Foundation
import Testing

/// What holds of the streams of every command: closed pipes, full disks, the same bytes each time.
@Suite struct StreamTests {
  private static func articles() throws -> Folder {
    let folder = try Folder()
    let english = (1...60).map { "In week \($0) the minister met \($0 * 7) doctors in Caracas." }
    let spanish = (1...60).map {
      "En la semana \($0) el ministro se reunió con \($0 * 7) médicos en Caracas."
    }
    try folder.write("en.md", english.joined(separator: " ") + "\n")
    try folder.write("es.md", spanish.joined(separator: "\n\n") + "\n")
    return folder
  }

  @Test(arguments: [
    "cotejo segment es.md | true", "cotejo align en.md es.md | head -n 1",
    "cotejo align en.md es.md --format jsonl | head -c 5", "cotejo help --man | head -n 1",
    "yes '{\"text\":\"Uno. Dos.\"}' | head -n 20000 | cotejo batch segment | head -n 1",
  ])
  func aClosedPipeIsSuccess(_ line: String) throws {
    let result = try Binary.shell(
      "\(line); codes=(\"${PIPESTATUS[@]}\"); echo; echo \"${codes[@]}\"", in: Self.articles())
    let codes = try #require(result.lines.last).split(separator: " ")
    #expect(codes.dropFirst(codes.count - 2).first == "0", "\(result.output)")
  }

  @Test func aFullDiskIsSaid() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let folder = try Self.articles()
    #expect(try Binary.shell("cotejo segment es.md > /dev/full", in: folder).code == 2)
    #expect(try Binary.shell("cotejo segment es.md -o x 2>/dev/null", in: folder).code == 64)
    #expect(try Binary.shell("cotejo align en.md es.md -o /dev/full", in: folder).code == 2)
  }

  /// Hash seeds differ from process to process; results must not.
  @Test(arguments: [
    ["segment", "es.md", "--format", "jsonl"], ["align", "en.md", "es.md"],
    ["align", "en.md", "es.md", "--format", "jsonl"], ["check", "en.md", "es.md", "-f", "json"],
    ["help", "--man"], ["completions", "zsh"], ["help", "--markdown"],
  ])
  func theSameBytesInEveryProcess(_ words: [String]) throws {
    let folder = try Self.articles()
    let first = try Binary.run(words, in: folder)
    #expect(!first.bytes.isEmpty)
    for _ in 0..<2 { #expect(try Binary.run(words, in: folder).bytes == first.bytes) }
  }

  @Test func resultsGoToAFileAsAWhole() throws {
    let folder = try Self.articles()
    let words = ["align", "en.md", "es.md", "--format", "beads"]
    let plain = try Binary.run(words, in: folder)
    let filed = try Binary.run(words + ["--output", "out.tsv"], in: folder)
    #expect(filed.output.isEmpty)
    #expect(try folder.read("out.tsv") == plain.output)
    #expect(try folder.names().sorted() == ["en.md", "es.md", "out.tsv"])
  }

  @Test func aFailedRunLeavesTheOldFile() throws {
    let folder = try Self.articles()
    try folder.write("out.tsv", "old\n")
    let result = try Binary.run("align", "en.md", "none.md", "-o", "out.tsv", in: folder)
    #expect(result.code == 2)
    #expect(try folder.read("out.tsv") == "old\n")
    #expect(try folder.names().sorted() == ["en.md", "es.md", "out.tsv"])
  }

  @Test func anUnwritableFileIsSaid() throws {
    let folder = try Self.articles()
    let result = try Binary.run("align", "en.md", "es.md", "-o", "no/such/out", in: folder)
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("cotejo: no/such/out: cannot be written"))
  }
}
