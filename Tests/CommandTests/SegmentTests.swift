import Foundation
import Testing

@Suite struct SegmentTests {
  private static let text = "El Sr. Díaz llegó tarde. Nadie lo esperaba.\n\n«¿Qué pasó?», dijo.\n"

  @Test func oneSentenceALine() throws {
    let result = try Binary.run("segment", "-", "--language", "es", input: Self.text)
    #expect(result.code == 0)
    #expect(
      result.output == "El Sr. Díaz llegó tarde.\nNadie lo esperaba.\n«¿Qué pasó?», dijo.\n")
    #expect(result.errors.isEmpty)
  }

  /// Places count Unicode scalars, whatever stands before: an emoji, a decomposed accent, Windows line ends.
  @Test(arguments: ["", "👩‍👩‍👧 ", "e\u{301} ", "𝒳 "])
  func placesAreScalarsOfTheFile(prefix: String) throws {
    let text = prefix + Self.text.replacing("\n", with: "\r\n")
    let result = try Binary.run("segment", "-", "-l", "es", "-f", "jsonl", input: text)
    let scalars = Array(text.unicodeScalars)
    let objects = try result.objects()
    #expect(objects.count == 3)
    for object in objects {
      let range = try #require(object["range"] as? [Int])
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[range[0]..<range[1]])
      #expect(String(slice) == object["text"] as? String)
      #expect(object["kind"] as? String == "body")
    }
  }

  @Test func aByteOrderMarkIsNoText() throws {
    let input = Data([0xEF, 0xBB, 0xBF]) + Data("Uno. Dos.".utf8)
    let result = try Binary.run(["segment", "-", "-l", "es"], input: input)
    #expect(result.output == "Uno.\nDos.\n")
  }

  @Test func theLanguageIsFoundOut() throws {
    let spanish = "El Sr. Díaz llegó a la casa de los padres. No había nadie."
    let english = "Mr. Diaz came to the house of the parents. There was nobody."
    #expect(try Binary.run("segment", "-", input: spanish).lines.count == 2)
    #expect(try Binary.run("segment", "-", input: english).lines.count == 2)
  }

  @Test func aNamedFileMayLookLikeAnything() throws {
    let folder = try Folder()
    try folder.write("carpeta/artículo final.txt", "Uno.\n")
    let result = try Binary.run("segment", "carpeta/artículo final.txt", "-l", "es", in: folder)
    #expect(result.output == "Uno.\n")
  }
}
