import Foundation
import Testing

@Suite struct GlossaryCommandTests {
  private static func workspace() throws -> Folder {
    let folder = try Folder()
    _ = try Binary.run("init", in: folder)
    let added = try Binary.run(
      "glossary", "add", "red-point", "--term", "en=red point", "--term", "es=punto rojo",
      "--status", "preferred", "--subject", "elections", "--definition", "es=Toldo de campaña.",
      "--by", "Ana", in: folder)
    #expect(added.code == 0)
    return folder
  }

  /// The concept as `list --format json` gives it, as JSON.
  private static func concept(_ id: String, in folder: Folder) throws -> [String: Any]? {
    try Binary.run("glossary", "list", "--format", "json", in: folder).objects()
      .first { $0["id"] as? String == id }
  }

  private static func statuses(_ folder: Folder) throws -> [String] {
    let terms = try #require(try concept("red-point", in: folder)?["terms"] as? [[String: Any]])
    return terms.compactMap { term in
      (term["term"] as? String).map { "\($0) \(term["status"] as? String ?? "")" }
    }
  }

  struct Step: CustomTestStringConvertible, Sendable {
    let words: [String]
    let after: [String]
    var testDescription: String { words.joined(separator: " ") }
  }

  static let decisions = [
    Step(
      words: ["add", "red-point", "-t", "es=toldo"],
      after: ["red point preferred", "punto rojo preferred", "toldo proposed"]),
    Step(
      words: ["approve", "red-point", "toldo", "--as", "admitted"],
      after: ["red point preferred", "punto rojo preferred", "toldo admitted"]),
    Step(
      words: ["approve", "red-point", "toldo"],
      after: ["red point preferred", "punto rojo admitted", "toldo preferred"]),
    Step(
      words: ["deprecate", "red-point", "toldo", "--why", "regional"],
      after: ["red point preferred", "punto rojo admitted", "toldo deprecated"]),
    Step(
      words: ["undo"], after: ["red point preferred", "punto rojo admitted", "toldo preferred"]),
    Step(
      words: ["supersede", "red-point", "toldo", "punto rojo"],
      after: ["red point preferred", "punto rojo preferred", "toldo superseded"]),
    Step(
      words: ["remove", "red-point", "--term", "es=toldo"],
      after: ["red point preferred", "punto rojo preferred"]),
  ]

  @Test func decisionsOneAfterTheOther() throws {
    let folder = try Self.workspace()
    for step in Self.decisions {
      let result = try Binary.run(["glossary"] + step.words + ["--by", "Bea"], in: folder)
      #expect(result.code == 0, "\(step.words): \(result.errors)")
      #expect(result.output.hasPrefix("red-point\n"))
      #expect(try Self.statuses(folder) == step.after)
    }
    let log = try Binary.run("glossary", "log", "--format", "jsonl", in: folder).objects()
    #expect(log.map { $0["by"] as? String } == ["Ana"] + Self.decisions.map { _ in "Bea" })
    #expect(log.compactMap { $0["why"] as? String } == ["regional"])
    #expect(log.compactMap { $0["undoes"] as? Int } == [5])
    let told = try Binary.run("glossary", "log", "red-point", in: folder)
    #expect(told.lines.first?.hasSuffix("Bea  remove") == true)
  }

  @Test func fieldsAreSetAndTakenOut() throws {
    let folder = try Self.workspace()
    let edits: [[String]] = [
      ["--term", "es=punto rojo", "--gender", "masculine", "--form", "puntico rojo"],
      ["--term", "es=punto rojo", "--rename", "punto colorado", "--term-note", "oral"],
      ["--note", "Since 2012", "--subject", ""],
    ]
    for words in edits {
      let result = try Binary.run(["glossary", "edit", "red-point"] + words, in: folder)
      #expect(result.code == 0, "\(result.errors)")
    }
    let concept = try #require(try Self.concept("red-point", in: folder))
    #expect(concept["subject"] == nil)
    #expect(concept["note"] as? String == "Since 2012")
    let term = try #require((concept["terms"] as? [[String: Any]])?.last)
    #expect(term["term"] as? String == "punto colorado")
    #expect(term["gender"] as? String == "masculine")
    #expect(term["forms"] as? [String] == ["puntico rojo"])
    #expect(term["note"] as? String == "oral")
  }

