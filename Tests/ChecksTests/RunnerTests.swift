import Checks
import Terminology
import Testing
import Text

@Suite struct RunnerTests {
  static let card = CheckExample.concept(
    "card", en: ["fatherland card"], es: ["carnet de la patria", "-tarjeta de la patria"])

  static func run(
    _ english: String, _ spanish: String, _ configuration: Configuration = Configuration()
  ) -> [Finding] {
    let pair = ExamplePair(english: english, spanish: spanish)
    return CheckRunner(
      configuration: configuration, resources: CheckResources(glossaries: [Glossary([card])])
    ).run(pair.bitext, pair: "p")
  }

  @Test func fingerprintsSurviveEditsElsewhere() throws {
    let before = Self.run("A fatherland card.", "Una tarjeta de la patria.")
    let after = Self.run(
      "Rain fell.\nA fatherland card.\nIt was late.",
      "Llovió.\nUna tarjeta de la patria.\nEra tarde.")
    #expect(!before.isEmpty)
    #expect(Set(before.map(\.fingerprint)).isSubset(of: Set(after.map(\.fingerprint))))
  }

  @Test func equalFindingsAreToldApart() {
    let findings = Self.run(
      "A fatherland card.\nA fatherland card.",
      "Una tarjeta de la patria.\nUna tarjeta de la patria.")
    #expect(Set(findings.map(\.fingerprint)).count == findings.count)
    #expect(findings.filter { $0.check == "term-deprecated" }.count == 2)
  }

  @Test func severitiesAreThoseSetButNeverGraverThanANote() throws {
    var configuration = Configuration()
    configuration.checks["term-deprecated"] = .init(.severity(.warning))
    let plain = Self.run("A fatherland card.", "Una tarjeta de la patria.", configuration)
    #expect(plain.map(\.severity) == [.warning])
    let quoted = Self.run(
      "“I had a fatherland card once,” he said.", "«Yo tenía una tarjeta de la patria», dijo.",
      configuration)
    #expect(quoted.first { $0.check == "term-deprecated" }?.severity == .note)
    configuration.concepts["card"] = .init(.off)
    #expect(Self.run("A fatherland card.", "Una tarjeta de la patria.", configuration).isEmpty)
  }

  @Test func fixesOutsideQuotationsOnly() throws {
    let gendered = Concept(
      id: "box",
      terms: [
        Term(language: "en", text: "food box", status: .preferred),
        Term(language: "es", text: "caja de alimentos", status: .preferred, gender: .feminine),
        Term(language: "es", text: "caja de víveres", status: .deprecated, gender: .feminine),
      ])
    let pair = ExamplePair(
      english: "Two food boxes came.\nHe said: “I got one food box in May.”",
      spanish: "Llegaron dos cajas de víveres.\nDijo: «Recibí una caja de víveres en mayo».")
    let findings = CheckRunner(resources: CheckResources(glossaries: [Glossary([gendered])]))
      .run(pair.bitext, pair: "p")
    let result = Fixer(article: pair.bitext.target, side: .target).apply(findings)
    #expect(
      result.text
        == "Llegaron dos cajas de alimentos.\nDijo: «Recibí una caja de víveres en mayo».")
    #expect(result.applied.count == 1)
    #expect(
      result.diff.contains("-Llegaron dos cajas de víveres.\n+Llegaron dos cajas de alimentos.\n"))
  }
}
