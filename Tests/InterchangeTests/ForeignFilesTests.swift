import Terminology
import Testing
import Text

@testable import Interchange

/// Files as other programs and people make them.
@Suite struct ForeignFilesTests {
  static func read(
    _ id: String, _ text: String, _ options: ImportOptions = ImportOptions()
  ) throws -> GlossaryReading {
    try GlossaryFormat.named(id).read(Array(text.utf8), "f", options)
  }

  static func place(_ line: Int, _ column: Int? = nil) -> Place {
    Place(file: "f", line: line, column: column)
  }

  /// `id | en term preferred, es term deprecated (note)`, for comparing.
  static func shown(_ reading: GlossaryReading) -> [String] {
    reading.entries.map { entry in
      entry.concept.id + " | "
        + entry.concept.terms.map { "\($0.language) \($0.text) \($0.status)" }
        .joined(separator: ", ")
    }
  }

  // MARK: TBX

  @Test func tbxWithElementsForCategories() throws {
    let reading = try Self.read(
      "tbx",
      """
      <?xml version="1.0"?>
      <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
       xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
       <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
       <text><body><conceptEntry id="c1">
        <min:subjectField>elections</min:subjectField>
        <langSec xml:lang="es-ve"><basic:definition>Un
           toldo.</basic:definition>
         <termSec><term>punto rojo</term>
          <min:partOfSpeech>noun</min:partOfSpeech>
          <basic:grammaticalGender>masculine</basic:grammaticalGender>
          <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
          <basic:context>Había un punto rojo.</basic:context>
          <basic:source>Gaceta</basic:source>
          <min:customerSubset>Wire</min:customerSubset></termSec></langSec>
        <langSec xml:lang="en"><termSec><term>red point</term></termSec></langSec>
        <langSec xml:lang="fr"><termSec><term>point rouge</term></termSec></langSec>
       </conceptEntry></body></text></tbx>
      """)
    #expect(reading.refused == [])
    #expect(
      reading.entries.map(\.concept) == [
        Concept(
          id: "c1", subject: "elections",
          definitions: [.init(language: "es", text: "Un toldo.")],
          terms: [
            Term(
              language: "es", text: "punto rojo", status: .preferred, partOfSpeech: .noun,
              gender: .masculine, region: "es-VE", outlet: "Wire", source: "Gaceta",
              example: "Había un punto rojo."),
            Term(language: "en", text: "red point", status: .proposed),
          ])
      ])
    #expect(reading.omissions.map(\.what) == ["xml:lang=\"fr\""])
    #expect(reading.entries[0].unstated == [1])
  }

  @Test func martifWithBothKindsOfTermGroupAndADoctype() throws {
    let reading = try Self.read(
      "tbx2",
      """
      <?xml version='1.0'?>
      <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p/></sourceDesc>
      </fileDesc></martifHeader><text><body>
      <termEntry id="a"><descripGrp><descrip type="definition" xml:lang="en">A tent.</descrip>
        <admin type="source">W</admin></descripGrp>
       <langSet xml:lang="en"><tig><term>red point</term>
        <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig></langSet>
       <langSet lang="es"><ntig><termGrp><term>punto <hi>rojo</hi></term>
        <termNote type="grammaticalNumber">singular</termNote>
        <termNote type="partOfSpeech">properNoun</termNote>
        <termNoteGrp><termNote type="geographicalUsage">Venezuela</termNote></termNoteGrp></termGrp>
        <note>one</note><note>two</note></ntig></langSet></termEntry>
      <termEntry><langSet xml:lang="es"><tig><term>Toldo</term>
       <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet></termEntry>
      </body></text></martif>
      """)
    #expect(reading.refused == [])
    #expect(
      Self.shown(reading) == [
        "a | en red point admitted, es punto rojo proposed", "toldo | es Toldo deprecated",
      ])
    let concept = reading.entries[0].concept
    #expect(concept.definition(in: "en") == "A tent.")
    #expect(concept.terms[1].note == "one\ntwo")
    #expect(concept.terms[1].number == .singular)
    #expect(concept.terms[1].partOfSpeech == .properNoun)
    #expect(
      reading.omissions.map(\.what) == [
        "<admin type=\"source\">", "<termNote type=\"geographicalUsage\"> Venezuela",
      ])
    #expect(reading.entries.map(\.idIsDerived) == [false, true])
  }

  @Test func faultyEntriesAreRefusedWithTheirPlaceAndTheOthersRead() throws {
    let reading = try Self.read(
      "tbx",
      """
      <tbx style="dca" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
      <conceptEntry id="a"><langSec xml:lang="en"><termSec><term>x</term>
      <termNote type="administrativeStatus">preffered</termNote></termSec></langSec></conceptEntry>
      <conceptEntry id="b"><langSec xml:lang="en"><termSec><term>y</term></termSec></langSec></conceptEntry>
      <conceptEntry id="b"><langSec xml:lang="en"><termSec><term>z</term></termSec></langSec></conceptEntry>
      <conceptEntry id="c"><langSec xml:lang="fr"><termSec><term>z</term></termSec></langSec></conceptEntry>
      <conceptEntry id="d"><langSec xml:lang="es"><termSec><term> </term></termSec></langSec></conceptEntry>
      <conceptEntry id="d d"><langSec xml:lang="es"><termSec><term>q</term></termSec></langSec></conceptEntry>
      </body></text></tbx>
      """)
    #expect(Self.shown(reading) == ["b | en y proposed"])
    #expect(reading.refused.map { $0.place?.line } == [3, 5, 6, 7, 8])
    #expect(
      reading.refused[0]
        == .badValue(
          Self.place(3, 1), TermField.named("status").name, value: "preffered",
          suggestion: "preferred"))
    #expect(reading.refused[1] == .duplicateConcept(Self.place(5, 1), "b", firstLine: 4))
  }

  @Test func brokenOrHostileFilesGiveNothing() throws {
    let whole = String(
      decoding: GlossaryFormat.tbx.write(Samples.glossary, ExportOptions()).bytes, as: UTF8.self)
    let hostile = whole.replacing(
      "<tbx ", with: "<!DOCTYPE tbx [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<tbx ")
    for text in [String(whole.dropLast(20)), hostile, "<html/>", "", "not xml"] {
      let reading = try Self.read("tbx", text)
      #expect(reading.entries == [] && reading.refused.count == 1, "\(text.prefix(60))")
    }
  }

  // MARK: Tables

  @Test func aTableOfPairsInSpanishWithSemicolons() throws {
    var options = ImportOptions()
    options.unstatedStatus = .preferred
    let reading = try Self.read(
      "csv",
      "\u{FEFF}Inglés;Español;Notas;Precio\r\n"
        + "red point;punto rojo;\"uno; \"\"dos\"\"\ntres\";5\r\n"
        + "red point;toldo rojo;;\r\n;;;\r\n\r\nfatherland card;carnet de la patria\r\n", options)
    #expect(reading.refused == [])
    #expect(
      Self.shown(reading) == [
        "red-point | en red point preferred, es punto rojo preferred, es toldo rojo admitted",
        "fatherland-card | en fatherland card preferred, es carnet de la patria preferred",
      ])
    #expect(reading.entries[0].concept.terms[1].note == "uno; \"dos\"\ntres")
    #expect(reading.entries[0].concept.terms[0].note == nil)
    #expect(reading.entries.map(\.place) == [Self.place(2), Self.place(7)])
    #expect(reading.omissions.map(\.what) == ["«Precio»"])
  }

  @Test(arguments: [
    ("source,target,status\na,b,prohibido\n", ["a | en a proposed, es b deprecated"]),
    ("es-VE\ten_us\nhola\thello\n", ["hola | es hola proposed, en hello proposed"]),
    ("sep=;\nen;es\na;b\n", ["a | en a proposed, es b proposed"]),
    ("en,es\r\"=1+1\",'+58\r", ["1-1 | en =1+1 proposed, es +58 proposed"]),
    (
      "id,idioma,término,estado\nx,español,uno,preferido\nx,English,one,Preferred\ny,es,dos,\n",
      ["x | es uno preferred, en one preferred", "y | es dos proposed"]
    ),
  ]) func tables(_ text: String, _ expected: [String]) throws {
    let reading = try Self.read("csv", text)
    #expect(reading.refused == [])
    #expect(Self.shown(reading) == expected)
  }

  @Test func headingsForATableWithoutAny() throws {
    var options = ImportOptions()
    options.columns = ["en", "es"]
    let reading = try Self.read("tsv", "red point\tpunto rojo\n", options)
    #expect(Self.shown(reading) == ["red-point | en red point proposed, es punto rojo proposed"])
    #expect(reading.entries[0].place.line == 1)
  }

  @Test(arguments: [
    (
      "concept,language,term,staus\n",
      InterchangeError.unknownColumn(place(1), "staus", suggestion: "status")
    ),
    ("concepto;idioma;término;estdo\n", .unknownColumn(place(1), "estdo", suggestion: "estado")),
    ("term,term,language\n", .duplicateColumn(place(1), "term")),
    ("term,status\n", .missingColumns(place(1))),
    ("a,b\n1,2\n", .noHeader(place(1))),
    ("", .noHeader(place(1))),
    ("\n\n\"en,es\n", .unclosedQuote(place(3, 1))),
    ("en,es\n\"a\"x,b\n", .textAfterQuote(place(2, 4))),
    ("en,es\na,b,c\n", .extraCells(place(2), found: 3, columns: 2)),
    ("concept,language,term\nx,fr,y\n", .unknownLanguage(place(2), "fr")),
    ("concept,language,term\nx,es,\n", .missingValue(place(2), TermField.named("term").name)),
    ("concept,language,term\n,es,y\n", .missingValue(place(2), ConceptField.id)),
    (
      "concept,language,term,gender\nx,es,y,masculin\n",
      .badValue(
        place(2), TermField.named("gender").name, value: "masculin", suggestion: "masculine")
    ),
  ]) func faultyTables(_ text: String, _ error: InterchangeError) throws {
    let reading = try Self.read("csv", text)
    #expect(reading.refused == [error])
    #expect(reading.entries == [])
  }

  @Test func aFaultyRowTakesItsConceptWithItAndNoOther() throws {
    let reading = try Self.read(
      "csv",
      """
      concept,subject,language,term,status
      a,s,en,x,preferred
      b,,en,y,preferred
      a,,es,z,prefered
      b,,es,w,
      c,s,en,q,
      c,t,es,q,
      """)
    #expect(Self.shown(reading) == ["b | en y preferred, es w proposed"])
    #expect(
      reading.refused == [
        .refusedWithConcept(Self.place(2), "a"),
        .badValue(
          Self.place(4), TermField.named("status").name, value: "prefered",
          suggestion: "preferred"),
        .refusedWithConcept(Self.place(6), "c"),
        .contradiction(Self.place(7), ConceptField.all[0].name, firstLine: 6),
      ])
  }

  @Test func formulasAreDefusedInEveryCell() throws {
    let heads = ["=", "+", "-", "@", "\t", "\r", "'=", "''+"]
    let glossary = Glossary(
      heads.enumerated().map { index, head in
        Concept(
          id: "c\(index)", note: head + "cmd|' /C calc'!A0",
          terms: [Term(language: "en", text: head + "SUM(A1)", status: .preferred)])
      })
    for id in ["csv", "tsv"] {
      let format = try GlossaryFormat.named(id)
      let bytes = format.write(glossary, ExportOptions()).bytes.dropFirst(3)
      var scanner = TableScanner(
        Array(bytes), separator: id == "csv" ? .comma : .tab, name: "f")
      while let row = try scanner.next() {
        for cell in row.cells {
          #expect(!"=+-@\t\r".unicodeScalars.contains(cell.text.unicodeScalars.first ?? " "))
        }
      }
      #expect(format.read(Array(bytes), "f", ImportOptions()).glossary == glossary)
    }
  }

  @Test func latinTextSavedByASpreadsheetIsRefusedWithItsPlace() {
    let reading = GlossaryFormat.csv.read(
      Array("en,es\nyear,a".utf8) + [0xF1, 0x6F], "f", ImportOptions())
    #expect(reading.refused == [.notText(Self.place(2, 7))])
    var options = ImportOptions()
    options.encoding = "windows-1252"
    let told = GlossaryFormat.csv.read(
      Array("en,es\nyear,a".utf8) + [0xF1, 0x6F], "f", options)
    #expect(told.entries.first?.concept.terms.last?.text == "año")
  }

  // MARK: OmegaT

  @Test func omegaTGetsAcceptedTermsOnly() {
    let file = GlossaryFormat.omegaT.write(Samples.glossary, ExportOptions())
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    #expect(
      lines.map { $0.split(separator: "\t").prefix(2).joined(separator: "=") } == [
        "fatherland card=carnet de la patria", "homeland card=carnet de la patria",
        "red point=punto rojo",
      ])
    for refused in ["tarjeta", "carmesí", "toldo rojo"] {
      #expect(!lines.contains { $0.contains(refused) })
    }
    let kinds = file.report.losses.map(\.kind)
    for status in [TermStatus.proposed, .superseded, .deprecated] {
      #expect(kinds.contains(.term(status)))
    }
  }

  @Test func omegaTTextIsRead() throws {
    let reading = try Self.read(
      "omegat",
      "# comment\tx\n red point \tpunto rojo\tnote\textra\r\n\nred point\ttoldo\nonly\nred point\ttoldo\n"
    )
    #expect(
      Self.shown(reading) == [
        "red-point | en red point proposed, es punto rojo proposed, es toldo proposed"
      ])
    #expect(reading.entries[0].concept.terms[1].note == "note")
    #expect(
      reading.refused == [.tooFewColumns(Self.place(5)), .duplicateTerm(Self.place(6), "toldo")])
  }

  // MARK: Which format

  @Test(arguments: [
    ("g.xml", "<?xml version='1.0'?><martif/>", "tbx2"), ("g.tbx", "<tbx/>", "tbx"),
    ("g.json", "{}", "json"), ("g", "  {\"format\":1}", "json"), ("g.csv", "a,b", "csv"),
    ("G.TSV", "a\tb", "tsv"), ("g.utf8", "a\tb", "omegat"), ("g.txt", "# g\na\tb", "omegat"),
  ]) func detected(_ name: String, _ text: String, _ id: String) throws {
    #expect(try GlossaryFormat.detect(Array(text.utf8), name: name).id == id)
    if text.hasPrefix("<") {
      let wide: [UInt8] = [0xFF, 0xFE] + text.utf8.flatMap { [$0, UInt8(0)] }
      #expect(try GlossaryFormat.detect(wide, name: name).id == id)
    }
  }

  @Test func unknownFormatsAreNamed() {
    #expect(throws: InterchangeError.unrecognised(Place(file: "g.doc"))) {
      try GlossaryFormat.detect(Array("x".utf8), name: "g.doc")
    }
    #expect(throws: InterchangeError.unknownFormat("cvs", suggestion: "csv")) {
      try GlossaryFormat.named("cvs")
    }
  }
}
