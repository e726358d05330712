import Foundation
import Testing

@testable import cotejo

@Suite struct UsageTests {
  struct Wrong: CustomTestStringConvertible {
    let words: String
    let english: String
    let spanish: String
    var testDescription: String { words }
  }

  static let wrong = [
    Wrong(words: "", english: "no command given", spanish: "falta el comando"),
    Wrong(
      words: "segmnt x", english: "did you mean “segment”?", spanish: "¿se quiso decir «segment»?"),
    Wrong(words: "segment", english: "needs FILE", spanish: "le falta ARCHIVO"),
    Wrong(words: "segment a b", english: "“b”", spanish: "sobra «b»"),
    Wrong(words: "segment --formt lines a", english: "“--format”?", spanish: "«--format»?"),
    Wrong(words: "segment -q a", english: "no option “-q”", spanish: "ninguna opción «-q»"),
    Wrong(words: "segment --format line a", english: "did you mean “lines”?", spanish: "«lines»?"),
    Wrong(words: "segment --format", english: "--format needs a value", spanish: "falta el valor"),
    Wrong(words: "segment --format --help", english: "needs a value", spanish: "falta el valor"),
    Wrong(words: "segment --article=yes a", english: "takes no value", spanish: "no lleva valor"),
    Wrong(words: "segment --language 1x a", english: "language code", spanish: "código de idioma"),
    Wrong(
      words: "segment --ui fr a", english: "--ui cannot be “fr”", spanish: "--ui no admite «fr»"),
  ]

  @Test(arguments: wrong)
  func wrongUsageIsSaidOnStandardErrorInBothLanguages(_ wrong: Wrong) throws {
    let words = wrong.words.split(separator: " ").map(String.init)
    for (locale, expected) in [("C", wrong.english), ("es_VE.UTF-8", wrong.spanish)] {
      let result = try Binary.run(words, environment: ["LC_ALL": locale])
      #expect(result.code == 64)
      #expect(result.output.isEmpty)
      #expect(result.errors.hasPrefix("cotejo: "))
      #expect(result.errors.contains(expected), "\(result.errors)")
    }
  }

  @Test(
    arguments: [
      ("es", [:], true), ("en", ["LC_ALL": "es_ES"], false),
      (nil, ["LC_ALL": "es_ES"], true), (nil, ["LC_ALL": "en_US", "LANG": "es_ES"], false),
      (nil, ["LC_MESSAGES": "es", "LANG": "en_US"], true), (nil, ["LANG": "es_VE.UTF-8"], true),
      (nil, ["LC_ALL": "", "LANG": "es_VE"], true), (nil, ["LANG": "et_EE"], false),
      (nil, [:], false),
    ] as [(String?, [String: String], Bool)])
  func theInterfaceSpeaksTheLanguageAskedFor(
    option: String?, environment: [String: String], isSpanish: Bool
  ) throws {
    let result = try Binary.run(
      (option.map { ["--ui", $0] } ?? []) + ["help"], environment: environment)
    #expect(result.code == 0)
    #expect(result.output.contains("Opciones") == isSpanish)
    #expect(result.output.contains("Options") == !isSpanish)
  }

  @Test(arguments: [
    ["--ui=es", "segment", "--help"], ["segment", "--help", "--ui", "es"],
    ["segment", "-h", "--ui=es"], ["--help", "segment", "--ui=es"], ["help", "segment", "--ui=es"],
  ])
  func generalOptionsStandAnywhere(_ words: [String]) throws {
    let result = try Binary.run(words)
    #expect(result.code == 0)
    #expect(result.output.contains("cotejo segment [OPCIONES] ARCHIVO"))
  }

  @Test func optionsEndAtTwoDashes() throws {
    let folder = try Folder()
    try folder.write("--help", "Hola, mundo.\n")
    let result = try Binary.run("segment", "--language=es", "--", "--help", in: folder)
    #expect(result.output == "Hola, mundo.\n")
  }

  @Test func versionIsPrinted() throws {
    let result = try Binary.run("--version")
    #expect(result.output == "cotejo \(Cotejo.version)\n")
    #expect(result.code == 0)
  }

  @Test(
    arguments: [
      (["--color", "always"], [:], true), (["--color=never"], [:], false), ([], [:], false),
      ([], ["NO_COLOR": "1"], false),
    ] as [([String], [String: String], Bool)])
  func colourOnlyWhereAskedFor(words: [String], environment: [String: String], isColoured: Bool)
    throws
  {
    let result = try Binary.run(["help"] + words, environment: environment)
    #expect(result.output.contains("\u{1B}[") == isColoured)
  }

  @Test func messagesNeverCarryEscapeSequences() throws {
    let result = try Binary.run("segment", "\u{1B}[31mred\u{7}\u{202E}")
    #expect(result.code == 2)
    #expect(!result.errors.contains("\u{1B}"))
    #expect(result.errors.contains("␛[31mred␇<U+202E>"))
  }

  @Test func widthFollowsTheTerminal() throws {
    for columns in [40, 60, 100] {
      let result = try Binary.run("help", "segment", environment: ["COLUMNS": "\(columns)"])
      let widest = result.lines.filter { !$0.contains("cotejo ") }.map(\.count).max() ?? 0
      #expect(widest <= columns)
      #expect(widest > columns - 20)
    }
  }
}
