import Testing

@testable import Terminology

@Suite struct GlossaryLintTests {
  static func term(
    _ language: String, _ text: String, _ status: TermStatus = .preferred,
    _ change: (inout Term) -> Void = { _ in }
  ) -> Term {
    var term = Term(language: language, text: text, status: status)
    change(&term)
    return term
  }

  /// A sound entry with these terms in the place of its own.
  static func concept(_ id: String, _ terms: [Term]) -> Concept {
    var all = terms
    for language in ["en", "es"]
    where !terms.contains(where: { $0.language == language && $0.status == .preferred }) {
      all.append(term(language, "thing \(id)"))
    }
    return Concept(
      id: id, definitions: [.init(language: "en", text: "d"), .init(language: "es", text: "d")],
      source: "s", terms: all)
  }

  static func told(_ concepts: [Concept], _ context: GlossaryLint.Context = .init()) -> [String] {
    GlossaryLint.findings(in: Glossary(concepts), context: context).map {
      "\($0.rule.rawValue) \($0.severity) \($0.concept)\($0.term.map { " \($0)" } ?? "")"
    }
  }

  static let cases: [([Concept], [String])] = [
    ([concept("a", [term("en", "red point"), term("es", "punto rojo")])], []),
    (
      [concept("a", [term("es", "punto rojo"), term("es", "punto rojo", .admitted)])],
      ["duplicate-term error a 1"]
    ),
    (
      [
        concept(
          "a", [term("es", "carnet"), term("es", "carnets", .admitted) { $0.number = .plural }])
      ], ["duplicate-term note a 1"]
    ),
    (
      [
        concept(
          "a",
          [term("en", "cedula", .admitted), term("en", "Cédula") { $0.partOfSpeech = .properNoun }])
      ], ["duplicate-term note a 1"]
    ),
    (
      [concept("a", [term("es", "tarjeta")]), concept("b", [term("es", "tarjeta")])],
      ["preferred-twice error b 0"]
    ),
    (
      [concept("a", [term("es", "tarjeta")]), concept("b", [term("es", "Tarjeta", .deprecated)])],
      ["duplicate-term warning b 0"]
    ),
    ([concept("a", [term("es", "ano")]), concept("b", [term("es", "año")])], []),
    ([concept("a", [term("es", "x"), term("es", "y")])], ["preferred-several error a 1"]),
    (
      [
        concept(
          "a",
          [
            term("es", "x"), term("es", "y") { $0.outlet = "A" },
            term("es", "z") { $0.region = "es-VE" },
          ])
      ], []
    ),
    (
      [
        concept(
          "a",
          [
            term("es", "x") { $0.validUntil = CalendarDay("2018-01-01") },
            term("es", "y") { $0.validFrom = CalendarDay("2018-01-02") },
          ])
      ],
      []
    ),
    (
      [
        Concept(
          id: "a",
          definitions: [.init(language: "en", text: "d"), .init(language: "es", text: "d")],
          source: "s", terms: [term("en", "x")])
      ], ["preferred-missing warning a"]
    ),
    (
      [Concept(id: "a", terms: [term("en", "x"), term("es", "y")])],
      ["source note a", "definition note a"]
    ),
    ([Concept(id: "a")], ["no-terms warning a"]),
    (
      [concept("a", [term("en", "card", .deprecated)]), concept("b", [term("en", "ID card")])],
      ["deprecated-inside warning b 0"]
    ),
    (
      [concept("a", [term("en", "card", .deprecated)]), concept("b", [term("en", "cardboard")])], []
    ),
    (
      [
        concept(
          "a",
          [
            term("en", "x", .superseded) { $0.successor = "y" },
            term("en", "y", .superseded) { $0.successor = "x" },
          ])
      ],
      ["supersession-cycle error a 0", "supersession-cycle error a 1"]
    ),
    (
      [
        concept(
          "a", [term("en", "x", .superseded), term("en", "y", .superseded) { $0.successor = "q" }])
      ], ["successor-missing warning a 0", "successor-missing warning a 1"]
    ),
    (
      [concept("a", [term("es", "la patria"), term("en", "the homeland")])],
      ["article warning a 0", "article warning a 1"]
    ),
    ([concept("a", [term("es", "El Helicoide") { $0.partOfSpeech = .properNoun }])], []),
    (
      [concept("a", [term("es", "Punto rojo") { $0.partOfSpeech = .noun }])],
      ["capital warning a 0"]
    ),
    (
      [
        concept(
          "a", [term("es", "Punto Rojo"), term("en", "CLAP box") { $0.partOfSpeech = .noun }])
      ], []
    ),
    ([concept("a", [term("es", "sanción") { $0.gender = .masculine }])], ["gender warning a 0"]),
    (
      [concept("a", [term("es", "carne asada") { $0.gender = .masculine }])], ["gender warning a 0"]
    ),
    ([concept("a", [term("es", "problema") { $0.gender = .masculine }])], []),
    ([concept("a", [term("es", "mano") { $0.gender = .feminine }])], []),
    (
      [concept("a", [term("es", "sanciones económicas"), term("en", "oil exports")])],
      ["plural note a 0", "plural note a 1"]
    ),
    (
      [
        concept(
          "a", [term("es", "derechos humanos") { $0.number = .plural }, term("en", "crisis")])
      ], []
    ),
    ([concept("a", [term("es", "punto") { $0.number = .plural }])], ["plural warning a 0"]),
    (
      [concept("a", [term("en", " red point"), term("es", "punto  rojo")])],
      ["spaces error a 0", "spaces error a 1"]
    ),
    ([concept("a", [term("es", "punto\u{A0}rojo")])], ["spaces error a 0"]),
    (
      [concept("a", [term("es", "Barrio Adentro") { $0.doNotTranslate = true }])],
      ["untranslatable warning a 0"]
    ),
    (
      [concept("a", [term("es", "Patria") { $0.doNotTranslate = true }, term("en", "Patria")])], []
    ),
    (
      [
        concept(
          "a",
          [
            term("es", "x") {
              $0.validFrom = CalendarDay("2019-01-01"); $0.validUntil = CalendarDay("2018-01-01")
            }
          ])
      ],
      ["dates error a 0"]
    ),
  ]

  @Test(arguments: cases)
  func rulesTellWhatTheyShould(concepts: [Concept], expected: [String]) {
    #expect(Self.told(concepts) == expected)
  }

  @Test func timeAndUseAreGivenFromOutside() {
    let old = Self.concept(
      "a", [Self.term("es", "x") { $0.validUntil = CalendarDay("2018-01-01") }])
    let today = GlossaryLint.Context(today: CalendarDay("2020-01-01"))
    #expect(Self.told([old], today) == ["expired warning a 0"])
    let usage = GlossaryLint.Context(usage: ["b": 3])
    #expect(Self.told([Self.concept("a", []), Self.concept("b", [])], usage) == ["unused note a"])
  }

  @Test func everyRuleIsExplainedInBothLanguages() {
    for rule in LintRule.allCases {
      #expect(!rule.rationale.en.isEmpty && rule.rationale.en != rule.rationale.es)
    }
  }
}
