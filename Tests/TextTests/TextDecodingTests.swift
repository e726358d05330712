import Foundation
import Testing

@testable import Text

@Suite struct TextDecodingTests {
  private func read(_ bytes: [UInt8], encoding: String? = nil, name: String = "a.txt") throws
    -> Article
  {
    var options = ArticleReader.Options()
    options.encoding = encoding
    return try ArticleReader(language: .spanish, options: options).read(bytes, name: name)
  }

  private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  private let text = "Ñandú dijo «sí» 😀."

  @Test func unicodeEncodings() throws {
    #expect(try read(Array(text.utf8)).file.bytes == Array(text.utf8))
    for bytes in [
      [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + utf16(text, isLittle: true),
      [0xFE, 0xFF] + utf16(text, isLittle: false),
    ] {
      let article = try read(bytes)
      #expect(article.file.bytes == Array(text.utf8))
    }
    #expect(
      try read(utf16(text, isLittle: false), encoding: "UTF-16BE").file.bytes == Array(text.utf8))
  }

  @Test func singleByteEncodings() throws {
    let bytes: [UInt8] = [0xD1, 0x61, 0x6E, 0x20, 0x93, 0x73, 0xED, 0x94, 0x20, 0x80]
    for name in ["windows-1252", "latin1", "ISO-8859-1", "cp1252"] {
      #expect(try read(bytes, encoding: name).file.string(ScalarRange(0, 10)) == "Ñan “sí” €")
    }
    #expect(
      try read([0xA4, 0x20, 0xD1], encoding: "latin-9").file.string(ScalarRange(0, 3)) == "€ Ñ")
  }

  @Test func declaredInThePage() throws {
    let page = Array("<html><head><meta charset=\"iso-8859-1\"></head><body><p>".utf8)
    let latin = page + [0xD1, 0x61] + Array("</p></body></html>".utf8)
    #expect(try read(latin, name: "a.html").reading.string(1..<4) == "Ña")
    // Saved by a browser as UTF-8, with the old declaration left in.
    let saved = page + Array("Ña</p></body></html>".utf8)
    #expect(try read(saved, name: "a.html").reading.string(1..<4) == "Ña")
    let xml = Array("<?xml version='1.0' encoding='windows-1252'?><html><body><p>".utf8) + [0xD1]
    #expect(try read(xml, name: "a.xhtml").reading.string(1..<3) == "Ñ")
  }

  @Test func invalidBytesHaveAPlace() {
    let bytes = Array("Uno\ndos ñ".utf8) + [0xE9] + Array(" tres".utf8)
    #expect(
      throws: TextError.invalidBytes(path: "a.txt", line: 2, column: 6, offset: 10, byte: 0xE9)
    ) { try read(bytes) }
    #expect(
      throws: TextError.invalidBytes(path: "a.txt", line: 1, column: 2, offset: 4, byte: 0xFF)
    ) { try read([0xEF, 0xBB, 0xBF, 0x61, 0xFF]) }
    #expect(
      throws: TextError.invalidBytes(path: "a.txt", line: 1, column: 2, offset: 4, byte: 0x00)
    ) { try read([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC]) }
  }

  @Test func nulIsRefused() {
    #expect(throws: TextError.containsNUL(path: "a.txt", line: 2, column: 2)) {
      try read(Array("a\nb\0c".utf8))
    }
  }

  @Test func unknownEncoding() {
    #expect(throws: TextError.unknownEncoding(path: "a.txt", name: "ebcdic")) {
      try read([0x61], encoding: "ebcdic")
    }
  }

  @Test func files() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let reader = ArticleReader(language: .spanish)
    let missing = folder.appendingPathComponent("x.txt").path
    #expect(throws: TextError.missing(path: missing)) { try reader.read(file: missing) }
    #expect(throws: TextError.directory(path: folder.path)) { try reader.read(file: folder.path) }
    let empty = folder.appendingPathComponent("e.txt")
    try Data(" \n\n".utf8).write(to: empty)
    #expect(throws: TextError.empty(path: empty.path)) { try reader.read(file: empty.path) }
    let good = folder.appendingPathComponent("g.md")
    try Data("# Uno\n\nDos.".utf8).write(to: good)
    #expect(shown(try reader.read(file: good.path)) == ["headline|Uno", "body|Dos."])
    let document = folder.appendingPathComponent("d.docx")
    try Data("no document".utf8).write(to: document)
    #expect(throws: TextError.self) { try reader.read(file: document.path) }
  }

  /// Each error says where, what and what to do, in both languages, and has a name of its own.
  @Test func messages() {
    let errors: [TextError] = [
      .missing(path: "p"), .directory(path: "p"), .unreadable(path: "p"), .empty(path: "p"),
      .invalidBytes(path: "p", line: 1, column: 2, offset: 3, byte: 0xE9),
      .containsNUL(path: "p", line: 1, column: 2), .unknownEncoding(path: "p", name: "\u{1B}[31mx"),
      .converterMissing(path: "p", program: "pandoc"),
      .conversionFailed(path: "p", program: "pandoc", reason: "r"),
    ]
    #expect(Set(errors.map(\.code)).count == errors.count)
    for error in errors {
      #expect(error.place?.file == "p")
      #expect(error.message.en != error.message.es)
      for text in [error.message.en, error.message.es] {
        #expect(!text.isEmpty && !text.hasSuffix(".") && !text.contains("\u{1B}"))
      }
    }
    #expect(errors[4].place?.description == "p:1:2")
    #expect(errors[4].message.en.contains("0xE9") && errors[4].message.es.contains("--encoding"))
  }
}
