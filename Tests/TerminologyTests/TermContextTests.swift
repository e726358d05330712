import Testing

@testable import Terminology

@Suite struct TermContextTests {
  static let concept = Concept(
    id: "fatherland-card",
    terms: [
      Term(language: "en", text: "fatherland card", status: .preferred),
      Term(language: "en", text: "homeland card", status: .preferred, outlet: "The House"),
      Term(
        language: "en", text: "patria card", status: .preferred,
        validUntil: CalendarDay("2017-12-31")),
      Term(language: "es", text: "carné de la patria", status: .admitted),
      Term(language: "es", text: "carnet de la patria", status: .preferred, region: "es-VE"),
      Term(language: "es", text: "tarjeta", status: .deprecated),
    ])

  static let cases: [(String, TermContext, String?)] = [
    ("en", TermContext(), "fatherland card"),
    ("en", TermContext(outlet: "the house"), "homeland card"),
    ("en", TermContext(outlet: "Another"), "fatherland card"),
    ("es", TermContext(), "carnet de la patria"),
    ("es", TermContext(region: "es-VE"), "carnet de la patria"),
    ("fr", TermContext(), nil),
  ]

  @Test(arguments: cases)
  func contextChooses(language: String, context: TermContext, expected: String?) {
    let glossary = Glossary([Self.concept])
    #expect(glossary.preferred(Self.concept, language, context: context)?.text == expected)
  }

  @Test func statusDependsOnContext() {
    let concept = Self.concept
    #expect(concept.status(of: 1, context: TermContext()) == .admitted)
    #expect(concept.status(of: 1, context: TermContext(outlet: "The House")) == .preferred)
    let late = TermContext(date: CalendarDay("2020-01-01"))
    #expect(concept.status(of: 2, context: late) == .superseded)
    #expect(concept.status(of: 5, context: late) == .deprecated)
  }

  @Test func daysAreOfTheCalendar() {
    for wrong in [
      "2023-02-29", "2023-13-01", "2023-1-01", "23-01-01", "2023-01-01 ", "", "1900-02-29",
    ] {
      #expect(CalendarDay(wrong) == nil)
    }
    #expect(CalendarDay("2000-02-29")?.description == "2000-02-29")
    #expect(CalendarDay("0987-05-06")?.description == "0987-05-06")
  }
}
