import Testing
import Text

@testable import Terminology

@Suite struct ExtractionTests {
  /// Pairs of sentences, parted by `=`.
  static let pairs = """
    The fatherland card was issued in January. = El carnet de la patria se emitió en enero.
    Nobody received a fatherland card that day. = Nadie recibió un carnet de la patria ese día.
    Voters scanned their fatherland cards at a red point. = Los votantes escanearon sus carnets de la patria en un punto rojo.
    The red points opened early in Caracas. = Los puntos rojos abrieron temprano en Caracas.
    One red point was empty, another was full. = Un punto rojo estaba vacío y otro, lleno.
    Officials of the electoral council denied it. = Funcionarios del consejo electoral lo negaron.
    The electoral council counted the ballots. = El consejo electoral contó las papeletas.
    The ballots were burned in Zulia. = Quemaron las papeletas en Zulia.
    In Zulia the power failed. = En el Zulia falló la luz.
    Nobody knows who burned the archive. = Nadie sabe quién quemó el archivo.
    The minister spoke about oil. = El ministro habló de petróleo.
    Oil fell again, the minister said. = El petróleo volvió a caer, dijo el ministro.
    """

  static func beads(_ text: String) -> [ExtractionBead] {
    func side(_ text: Substring, _ language: Language) -> ExtractionBead.Side {
      let indexed = IndexedText(String(text))
      let tokens = Tokenizer(language: language).tokens(of: indexed, in: 0..<indexed.bytes.count)
      return .init(text: indexed, tokens: tokens)
    }
    return text.split(separator: "\n").map { line in
      let sides = line.split(separator: "=")
      return ExtractionBead(
        article: 0, source: side(sides[0], .english), target: side(sides[1], .spanish))
    }
  }

  static func suggest(_ known: TermMatcher? = nil) -> [TermSuggestion] {
    TermExtractor(beads: beads(pairs), from: .english, to: .spanish, known: known).suggestions()
  }

  @Test func termsAreFoundWithTheirRenderings() {
    let found = Self.suggest().map { "\($0.source) = \($0.target)" }
    for pair in [
      "fatherland card = carnet de la patria", "red point = punto rojo", "ballots = papeletas",
      "electoral council = consejo electoral", "minister = ministro",
    ] {
      #expect(found.contains(pair), "\(found)")
    }
    #expect(
      found.first == "fatherland card = carnet de la patria"
        || found.first == "red point = punto rojo")
    #expect(!found.contains { $0.hasPrefix("fatherland =") || $0.hasPrefix("card =") })
  }

  @Test func evidenceShowsBothSides() throws {
    let beads = Self.beads(Self.pairs)
    let card = try #require(Self.suggest().first { $0.source == "fatherland card" })
    #expect(card.count == 3 && card.sourceCount == 3 && card.targetCount == 3)
    let evidence = card.evidence.map {
      beads[$0.bead].source.text.string($0.source) + "|"
        + beads[$0.bead].target.text.string($0.target)
    }
    #expect(evidence.first == "fatherland card|carnet de la patria")
    #expect(evidence.last == "fatherland cards|carnets de la patria")
  }

  @Test func knownTermsAndTheirPartsAreLeftOut() {
    let glossary = Glossary([
      Concept(
        id: "card",
        terms: [
          Term(language: "en", text: "fatherland card", status: .preferred),
          Term(language: "es", text: "carnet de la patria", status: .preferred),
        ])
    ])
    let found = Self.suggest(TermMatcher(glossaries: [glossary]))
    #expect(!found.contains { $0.source.contains("card") || $0.target.contains("patria") })
    #expect(found.contains { $0.source == "red point" })
  }

  @Test func theSameInputGivesTheSameSuggestions() {
    #expect(Self.suggest() == Self.suggest())
    #expect(TermExtractor(beads: [], from: .english, to: .spanish).suggestions() == [])
  }

  @Test func impactTellsWhatChanges() {
    func matcher(_ status: TermStatus) -> TermMatcher {
      TermMatcher(glossaries: [
        Glossary([
          Concept(
            id: "card",
            terms: [
              Term(language: "es", text: "tarjeta de la patria", status: status),
              Term(language: "es", text: "carnet de la patria", status: .preferred),
            ])
        ])
      ])
    }
    let text = IndexedText("Un carnet de la patria y dos tarjetas de la patria.")
    let tokens = Tokenizer(language: .spanish).tokens(of: text, in: 0..<text.bytes.count)
    let impacts = GlossaryImpact.impacts(
      of: tokens, text: text, language: .spanish, before: matcher(.admitted),
      after: matcher(.deprecated))
    #expect(impacts.map { text.string($0.bytes) } == ["tarjetas de la patria"])
    #expect(impacts.map(\.isNewFault) == [true])
    #expect(impacts.map(\.after) == [.deprecated])
  }
}
