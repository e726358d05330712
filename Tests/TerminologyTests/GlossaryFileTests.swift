import Testing
import Text

@testable import Terminology

@Suite struct GlossaryFileTests {
  static let full = Glossary([
    Concept(
      id: "fatherland-card", subject: "identity",
      definitions: [
        .init(language: "es", text: "Tarjeta con «código QR»."),
        .init(language: "en", text: "Card with a \"QR\" code \\ and more."),
      ],
      source: "Gaceta", note: "línea\nnueva\ttab\u{2028}\u{7}",
      terms: [
        Term(
          language: "es", text: "carnet de la patria", status: .preferred, partOfSpeech: .noun,
          gender: .masculine, number: .singular, region: "es-VE", outlet: "El Diario",
          validFrom: CalendarDay(year: 2017, month: 1, day: 20),
          validUntil: CalendarDay(year: 2024, month: 2, day: 29), casePolicy: .first,
          accents: .fold, match: .exact, gap: 2, doNotTranslate: true,
          forms: ["carnets", "carnés de la patria"], source: "s", note: "n", example: "e"),
        Term(
          language: "en", text: "patriot card 🪪", status: .superseded, successor: "fatherland card"),
      ]),
    Concept(id: "abc"),
  ])

  @Test func roundTripLosesNothingAndIsStable() {
    let bytes = GlossaryFile.write(Self.full)
    let (read, errors) = GlossaryFile.read(bytes, name: "g.json")
    #expect(errors == [])
    #expect(read == Self.full)
    #expect(GlossaryFile.write(read) == bytes)
    #expect(
      GlossaryFile.write(Glossary())
        == Array("{\"format\":\"cotejo-glossary/1\",\"concepts\":[]}\n".utf8))
  }

  @Test func canonicalFormHasOneTermALine() {
    let glossary = Glossary([
      Concept(
        id: "b", subject: "s", definitions: [.init(language: "en", text: "d")],
        terms: [
          Term(language: "en", text: "x", status: .preferred),
          Term(language: "es", text: "y", status: .deprecated, gap: 1),
        ]),
      Concept(id: "a", note: "n"),
    ])
    #expect(
      String(decoding: GlossaryFile.write(glossary), as: UTF8.self) == """
        {"format":"cotejo-glossary/1","concepts":[
          {"id":"a",
           "note":"n",
           "terms":[]},
          {"id":"b","subject":"s",
           "definition":{"en":"d"},
           "terms":[
             {"language":"en","term":"x","status":"preferred"},
             {"language":"es","term":"y","status":"deprecated","gap":1}]}
        ]}

        """)
  }

  @Test func aConceptOnOneLineIsReadBack() throws {
    for concept in Self.full.concepts {
      let line = GlossaryFile.line(for: concept)
      #expect(!line.contains("\n"))
      var scanner = JSONScanner(Array(line.utf8))
      #expect(try GlossaryFile.readConcept(&scanner, name: "history.jsonl") == concept)
    }
  }

  /// Contents of the `concepts` list, and what is said: `line:column code`.
  static let faults: [(String, [String])] = [
    (
      #"{"id":"a","terms":[{"language":"es","term":"x","status":"prefered"}]}"#,
      ["2:57 unknown-value"]
    ),
    (#"{"id":"a","term":[]}"#, ["2:11 unknown-key", "2:1 missing-key"]),
    (#"{"id":"a","terms":[]},{"id":"a","terms":[]}"#, ["2:23 duplicate-concept"]),
    (#"{"id":"a","id":"b","terms":[]}"#, ["2:11 duplicate-key"]),
    (
      #"{"id":"a","terms":[{"language":"sp","term":"ñ","status":"preferred"}]}"#,
      ["2:32 unknown-value"]
    ),
    (#"{"id":"a","terms":[{"language":"es","status":"preferred"}]}"#, ["2:20 missing-key"]),
    (
      #"{"id":"a","terms":[{"language":"es","term":"","status":"preferred"}]}"#, ["2:44 wrong-type"]
    ),
    (#"{"id":7,"terms":{}}"#, ["2:7 wrong-type", "2:17 wrong-type"]),
    (
      #"{"id":"a","terms":[{"language":"es","term":"ñandú","status":"preferred","gap":9}]}"#,
      ["2:79 wrong-type"]
    ),
    (
      #"{"id":"a","terms":[{"language":"es","term":"x","status":"preferred","validFrom":"2023-02-29"}]}"#,
      ["2:81 wrong-type"]
    ),
    (
      #"{"id":"a","terms":[{"language":"es","term":"x","status":"preferred","region":"VE"}]}"#,
      ["2:69 wrong-type"]
    ),
    (#"{"id":"a","terms":[],}"#, ["2:22 json-syntax"]),
    (#"{"id":"a","terms":[{"language":"es""term":"x"}]}"#, ["2:36 json-syntax"]),
    (#"{"id":"a","definition":{"fr":"x"},"terms":[]}"#, ["2:25 unknown-key"]),
    (#"{"id":"a","definition":{"en":"x","en":"y"},"terms":[]}"#, ["2:34 duplicate-key"]),
    (#"{"id":"a b","terms":[]}"#, ["2:7 wrong-type"]),
    (#"["a"]"#, ["2:1 wrong-type"]),
    (#"{"id":"a","note":"\x","terms":[]}"#, ["2:19 json-syntax"]),
    (#"{"id":"a","note":"\ud800","terms":[]}"#, ["2:19 json-syntax"]),
  ]

  @Test(arguments: faults)
  func faultsAreToldWithTheirPlaceAndTheRestIsRead(content: String, expected: [String]) {
    let text =
      "{\"format\":\"cotejo-glossary/1\",\"concepts\":[\n\(content),\n"
      + #"{"id":"good","terms":[{"language":"en","term":"t","status":"admitted"}]}"# + "\n]}"
    let (glossary, errors) = GlossaryFile.read(Array(text.utf8), name: "g.json")
    let told = errors.map { "\($0.place!.line!):\($0.place!.column!) \($0.code)" }
    #expect(told == expected)
    #expect(glossary["good"]?.terms.first?.status == .admitted)
    for error in errors {
      #expect(!error.message.en.isEmpty && error.message.en != error.message.es)
    }
  }

  @Test func aMistypedWordIsPutRight() {
    let text = """
      {"format":"cotejo-glossary/1","concepts":[
      {"id":"a","defintion":{},"terms":[{"language":"es","term":"x","status":"prefered"},
       {"language":"spanish","term":"x","status":"depreciated"}]}]}
      """
    let messages = GlossaryFile.read(Array(text.utf8), name: "g").1.map(\.message.en)
    #expect(messages.count == 4)
    #expect(messages[0] == #"unknown key "defintion"; did you mean "definition"?"#)
    #expect(messages[1] == #"unknown status "prefered"; did you mean "preferred"?"#)
    #expect(messages[3] == #"unknown status "depreciated"; did you mean "deprecated"?"#)
  }

  @Test func keysMayStandInAnyOrder() {
    let text =
      #"{"concepts":[{"terms":[{"status":"preferred","term":"x","language":"en"}],"id":"a"}],"format":"cotejo-glossary/1"}"#
    let (glossary, errors) = GlossaryFile.read(Array("\u{FEFF}\(text)".utf8), name: "g")
    #expect(errors == [])
    #expect(glossary["a"]?.terms == [Term(language: "en", text: "x", status: .preferred)])
  }

  @Test func conflictMarksAreFoundAndTheOtherEntriesRead() {
    let text = """
      {"format":"cotejo-glossary/1","concepts":[
      {"id":"a","terms":[
      <<<<<<< ours
        {"language":"es","term":"x","status":"preferred"}]},
      =======
        {"language":"es","term":"y","status":"preferred"}]},
      {"id":"a2","terms":[]},
      >>>>>>> theirs
      {"id":"b","terms":[]}
      ]}
      """
    let (glossary, errors) = GlossaryFile.read(Array(text.utf8), name: "g")
    #expect(errors.map(\.code) == ["conflict-mark"])
    #expect(errors.first?.place?.line == 3)
    #expect(glossary.concepts.map(\.id) == ["b"])
  }

  static let refused: [(String, String)] = [
    (#"{"format":"cotejo-glossary/2","concepts":[],"more":1}"#, "newer-format"),
    (#"{"format":"glossary","concepts":[]}"#, "not-a-glossary"),
    (#"{"concepts":[]}"#, "not-a-glossary"), ("[]", "not-a-glossary"), ("", "not-a-glossary"),
    (#"{"format":"cotejo-glossary/1"}"#, "missing-key"),
    (#"{"format":"cotejo-glossary/1","concepts":[]} x"#, "json-syntax"),
    (#"{"format":"cotejo-glossary/1","concepts":[{"id":"a""#, "json-syntax"),
    (#"{"format":"cotejo-glossary/1","concepts":{},"x":[]}"#, "wrong-type"),
  ]

  @Test(arguments: refused)
  func whatIsNoGlossaryIsRefused(text: String, code: String) {
    let (glossary, errors) = GlossaryFile.read(Array(text.utf8), name: "g")
    #expect(glossary.concepts.isEmpty)
    #expect(errors.first?.code == code)
  }

  @Test func bytesThatAreNoTextAreRefusedWithTheirPlace() {
    let (_, errors) = GlossaryFile.read(Array("{\n\"é".utf8) + [0xFF], name: "g")
    #expect(errors == [.notText(Place(file: "g", line: 2, column: 3))])
  }

  @Test func aFileCutAnywhereIsReadWithoutHarm() {
    let bytes = GlossaryFile.write(Self.full)
    for end in 0..<bytes.count - 2 {
      let (_, errors) = GlossaryFile.read(Array(bytes[..<end]), name: "g")
      #expect(!errors.isEmpty)
    }
  }

  @Test func deepNestingIsRefused() {
    let text =
      "{\"format\":\"cotejo-glossary/1\",\"x\":" + String(repeating: "[", count: 100_000)
    let (_, errors) = GlossaryFile.read(Array(text.utf8), name: "g")
    #expect(errors.map(\.code) == ["unknown-key", "json-syntax"])
  }
}
