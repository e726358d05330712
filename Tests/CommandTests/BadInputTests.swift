import Foundation
import Testing

/// Input that cannot be processed: said with its place, in the user's language, exit code 2.
@Suite struct BadInputTests {
  struct Bad: CustomTestStringConvertible, Sendable {
    let name: String
    let data: Data?
    let place: String
    let english: String
    let spanish: String
    var testDescription: String { name }
  }

  static let files = [
    Bad(
      name: "missing.md", data: nil, place: "missing.md: ", english: "no such file",
      spanish: "no existe"),
    Bad(name: "folder.md", data: nil, place: "folder.md: ", english: "folder", spanish: "carpeta"),
    Bad(
      name: "empty.md", data: Data(), place: "empty.md: ", english: "no text",
      spanish: "no contiene"),
    Bad(
      name: "latin.md", data: Data("Uno.\nA".utf8) + Data([0xF1]) + Data("o nuevo.".utf8),
      place: "latin.md:2:2: ", english: "offset 6", spanish: "posición 6"),
    Bad(
      name: "nul.md", data: Data("Uno.\nDos\0tres.".utf8), place: "nul.md:2:4: ", english: "NUL",
      spanish: "NUL"),
  ]

  private static func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("good.md", "Uno. Dos.\n")
    try folder.write("folder.md/inside", "")
    for file in files { if let data = file.data { try folder.write(file.name, data) } }
    return folder
  }

  @Test(arguments: files, [["segment"], ["align", "good.md"], ["check", "good.md"]])
  func badArticles(_ file: Bad, command: [String]) throws {
    let folder = try Self.folder()
    for (language, words) in [("en", file.english), ("es", file.spanish)] {
      let result = try Binary.run(
        command + [file.name, "--ui", language], input: Data(), in: folder)
      #expect(result.code == 2)
      #expect(result.output.isEmpty)
      #expect(result.errors.hasPrefix("cotejo: \(file.place)"), "\(result.errors)")
      #expect(result.errors.contains(words), "\(result.errors)")
    }
  }

  @Test func aTranslationWithoutTextIsSaid() throws {
    let folder = try Folder()
    try folder.write("en.md", "One. Two.\n")
    try folder.write("es.md", "---\ntitle: Nada\n---\n")
    let result = try Binary.run("align", "en.md", "es.md", "--format", "beads", in: folder)
    #expect(result.code == 0)
    #expect(result.output == "0\t\n1\t\n")
    #expect(result.errors.contains("es.md: there is no text in it"))
  }

  /// One line of 50 MB (2 MB for a debug build, which is some forty times slower).
  @Test func aVeryLongLine() throws {
    let sentence = "Nadie lo sabe. "
    let size = Binary.release == nil ? 2_000_000 : 50_000_000
    let count = size / sentence.utf8.count
    let input = Data(String(repeating: sentence, count: count).utf8)
    let result = try Binary.run(["segment", "-", "-l", "es"], input: input)
    #expect(result.code == 0)
    #expect(result.bytes.count == input.count)
    #expect(result.bytes.suffix(15) == Data("Nadie lo sabe.\n".utf8))
  }

  @Test(arguments: [
    ("{\"format\":\"cotejo-glossary/1\",\"concepts\":[\n {\"id\":\"a\",]}", "g.json:2:12: "),
    (
      "{\"format\":\"cotejo-glossary/1\",\"concepts\":[\n{\"id\":\"a\",\"terms\":[\n"
        + "{\"language\":\"en\",\"term\":\"x\",\"status\":\"prefered\"}]}]}",
      "g.json:3:38: unknown"
    ),
    (
      "{\"format\":\"cotejo-glossary/1\",\"concepts\":[\n{\"id\":\"a\",\"terms\":[]},\n"
        + "{\"id\":\"a\",\"terms\":[]}]}", "g.json:3:1: "
    ),
  ])
  func badGlossaries(text: String, place: String) throws {
    let folder = try Folder()
    try folder.write("en.md", "One.\n")
    try folder.write("es.md", "Uno.\n")
    try folder.write("g.json", text)
    let result = try Binary.run("check", "en.md", "es.md", "--glossary", "g.json", in: folder)
    #expect(result.code == 2)
    #expect(result.errors.contains("cotejo: \(place)"), "\(result.errors)")
  }

  @Test func aGlossaryThatIsNotThere() throws {
    let folder = try Self.folder()
    let result = try Binary.run("check", "good.md", "good.md", "-g", "none.json", in: folder)
    #expect(result.code == 2)
    #expect(result.errors == "cotejo: none.json: there is no such file\n")
  }

  @Test func beadsThatAreNone() throws {
    let folder = try Folder()
    try folder.write("gold.tsv", "0\t0\n")
    try folder.write("bad.tsv", "0\t0\r\n\r\n1;2\t1\r\n")
    let result = try Binary.run("score", "gold.tsv", "bad.tsv", in: folder)
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("cotejo: bad.tsv:3: "))
  }
}
