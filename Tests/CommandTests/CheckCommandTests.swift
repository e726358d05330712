import Foundation
import Testing

@Suite struct CheckCommandTests {
  private static func workspace() throws -> Folder {
    let folder = try Folder()
    try folder.write("Pairs/vote/en.md", "The red point offered coffee to the voters on Sunday.\n")
    try folder.write(
      "Pairs/vote/es.md", "El punto colorado ofreció café a los votantes el domingo.\n")
    try folder.write(
      "Glossary/vote.json",
      """
      {"format":"cotejo-glossary/1","concepts":[{"id":"red-point","terms":[
      {"language":"en","term":"red point","status":"preferred"},
      {"language":"es","term":"punto rojo","status":"preferred"},
      {"language":"es","term":"punto colorado","status":"deprecated"}]}]}
      """)
    return folder
  }

  private static let files = ["Pairs/vote/en.md", "Pairs/vote/es.md"]

  @Test func findingsHaveTheShapeOfTheContract() throws {
    let folder = try Self.workspace()
    let result = try Binary.run("check", "--format", "json", in: folder)
    #expect(result.code == 1)
    let report = try #require(
      try JSONSerialization.jsonObject(with: result.bytes) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    let finding = try #require(findings.first { $0["check"] as? String == "term-deprecated" })
    #expect(finding["severity"] as? String == "error")
    #expect(finding["pair"] as? String == "vote")
    #expect(finding["bead"] as? Int == 0)
    #expect(finding["concept"] as? String == "red-point")
    let target = try #require(finding["target"] as? [String: Any])
    #expect(target["start"] as? Int == 3)
    #expect(target["end"] as? Int == 17)
    #expect(target["text"] as? String == "punto colorado")
    #expect(finding["suggestion"] as? String == "punto rojo")
    for key in ["message", "fingerprint"] {
      #expect((finding[key] as? String)?.isEmpty == false)
    }
  }

  @Test func namedFilesAndTheWorkspaceAgree() throws {
    let folder = try Self.workspace()
    let named = try Binary.run(["check"] + Self.files + ["-g", "Glossary/vote.json"], in: folder)
    #expect(named.code == 1)
    #expect(named.output.contains("term-deprecated"))
    let batch = try Binary.run(
      "batch", "check",
      input:
        #"{"id":"v","source":{"language":"en","text":"The red point offered coffee to the voters on Sunday."},"target":{"language":"es","text":"El punto colorado ofreció café a los votantes el domingo."}}"#,
      in: folder)
    let findings = try #require(try batch.objects().first?["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["check"] as? String == "term-deprecated" })
    #expect(batch.code == 0)
  }

  @Test func severityAndBaselineDecideTheExitCode() throws {
    let folder = try Self.workspace()
    #expect(try Binary.run("check", in: folder).code == 1)
    let update = ["check", "--baseline", "known.json", "--update-baseline"]
    #expect(try Binary.run(update, in: folder).code == 0)
    let known = try Binary.run("check", "--baseline", "known.json", in: folder)
    #expect(known.code == 0)
    #expect(!known.output.contains("term-deprecated\n"))
    let shown = try Binary.run(
      "check", "--baseline", "known.json", "--show-suppressed", in: folder)
    #expect(shown.output.contains("term-deprecated"))
    try folder.write(
      "cotejo.json", #"{"checks":{"term-deprecated":"note","term-missing":"note"}}"#)
    #expect(try Binary.run("check", in: folder).code == 0)
    #expect(try Binary.run("check", "--fail-on", "note", in: folder).code == 1)
    #expect(try Binary.run("check", "--update-baseline", in: folder).code == 64)
  }

  @Test func settingsAreReadStrictlyAndShown() throws {
    let folder = try Self.workspace()
    try folder.write("cotejo.json", "{\n  \"failOn\": \"eror\"\n}")
    let wrong = try Binary.run("check", in: folder)
    #expect(wrong.code == 2)
    #expect(wrong.errors.hasPrefix("cotejo: cotejo.json:2:13: "))
    try folder.write("cotejo.json", "{\n  \"failOn\": \"note\"\n}")
    let shown = try Binary.run("config", "--outlet", "Diario", in: folder)
    #expect(shown.code == 0)
    #expect(shown.lines.contains { $0.hasPrefix("failOn ") && $0.hasSuffix("cotejo.json:2:13") })
    #expect(shown.lines.contains { $0.hasPrefix("outlet ") && $0.hasSuffix("command line") })
    #expect(shown.lines.contains { $0.hasPrefix("locale ") && $0.hasSuffix("built in") })
  }

  @Test func aRejectedBeadIsNotTrusted() throws {
    let folder = try Self.workspace()
    _ = try Binary.run("align", in: folder)
    let path = "Pairs/vote/alignment.tsv"
    try folder.write(path, try folder.read(path).replacing("machine", with: "rejected"))
    let found = try Binary.run("find", "punto colorado", "-f", "jsonl", in: folder).objects()
    #expect(found.map { $0["otherText"] as? String } == [""])
    #expect(try Binary.run("align", in: folder).output.contains("decisions kept: 1"))
  }

  @Test func everyCheckExplainsItself() throws {
    for language in ["en", "es"] {
      let page = try Binary.run("check", "--explain", "term-missing", "--ui", language)
      #expect(page.code == 0)
      #expect(page.lines[0].hasPrefix("term-missing ("))
      #expect(page.output.contains("⟦"))
    }
    let wrong = try Binary.run("check", "--explain", "term-mising")
    #expect(wrong.code == 64)
    #expect(wrong.errors.contains("“term-missing”?"))
  }
}
