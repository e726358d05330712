import Terminology
import Testing
import Text

@testable import Interchange

@Suite struct ImportPlanTests {
  static func plan(
    _ format: String, _ text: String, mode: GlossaryImport.Mode = .merge,
    unstated: TermStatus = .proposed
  ) throws -> ImportPlan {
    var options = ImportOptions()
    options.unstatedStatus = unstated
    let reading = try GlossaryFormat.named(format).read(Array(text.utf8), "f", options)
    return GlossaryImport.plan(current: Samples.glossary, incoming: reading, mode: mode)
  }

  /// Importing what was exported changes nothing, in any format that keeps all.
  @Test(arguments: RoundTripTests.whole, GlossaryImport.Mode.allCases)
  func exportedFilesChangeNothing(_ id: String, _ mode: GlossaryImport.Mode) throws {
    let format = try GlossaryFormat.named(id)
    for seed in 1...10 as ClosedRange<UInt64> {
      var generator = GlossaryGenerator(seed: seed, holdsControls: false)
      let glossary = generator.glossary()
      let reading = format.read(
        format.write(glossary, ExportOptions()).bytes, "f", ImportOptions())
      let plan = GlossaryImport.plan(current: glossary, incoming: reading, mode: mode)
      #expect(plan.isEmpty && plan.isWhole)
      #expect(plan.unchanged == glossary.concepts.map(\.id))
      // Into an empty glossary, all is new.
      let fresh = GlossaryImport.plan(current: Glossary(), incoming: reading, mode: .replace)
      #expect(fresh.added.count + fresh.conflicting.count == glossary.concepts.count)
    }
  }

