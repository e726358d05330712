import Terminology
import Text

/// A term of the original that the rendering does not carry in any words.
struct TermMissing: Check {
  let id = "term-missing"
  let severity = Severity.error
  let family = CheckFamily.terminology
  let rationale = Localized(
    en: """
      What the glossary names must reach the reader under its name. A rendering counts wherever it stands in the same \
      passage: inflected, as a short form (“el carnet”), as a word of the same root, or in the neighbouring sentence. \
      Headlines may leave a term out; what somebody is quoted as saying, and drafts of terms, give notes.
      """,
    es: """
      Lo que el glosario nombra debe llegar al lector con su nombre. Vale cualquier forma que esté en el mismo pasaje: \
      flexionada, abreviada («el carnet»), de la misma raíz o en la oración vecina. Los titulares pueden prescindir \
      del término; en las citas textuales y con términos propuestos solo se deja una nota.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    let renderings = Renderings(input)
    var reported: Set<Int> = []
    var findings: [Finding] = []
    for use in input.source.terms.all where isDue(use, input) {
      let bead = input.source.beadOf[use.sentence]
      let readings = renderings.readings(of: use, .source)
      guard !readings.contains(where: { isCarried($0, use, renderings, input) }) else { continue }
      guard reported.insert(bead &* 1_000_003 &+ use.concept).inserted else { continue }
      if let finding = finding(use, bead, input) { findings.append(finding) }
    }
    return findings
  }

  private func isDue(_ use: TermUse, _ input: CheckInput) -> Bool {
    let bead = input.source.beadOf[use.sentence]
    return input.isTrusted(bead) && !input.source.isHeadline(use.sentence)
      && !input.beads[bead].target.contains { input.target.isHeadline($0) }
      && !input.resources.accepted(use.concept, in: input.target.language).isEmpty
  }

  private func isCarried(
    _ concept: Int, _ use: TermUse, _ renderings: Renderings, _ input: CheckInput
  ) -> Bool {
    let reading = input.source.terms[use.sentence].first {
      $0.concept == concept && $0.bytes == use.bytes
    }
    return renderings.isCarried(reading ?? use, .source)
  }

  private func finding(_ use: TermUse, _ bead: Int, _ input: CheckInput) -> Finding? {
    let concept = input.resources.concepts[use.concept]
    let expected = input.resources.accepted(use.concept, in: input.target.language).map(\.text)
    guard let best = expected.first else { return nil }
    let isLight =
      use.status == .proposed || input.source.isInDirectSpeech(use.bytes)
      || input.beads[bead].target.contains { isSpoken($0, input) }
    let words = input.source.text(use.bytes)
    return input.finding(
      self, place: nil, counterpart: use.bytes, bead: bead, concept: concept.id,
      severity: isLight ? .note : nil,
      message: Localized(
        en: "nothing renders “\(words)”; the glossary has “\(best)”",
        es: "nada traduce «\(words)»; el glosario indica «\(best)»"),
      expected: expected)
  }

  /// Whether a sentence of the target lies within a quotation as a whole.
  private func isSpoken(_ sentence: Int, _ input: CheckInput) -> Bool {
    input.target.isInDirectSpeech(input.target.sentences[sentence].bytes)
  }

  private static let station = CheckExample.concept(
    "polling-station", en: ["polling station", "voting center"],
    es: ["centro de votación", "-estación de votación"])
  private static let card = CheckExample.concept(
    "fatherland-card", en: ["fatherland card"],
    es: ["carnet de la patria", "carné de la patria", "-tarjeta de la patria"])

  let examples = [
    CheckExample(
      "Nine polling stations opened late.", "Nueve centros de votación abrieron tarde.",
      concepts: [station]),
    CheckExample(
      "She showed her fatherland card.\nThe fatherland card was new.",
      "Mostró su carnet de la patria.\nEl carnet era nuevo.", concepts: [card]),
    CheckExample(
      "At the polling station, she waited.\nThe polling station was closed.",
      "Esperó en el centro de votación.\nEstaba cerrado.", concepts: [station]),
    CheckExample(
      "Her ⟦fatherland card⟧ was new.", "Su ficha de socio era nueva.", concepts: [card],
      sources: [.english]),
    CheckExample(
      "Her membership slip was new.", "Su ⟦carnet de la patria⟧ era nuevo.", concepts: [card],
      sources: [.spanish]),
  ]
}