  @Test func conceptsAreRegrouped() throws {
    let folder = try Self.workspace()
    let calls: [[String]] = [
      ["add", "red-point", "-t", "en=red dot"],
      ["split", "red-point", "red-dot", "-t", "en=red dot", "--note", "a dot"],
    ]
    for words in calls { #expect(try Binary.run(["glossary"] + words, in: folder).code == 0) }
    #expect(try Self.concept("red-dot", in: folder)?["note"] as? String == "a dot")
    #expect(try Binary.run("glossary", "merge", "red-dot", "red-point", in: folder).code == 0)
    #expect(try Self.concept("red-dot", in: folder) == nil)
    #expect(try Self.statuses(folder).last == "red dot proposed")
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    let words: [String]
    let code: Int32
    let message: String
    var testDescription: String { words.joined(separator: " ") }
  }

  @Test(arguments: [
    Wrong(words: ["remove", "red-pont"], code: 2, message: "did you mean \"red-point\"?"),
    Wrong(
      words: ["approve", "red-point", "punto roj"], code: 2, message: "did you mean \"punto rojo\"?"
    ),
    Wrong(words: ["show", "red-pont"], code: 2, message: "red-point"),
    Wrong(words: ["add", "red-point", "-t", "es=punto rojo"], code: 2, message: "punto rojo"),
    Wrong(words: ["add", "x", "-t", "punto"], code: 64, message: "--term needs a language"),
    Wrong(
      words: ["add", "x", "-t", "es=y", "--status", "prefered"], code: 64, message: "“preferred”?"),
    Wrong(
      words: ["add", "x", "-t", "es=y", "--valid-from", "2018-02-30"], code: 64,
      message: "--valid-from"),
    Wrong(words: ["edit", "red-point", "--gender", "feminine"], code: 64, message: "--term"),
    Wrong(words: ["undo", "nothing"], code: 2, message: "nothing"),
    Wrong(words: ["forms", "nada"], code: 64, message: "--language"),
  ])
  func mistakesAreSaidAndChangeNothing(_ wrong: Wrong) throws {
    let folder = try Self.workspace()
    let before = try folder.read("Glossary/glossary.json")
    let result = try Binary.run(["glossary"] + wrong.words, in: folder)
    #expect(result.code == wrong.code)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(wrong.message), "\(result.errors)")
    #expect(try folder.read("Glossary/glossary.json") == before)
  }

  @Test func listsAreFiltered() throws {
    let folder = try Self.workspace()
    _ = try Binary.run("glossary", "add", "card", "-t", "es=carnet", "-t", "en=card", in: folder)
    func terms(_ words: String...) throws -> Int {
      try Binary.run(["glossary", "list"] + words, in: folder).lines.count - 1
    }
    #expect(try terms() == 4)
    #expect(try terms("--language", "es") == 2)
    #expect(try terms("--status", "proposed") == 2)
    #expect(try terms("--subject", "elections", "--language", "en") == 1)
    #expect(try terms("--status", "deprecated") == 0)
    #expect(try Binary.run("glossary", "search", "CAMPANA", "toldo", in: folder).lines.count == 3)
    #expect(try Binary.run("glossary", "search", "campaña", "carnet", in: folder).lines.count == 1)
  }

  @Test func entriesAndFormsAreShown() throws {
    let folder = try Self.workspace()
    for name in ["red-point", "PUNTO ROJO"] {
      let page = try Binary.run("glossary", "show", name, "--ui", "es", in: folder)
      #expect(page.output.hasPrefix("red-point (elections)\n  es: Toldo de campaña.\n"))
      #expect(page.output.contains("    punto rojo: preferido\n"))
    }
    let forms = try Binary.run("glossary", "forms", "punto", "rojo", in: folder)
    #expect(forms.lines.contains { $0.hasPrefix("puntos rojos ") })
    let other = try Binary.run("glossary", "forms", "urna", "-l", "es", in: Folder())
    #expect(other.lines.contains { $0.hasPrefix("urnas ") })
  }

  @Test func aFileAnywhereCanBeKept() throws {
    let folder = try Folder()
    try folder.write("mine.json", "{\"format\":\"cotejo-glossary/1\",\"concepts\":[]}")
    let words = ["--glossary", "mine.json"]
    #expect(try Binary.run(["glossary", "add", "x", "-t", "es=y"] + words, in: folder).code == 0)
    #expect(try folder.read("mine.json").contains("\"term\":\"y\""))
    #expect(try Binary.run(["glossary", "list"] + words, in: folder).lines.count == 2)
  }

  @Test func whatIsDifferentFromACopy() throws {
    let folder = try Self.workspace()
    try folder.write("copy.json", try folder.read("Glossary/glossary.json"))
    #expect(try Binary.run("glossary", "diff", "copy.json", in: folder).output.isEmpty)
    _ = try Binary.run("glossary", "deprecate", "red-point", "punto rojo", in: folder)
    let diff = try Binary.run("glossary", "diff", "copy.json", in: folder)
    #expect(
      diff.output == "red-point\n- es punto rojo: preferred\n+ es punto rojo: deprecated\n")
    #expect(try Binary.run("glossary", "diff", "--", "-p", in: folder).code == 2)
  }
}