  @Test func addedChangedUnchangedAndApplied() throws {
    let plan = try Self.plan(
      "csv",
      """
      concept,subject,language,term,status,note
      red-point,elections,en,red point,preferred,
      red-point,,es,punto rojo,admitted,seen
      red-point,,es,carpa,proposed,
      militia,,en,militia,preferred,
      militia,,es,milicia,preferred,
      fatherland-card,,en,homeland card,admitted,
      """)
    #expect(plan.isWhole)
    #expect(plan.added.map(\.concept.id) == ["militia"])
    #expect(plan.added.map(\.place.line) == [5])
    #expect(plan.unchanged == ["fatherland-card"])
    let change = try #require(plan.changed.first)
    #expect(
      change.fields.map { "\($0.term ?? "") \($0.field.key) \($0.old ?? "-") \($0.new ?? "-")" }
        == [
          " subject - elections", "punto rojo status preferred admitted", "punto rojo note - seen",
          "carpa term - carpa",
        ])
    let result = try plan.apply(to: Samples.glossary)
    #expect(result.concepts.map(\.id) == ["fatherland-card", "militia", "red-point"])
    let point = try #require(result["red-point"])
    #expect(
      point.terms.map(\.text) == [
        "red point", "punto rojo", "nivel carmesí", "toldo rojo", "carpa",
      ])
    // What the file does not speak of stays.
    #expect(point.terms[1].gap == 1)
    #expect(result["fatherland-card"] == Samples.glossary["fatherland-card"])
  }

  @Test func replacingTakesTermsAway() throws {
    let plan = try Self.plan(
      "csv", "concept,language,term,status\nred-point,en,red point,preferred\n", mode: .replace)
    let gone = plan.changed.flatMap(\.fields).filter { $0.field.key == "term" }
    #expect(gone.map(\.old) == ["punto rojo", "nivel carmesí", "toldo rojo"])
    #expect(try plan.apply(to: Samples.glossary)["red-point"]?.terms.count == 1)
  }

  @Test func aFileWithoutIdsOrStatusesFindsItsConceptsAndDecidesNothing() throws {
    for status in [TermStatus.proposed, .preferred] {
      let plan = try Self.plan(
        "omegat", "homeland card\tcarnet de la patria\nred point\tcarpa\nnew\tnuevo\n",
        unstated: status)
      #expect(plan.isWhole)
      #expect(plan.unchanged == ["fatherland-card"])
      #expect(plan.added.map(\.concept.id) == ["new"])
      let carpa = try #require(plan.changed.first?.new.terms.last)
      #expect(plan.changed.count == 1 && plan.changed[0].new.id == "red-point")
      #expect(
        carpa.text == "carpa" && carpa.status == (status == .preferred ? .admitted : .proposed))
    }
  }

  @Test(arguments: [
    (
      "concept,language,term,status\nx,es,punto rojo,preferred\n",
      ImportPlan.Conflict.Reason.preferredElsewhere(term: "punto rojo", concept: "red-point")
    ),
    (
      "concept,language,term,status\nred-point,es,carpa,preferred\n",
      .twoPreferred("punto rojo", "carpa")
    ),
    (
      "concept,language,term,status,successor\nred-point,es,carpa,superseded,puesto\n",
      .noSuccessor(term: "carpa", successor: "puesto")
    ),
    ("en,es\nRed Point!,otra cosa\n", .idTaken("red-point")),
  ]) func conflicts(_ text: String, _ reason: ImportPlan.Conflict.Reason) throws {
    let plan = try Self.plan("csv", text)
    #expect(plan.conflicting.map(\.reason) == [reason])
    #expect(plan.isEmpty)
    #expect(throws: InterchangeError.notAllowedPartly(refused: 0, conflicting: 1)) {
      try plan.apply(to: Samples.glossary)
    }
    #expect(try plan.apply(to: Samples.glossary, leavingOut: true) == Samples.glossary)
  }

  @Test func otherReadersMayPreferAnotherTerm() throws {
    let plan = try Self.plan(
      "csv",
      "concept,language,term,status,outlet,valid from\nred-point,es,carpa,preferred,Wire,\n"
        + "red-point,en,red tent,admitted,,2020-01-01\n")
    #expect(plan.isWhole && plan.changed.count == 1)
  }

  @Test func nothingIsHalfImported() throws {
    let plan = try Self.plan(
      "csv", "concept,language,term\na,en,x\nb,fr,y\n")
    #expect(plan.added.map(\.concept.id) == ["a"])
    #expect(throws: InterchangeError.notAllowedPartly(refused: 1, conflicting: 0)) {
      try plan.apply(to: Samples.glossary)
    }
    #expect(try plan.apply(to: Samples.glossary, leavingOut: true)["a"] != nil)
    var changed = Samples.glossary
    changed.remove("red-point")
    #expect(throws: InterchangeError.changedSincePlan) {
      try plan.apply(to: changed, leavingOut: true)
    }
  }

  @Test func everyMessageIsInBothLanguages() throws {
    let place = Place(file: "f", line: 1, column: 1)
    let name = ConceptField.id
    let errors: [InterchangeError] = [
      .notText(place), .unknownEncoding(place, "x"), .unknownFormat("x", suggestion: nil),
      .unrecognised(place), .wrongRoot(place, found: "x", expected: ["y"]), .xml(place, .noRoot),
      .glossary(.notText(place)), .unclosedQuote(place), .textAfterQuote(place), .noHeader(place),
      .unknownColumn(place, "x", suggestion: "y"), .duplicateColumn(place, "x"),
      .missingColumns(place), .extraCells(place, found: 3, columns: 2), .missingValue(place, name),
      .badValue(place, name, value: "x", suggestion: "y"),
      .contradiction(place, name, firstLine: 1), .unknownLanguage(place, "x"),
      .duplicateTerm(place, "x"), .duplicateConcept(place, "x", firstLine: 1),
      .refusedWithConcept(place, "x"), .noTerms(place), .invalidEntry(place, .notText(place)),
      .tooFewColumns(place), .notADictionaryLine(place), .changedSincePlan,
      .notAllowedPartly(refused: 1, conflicting: 1),
    ]
    #expect(Set(errors.map(\.message)).count >= errors.count - 2)
    for error in errors {
      #expect(error.message.en != error.message.es && !error.message.en.hasSuffix("."))
    }
  }
}
