import Testing

@testable import Terminology

@Suite struct GlossaryEditTests {
  static let glossary = Glossary([
    Concept(
      id: "card", subject: "identity", definitions: [.init(language: "en", text: "A card.")],
      terms: [
        Term(language: "en", text: "fatherland card", status: .preferred),
        Term(language: "en", text: "homeland card", status: .admitted),
        Term(language: "es", text: "carnet de la patria", status: .preferred),
        Term(language: "es", text: "carnet patrio", status: .proposed),
      ]),
    Concept(
      id: "cards", definitions: [.init(language: "es", text: "Un carnet.")], note: "n",
      terms: [
        Term(language: "en", text: "patria card", status: .preferred),
        Term(language: "en", text: "homeland card", status: .deprecated),
      ]),
  ])

  /// `text status` of each term.
  static func terms(_ edit: GlossaryEdit, _ id: String = "card") -> [String] {
    (edit.applied(to: glossary)[id]?.terms ?? []).map { "\($0.text) \($0.status)" }
  }

  @Test func approvalDemotesTheTermPreferredBefore() throws {
    let edit = try GlossaryEdit.approve("homeland card", in: "card", of: Self.glossary)
    #expect(Self.terms(edit).prefix(2) == ["fatherland card admitted", "homeland card preferred"])
    let proposal = try GlossaryEdit.approve(
      "carnet patrio", language: "es", as: .admitted, in: "card", of: Self.glossary)
    #expect(
      Self.terms(proposal).suffix(2) == ["carnet de la patria preferred", "carnet patrio admitted"])
  }

  @Test func housesHaveTheirOwnPreference() throws {
    let term = Term(language: "en", text: "patria card", status: .preferred, outlet: "The House")
    let edit = try GlossaryEdit.addTerm(term, to: "card", in: Self.glossary)
    #expect(Self.terms(edit).contains("fatherland card preferred"))
  }

  @Test func rejectionDeprecationAndSupersession() throws {
    let reject = try GlossaryEdit.reject("carnet patrio", in: "card", of: Self.glossary)
    #expect(Self.terms(reject).count == 3)
    let deprecate = try GlossaryEdit.deprecate("homeland card", in: "card", of: Self.glossary)
    #expect(Self.terms(deprecate)[1] == "homeland card deprecated")
    let supersede = try GlossaryEdit.supersede(
      "fatherland card", by: "homeland card", in: "card", of: Self.glossary)
    #expect(
      Self.terms(supersede).prefix(2) == ["fatherland card superseded", "homeland card preferred"])
    #expect(supersede.changes[0].after?.terms[0].successor == "homeland card")
  }

  @Test func mergeKeepsWhatTheOtherHas() throws {
    let edit = try GlossaryEdit.merge("cards", into: "card", in: Self.glossary)
    #expect(Self.terms(edit).suffix(2) == ["carnet patrio proposed", "patria card admitted"])
    let merged = edit.applied(to: Self.glossary)
    #expect(merged.concepts.map(\.id) == ["card"])
    #expect(merged["card"]?.definitions.map(\.language) == ["en", "es"])
    #expect(merged["card"]?.note == "n")
  }

  @Test func splitMovesTerms() throws {
    let edit = try GlossaryEdit.split(
      "card", moving: [("en", "homeland card"), ("es", "carnet patrio")], to: Concept(id: "other"),
      in: Self.glossary)
    #expect(Self.terms(edit).count == 2)
    #expect(Self.terms(edit, "other") == ["homeland card admitted", "carnet patrio proposed"])
  }

  @Test func everyEditCanBeUndone() throws {
    let edits = [
      try GlossaryEdit.remove("card", from: Self.glossary),
      try GlossaryEdit.add(Concept(id: "new"), to: Self.glossary),
      try GlossaryEdit.merge("cards", into: "card", in: Self.glossary),
      try GlossaryEdit.removeTerm("homeland card", from: "card", in: Self.glossary),
      try GlossaryEdit.edit("card", in: Self.glossary) { $0.note = "x" },
      try GlossaryEdit.replace(Self.glossary, by: Glossary([Concept(id: "z")]), .importing),
    ]
    for edit in edits {
      let changed = edit.applied(to: Self.glossary)
      #expect(changed != Self.glossary)
      #expect(
        try GlossaryEdit.undo(edit.changes, in: changed).applied(to: changed) == Self.glossary)
      #expect(throws: GlossaryError.self) { try GlossaryEdit.undo(edit.changes, in: Self.glossary) }
    }
  }

  @Test func whatCannotBeDoneIsSaid() {
    let cases: [(GlossaryError, (Glossary) throws -> GlossaryEdit)] = [
      (.noSuchConcept(id: "crad", suggestion: "card"), { try .remove("crad", from: $0) }),
      (.conceptExists(id: "card"), { try .add(Concept(id: "card"), to: $0) }),
      (.invalidValue(key: "id", value: "a b"), { try .add(Concept(id: "a b"), to: $0) }),
      (
        .noSuchTerm(concept: "card", term: "homland card", suggestion: "homeland card"),
        { try .deprecate("homland card", in: "card", of: $0) }
      ),
      (
        .termExists(concept: "card", term: "homeland card"),
        {
          try .addTerm(
            Term(language: "en", text: "homeland card", status: .proposed), to: "card", in: $0)
        }
      ),
      (.nothingChanges(concept: "card"), { try .approve("fatherland card", in: "card", of: $0) }),
      (.nothingChanges(concept: "card"), { try .merge("card", into: "card", in: $0) }),
      (
        .invalidValue(key: "status", value: "preferred"),
        { try .reject("fatherland card", in: "card", of: $0) }
      ),
      (
        .invalidValue(key: "successor", value: "homeland card"),
        { try .supersede("homeland card", by: "homeland card", in: "card", of: $0) }
      ),
    ]
    for (expected, make) in cases {
      #expect(throws: expected) { try make(Self.glossary) }
    }
  }
}
