import Foundation
import Testing

@Suite struct WorkspaceCommandTests {
  private static func workspace() throws -> Folder {
    let folder = try Folder()
    _ = try Binary.run("init", in: folder)
    try folder.write(
      "Pairs/rain/en.md", "It rained in Caracas. Nobody left the house.\n\nThe end.\n")
    try folder.write("Pairs/rain/es.md", "Llovió en Caracas. Nadie salió de la casa.\n\nEl fin.\n")
    try folder.write("Pairs/vote/en.md", "People voted on Sunday. It was calm.\n")
    try folder.write("Pairs/vote/es.md", "La gente votó el domingo. Hubo calma.\n")
    return folder
  }

  @Test func initMakesWhatIsMissingAndNothingElse() throws {
    let folder = try Folder()
    try folder.write("cotejo.json", "mine")
    let result = try Binary.run("init", in: folder)
    #expect(result.code == 0)
    #expect(try folder.read("cotejo.json") == "mine")
    #expect(try folder.names().sorted() == ["Glossary", "Pairs", "cotejo.json"])
    #expect(try Binary.run("init", in: folder).output.isEmpty)
    #expect(try Binary.run("init", "new/room", in: folder).code == 0)
    #expect(try folder.read("new/room/cotejo.json").contains("\"failOn\": \"error\""))
  }

  @Test func alignStoresAndTells() throws {
    let folder = try Self.workspace()
    let result = try Binary.run("align", in: folder)
    #expect(result.code == 0)
    #expect(
      result.output == """
        rain: 3 and 3 sentences, 3 beads, 0 without counterpart, 0 to look at
        vote: 2 and 2 sentences, 2 beads, 0 without counterpart, 0 to look at

        """ || result.output.hasPrefix("rain: 3 and 3 sentences, 3 beads, 0 without counterpart"))
    let stored = try folder.read("Pairs/rain/alignment.tsv").split(separator: "\n")
    #expect(stored[0] == "# cotejo-alignment/1")
    #expect(stored[2].hasPrefix("0-21\t0-18\t1-1\t"))
    #expect(stored[2].contains("\tmachine\t"))
    #expect(stored.count == 5)
    #expect(try Binary.run("align", in: folder).bytes == result.bytes)
  }

  @Test func statusTellsWhatIsStale() throws {
    let folder = try Self.workspace()
    func states() throws -> [String] {
      let object = try Binary.run("status", "--format", "json", in: folder).objects()[0]
      return try #require(object["pairs"] as? [[String: Any]]).compactMap {
        $0["alignment"] as? String
      }
    }
    #expect(try states() == ["none", "none"])
    _ = try Binary.run("align", in: folder)
    #expect(try states() == ["fresh", "fresh"])
    try folder.write(
      "Pairs/rain/en.md", "It rained in  Caracas.\nNobody left the house.\n\nThe end.\n")
    #expect(try states() == ["stale", "fresh"])
    _ = try Binary.run("align", "--pair", "rain", in: folder)
    #expect(try states() == ["fresh", "fresh"])
    try folder.write("Pairs/vote/es.md", "La gente votó el lunes. Hubo calma.\n")
    #expect(try states() == ["fresh", "stale"])
  }

  @Test func whatAPersonDecidedIsKeptWhenTheTextMoves() throws {
    let folder = try Self.workspace()
    _ = try Binary.run("align", in: folder)
    let path = "Pairs/rain/alignment.tsv"
    let lines = try folder.read(path).split(separator: "\n").map(String.init)
    var edited = lines
    edited[3] = lines[3].replacing("machine", with: "confirmed")
    try folder.write(path, edited.joined(separator: "\n") + "\n")
    try folder.write(
      "Pairs/rain/en.md", "A title\n\nIt rained in Caracas. Nobody left the house.\n\nThe end.\n")
    let result = try Binary.run("align", "--pair", "rain", in: folder)
    #expect(result.output.contains("decisions kept: 1"))
    #expect(try folder.read(path).contains("31-53\t19-42\t1-1\t"))
    #expect(try folder.read(path).components(separatedBy: "confirmed").count == 2)
    try folder.write("Pairs/rain/es.md", "Llovió en Caracas. Nadie quiso salir.\n\nEl fin.\n")
    let lost = try Binary.run("align", "--pair", "rain", in: folder)
    #expect(lost.output.contains("decisions lost because the text changed: 1"))
  }

  @Test func aBrokenPairIsReportedAndTheRestIsDone() throws {
    let folder = try Self.workspace()
    try folder.write("Pairs/half/en.md", "Alone.\n")
    try folder.write("Pairs/torn/en.md", "One.\n")
    try folder.write("Pairs/torn/es.md", "Uno.\n")
    try folder.write(
      "Pairs/torn/alignment.tsv", "# cotejo-alignment/1\n0-4\tx\t1-1\t1\tmachine\t-\t-\n")
    let result = try Binary.run("align", in: folder)
    #expect(result.code == 2)
    #expect(result.lines.count == 2)
    #expect(result.errors.contains("cotejo: Pairs/half: has no article in Spanish (es.md)"))
    #expect(result.errors.contains("cotejo: Pairs/torn/alignment.tsv:2: the column “target”"))
  }

  @Test func theWorkspaceIsFoundUpwards() throws {
    let folder = try Self.workspace()
    let inner = try Binary.shell("cd Pairs/rain && cotejo status", in: folder)
    #expect(inner.code == 0)
    #expect(inner.output.contains("rain"))
    let named = try Binary.run("status", "--workspace", folder.path)
    #expect(named.output.contains("vote"))
    let none = try Binary.run("status", in: Folder())
    #expect(none.code == 2)
    #expect(none.errors.contains("no workspace here or above"))
    #expect(try Binary.run("align", "--pair", "rian", in: folder).errors.contains("“rain”?"))
    #expect(try Binary.run("align", "--format", "jsonl", in: folder).code == 64)
  }

  @Test func checkLooksAtAllPairs() throws {
    let folder = try Self.workspace()
    let result = try Binary.run("check", "--format", "json", in: folder)
    #expect(result.code == 0 || result.code == 1)
    let value = try JSONSerialization.jsonObject(with: result.bytes) as? [String: Any]
    let summary = try #require(value?["summary"] as? [String: Any])
    #expect(summary["pairs"] as? Int == 2)
    #expect(value?["findings"] is [[String: Any]])
  }
}
