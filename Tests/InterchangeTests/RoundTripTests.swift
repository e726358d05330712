import Terminology
import Testing
import Text

@testable import Interchange

@Suite struct RoundTripTests {
  /// Formats that bring back all that a glossary holds.
  static let whole = ["json", "csv", "tsv", "tbx", "tbx2"]

  @Test(arguments: whole) func nothingIsLost(_ id: String) throws {
    let format = try GlossaryFormat.named(id)
    for seed in 1...40 as ClosedRange<UInt64> {
      var generator = GlossaryGenerator(seed: seed, holdsControls: !id.hasPrefix("tbx"))
      let glossary = generator.glossary()
      let file = format.write(glossary, ExportOptions())
      #expect(!file.report.losses.contains { !$0.comesBack }, "seed \(seed)")
      let reading = format.read(file.bytes, "g", ImportOptions())
      #expect(reading.refused == [], "seed \(seed)")
      #expect(reading.omissions == [], "seed \(seed)")
      // By the bytes: equality of strings does not see decomposed letters.
      let (back, want) = (GlossaryFile.write(reading.glossary), GlossaryFile.write(glossary))
      try #require(
        back == want,
        "seed \(seed): \(String(decoding: back, as: UTF8.self)) not \(String(decoding: want, as: UTF8.self))"
      )
      // Writing what was read gives the same file.
      #expect(format.write(reading.glossary, ExportOptions()).bytes == file.bytes)
    }
  }

  @Test(arguments: TableSeparator.allCases, InterfaceLanguage.allCases)
  func tablesWithAnySeparatorAndHeadings(
    _ separator: TableSeparator, _ interface: InterfaceLanguage
  ) throws {
    for seed in 1...8 as ClosedRange<UInt64> {
      var generator = GlossaryGenerator(seed: seed, holdsControls: true)
      let glossary = generator.glossary()
      var options = ExportOptions()
      options.separator = separator
      options.interface = interface
      options.byteOrderMark = seed % 2 == 0
      let file = GlossaryFormat.csv.write(glossary, options)
      // Sniffed, and told.
      for told in [nil, separator] {
        var reading = ImportOptions()
        reading.separator = told
        let read = GlossaryFormat.csv.read(file.bytes, "g.csv", reading)
        #expect(read.refused == [])
        #expect(GlossaryFile.write(read.glossary) == GlossaryFile.write(glossary), "seed \(seed)")
      }
    }
  }

  @Test func emptyGlossariesComeBackEmpty() throws {
    for id in Self.whole + ["omegat"] {
      let format = try GlossaryFormat.named(id)
      let file = format.write(Glossary(), ExportOptions())
      let reading = format.read(file.bytes, "g", ImportOptions())
      #expect(reading.entries == [] && reading.refused == [], "\(id)")
    }
  }

  @Test func conceptsWithoutTermsStayInTablesAndAreSaidInTBX() throws {
    let glossary = Glossary([Concept(id: "bare", subject: "s")])
    for id in ["csv", "tsv", "json"] {
      let format = try GlossaryFormat.named(id)
      let file = format.write(glossary, ExportOptions())
      #expect(format.read(file.bytes, "g", ImportOptions()).glossary == glossary)
    }
    for id in ["tbx", "tbx2"] {
      let report = try GlossaryFormat.named(id).write(glossary, ExportOptions()).report
      #expect(report.losses.map(\.kind) == [.conceptWithoutTerms])
      #expect(!report.losses[0].comesBack)
    }
  }

  @Test func charactersThatXMLForbidsAreReplacedAndSaid() {
    let glossary = Glossary([
      Concept(
        id: "a", terms: [Term(language: "en", text: "x\u{1}y\u{FFFF}\u{0}", status: .preferred)])
    ])
    let file = GlossaryFormat.tbx.write(glossary, ExportOptions())
    #expect(file.report.losses.map(\.kind) == [.forbiddenCharacter])
    #expect(file.report.losses[0].count == 3)
    let back = GlossaryFormat.tbx.read(file.bytes, "g.tbx", ImportOptions()).glossary
    #expect(back["a"]?.terms[0].text == "x\u{FFFD}y\u{FFFD}\u{FFFD}")
  }
}
