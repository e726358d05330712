import Foundation
import Testing

@Suite struct FindTests {
  private static func workspace() throws -> Folder {
    let folder = try Folder()
    try folder.write(
      "Pairs/vote/en.md", "Red points stood near the schools. A red point offered coffee.\n")
    try folder.write(
      "Pairs/vote/es.md",
      "Había puntos rojos cerca de las escuelas. Un punto rojo ofrecía café.\n")
    return folder
  }

  @Test func everyFormWithItsOtherSide() throws {
    let folder = try Self.workspace()
    let result = try Binary.run("find", "punto rojo", "--format", "jsonl", in: folder)
    #expect(result.code == 0)
    let found = try result.objects()
    #expect(found.map { $0["text"] as? String } == ["puntos rojos", "punto rojo"])
    #expect(found.map { $0["range"] as? [Int] } == [[6, 18], [45, 55]])
    #expect(found[1]["otherText"] as? String == "A red point offered coffee.")
    #expect(found[1]["other"] as? [[Int]] == [[35, 62]])
    let exact = try Binary.run("find", "punto rojo", "--exact", "-f", "jsonl", in: folder)
    #expect(try exact.objects().count == 1)
    let capital = try Binary.run("find", "RED POINT", "-l", "en", "-f", "jsonl", in: folder)
    #expect(try capital.objects().count == 2)
    #expect(try Binary.run("find", "punto rojo", "-l", "en", in: folder).output.isEmpty)
  }

  @Test func theTermStandsInOneColumn() throws {
    let folder = try Self.workspace()
    try folder.write(
      "Pairs/vote/es.md", "¡Ññ! 東京 e\u{301} puntos rojos.\n\nUn punto rojo ofrecía café.\n")
    let result = try Binary.run("find", "punto rojo", "--context", "15", in: folder)
    let lines = result.lines.filter { $0.contains("punto") }.map(String.init)
    #expect(lines.count == 2)
    #expect(lines[0].hasSuffix("  ¡Ññ! 東京 e\u{301} puntos rojos."))
    #expect(lines[1].hasSuffix("             Un punto rojo ofrecía café."))
  }

  @Test func textIsMadeHarmless() throws {
    let folder = try Self.workspace()
    try folder.write("Pairs/vote/en.md", "=1+1 \u{1B}[31m\"quoted\", red point.\n")
    let csv = try Binary.run("find", "red point", "-l", "en", "-f", "csv", in: folder)
    #expect(!csv.output.contains("\u{1B}"))
    #expect(csv.output.contains("\"'=1+1 ␛[31m\"\"quoted\"\", \",red point,.,"))
    let text = try Binary.run("find", "red point", "-l", "en", in: folder)
    #expect(!text.output.contains("\u{1B}"))
  }
}
