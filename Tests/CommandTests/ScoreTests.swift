import Foundation
import Testing

@Suite struct ScoreTests {
  @Test func scoresInFull() throws {
    let folder = try Folder()
    try folder.write("gold.tsv", "0\t0\n1,2\t1\n3\t\n\t2\n")
    try folder.write("out.tsv", "0\t0\n1\t1\n2\t\n3\t2\n")
    let result = try Binary.run("score", "gold.tsv", "out.tsv", "-f", "json", in: folder)
    let object = try #require(try result.objects().first)
    let scores = try #require(object["scores"] as? [String: Double])
    #expect(scores["strict_P"] == 1.0 / 3)
    #expect(scores["strict_R"] == 0.5)
    #expect(scores["lax_R"] == 1)
    #expect(scores["link_F1"] == 2.0 / 3)
    #expect(scores["null_F1"] == 0)
    let counts = try #require(object["counts"] as? [String: [Int]])
    #expect(counts["link_P"] == [2, 3])
    #expect((object["signature"] as? String)?.contains("seed:1") == true)
  }

  /// Against the reference scorer on real documents, to the last digit.
  @Test func agreesWithTheReferenceScorer() throws {
    let data =
      ProcessInfo.processInfo.environment["COTEJO_DATA"] ?? Repository.folder + "/../shared/data"
    let scorer = data + "/alignment/score.py"
    let set = data + "/alignment/ntrex-dev-cut"
    guard FileManager.default.fileExists(atPath: scorer) else {
      print("skipped: no reference scorer at \(scorer)")
      return
    }
    let folder = try Folder()
    for document in try FileManager.default.contentsOfDirectory(atPath: set).sorted().prefix(6) {
      let gold = "\(set)/\(document)/gold.tsv"
      let lines = try String(contentsOfFile: gold, encoding: .utf8).split(separator: "\n")
      let shifted = lines.enumerated().map { index, line in
        index % 7 == 3 ? line.split(separator: "\t")[0] + "\t\(index + 1),\(index)" : line
      }
      let predicted = try folder.write("p.tsv", shifted.joined(separator: "\n"))
      let own = try Binary.run("score", gold, predicted, "--format", "json", in: folder)
      let ours = try #require(try own.objects().first)
      let other = try Binary.shell("python3 '\(scorer)' beads '\(gold)' p.tsv --json", in: folder)
      let theirs = try #require(try other.objects().first)
      for key in ["scores", "counts"] {
        let a = try #require(ours[key] as? [String: NSObject])
        let b = try #require(theirs[key] as? [String: NSObject])
        for (name, value) in a { #expect(b[name] == value, "\(document) \(name)") }
      }
    }
  }

  @Test func documentsArePooledAndTheSeedIsKept() throws {
    let folder = try Folder()
    try folder.write("a", "0\t0\n1\t1\n2\t2\n")
    try folder.write("b", "0\t0\n1\t2\n2\t1\n")
    let words = ["score", "a", "a", "a", "b", "--format", "json"]
    let result = try Binary.run(words, in: folder)
    let object = try #require(try result.objects().first)
    #expect((object["counts"] as? [String: [Int]])?["strict_R"] == [4, 6])
    #expect(try Binary.run(words + ["--seed", "1"], in: folder).bytes == result.bytes)
    let other = try Binary.run(words + ["--seed", "5", "--resamples", "50"], in: folder)
    #expect(other.output.contains("bootstrap:50|unit:region|seed:5"))
    #expect(try Binary.run("score", "a", "a", "a", in: folder).code == 64)
  }
}
