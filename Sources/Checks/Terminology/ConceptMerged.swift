import Terminology
import Text

/// A term of another concept where this one's is expected.
struct ConceptMerged: Check {
  let id = "concept-merged"
  let severity = Severity.error
  let family = CheckFamily.terminology
  let outranks = ["term-missing", "term-inconsistent"]
  let rationale = Localized(
    en: """
      Two things that the glossary keeps apart must not become one: an ID card is no fatherland card, a voting table no \
      polling station. Reported where the original names one concept, its rendering does not, and names another more \
      often than the original does.
      """,
    es: """
      Dos cosas que el glosario distingue no deben confundirse: una cédula no es un carnet de la patria ni una mesa \
      electoral un centro de votación. Se señala cuando el original nombra un concepto, la traducción no lo nombra y, \
      en cambio, nombra otro más veces que el original.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    input.beads.indices.flatMap { bead in
      input.isTrusted(bead) && !isHeadline(bead, input) ? findings(inBead: bead, input) : []
    }
  }

  private func isHeadline(_ bead: Int, _ input: CheckInput) -> Bool {
    input.beads[bead].source.contains { input.source.isHeadline($0) }
  }

  private func findings(inBead bead: Int, _ input: CheckInput) -> [Finding] {
    let source = input.beads[bead].source.flatMap { input.source.terms[$0] }
    let target = input.beads[bead].target.flatMap { input.target.terms[$0] }
    if source.isEmpty || target.isEmpty { return [] }
    let renderings = Renderings(input)
    let lost = source.filter { use in
      !use.isAmbiguous && use.status.isAccepted
        && !target.contains { $0.concept == use.concept }
        && !renderings.isCarried(use, .source, in: input.beads[bead].target)
    }
    if lost.isEmpty { return [] }
    for intruder in target
    where intruder.status.isAccepted && !intruder.isAmbiguous
      && isIntruder(intruder, source, target, renderings, input)
    {
      if let use = lost.first(where: { isLike($0, intruder, input) }) {
        return [finding(use, intruder, bead, input)].compactMap(\.self)
      }
    }
    return []
  }

  /// More often in the target's bead than in the source's, and not spoken of next to it in other words.
  private func isIntruder(
    _ use: TermUse, _ source: [TermUse], _ target: [TermUse], _ renderings: Renderings,
    _ input: CheckInput
  ) -> Bool {
    let here = source.filter { $0.concept == use.concept }.count
    let there = target.filter { $0.concept == use.concept }.count
    if there <= here { return false }
    let bead = input.target.beadOf[use.sentence]
    if here == 0 {
      return !renderings.isCarried(use, .target, in: input.beads[bead].source)
    }
    return true
  }

  /// Whether a mix-up is likely: both concepts of one field, one of the terms of several words, and none of them
  /// within the other, as *exchange rate* is in *black-market exchange rate*.
  private func isLike(_ use: TermUse, _ intruder: TermUse, _ input: CheckInput) -> Bool {
    let concept = input.resources.concepts[use.concept]
    let other = input.resources.concepts[intruder.concept]
    guard concept.subject == other.subject,
      use.match.tokens.count > 1 || intruder.match.tokens.count > 1
    else { return false }
    let stems = Set(use.match.tokens.map { input.vocabulary.text(input.source.stems[$0]) })
    let language = input.source.language
    return !other.terms(in: language.code).contains {
      Set(TermParts(other.terms[$0].text, language: language).stems).isSubset(of: stems)
    }
  }

  private func finding(
    _ use: TermUse, _ intruder: TermUse, _ bead: Int, _ input: CheckInput
  ) -> Finding? {
    let concept = input.resources.concepts[use.concept]
    guard let right = input.resources.preferred(use.concept, in: input.target.language) else {
      return nil
    }
    let suggestion = TermSuggestion(right, for: intruder, in: input.target, input: input)
    let words = input.target.text(intruder.bytes)
    let original = input.source.text(use.bytes)
    return input.finding(
      self, place: intruder.bytes, counterpart: use.bytes, bead: bead, concept: concept.id,
      severity: input.target.isInDirectSpeech(intruder.bytes) ? .note : nil,
      message: Localized(
        en: "“\(words)” is not “\(original)” but another thing; the glossary has “\(right.text)”",
        es: "«\(words)» no es «\(original)», sino otra cosa; el glosario indica «\(right.text)»"),
      suggestion: suggestion.text,
      expected: input.resources.accepted(use.concept, in: input.target.language).map(\.text),
      evidence: [
        Localized(
          en: "“\(words)” is a term of “\(input.resources.concepts[intruder.concept].id)”",
          es: "«\(words)» es un término de «\(input.resources.concepts[intruder.concept].id)»")
      ])
  }

  private static let station = CheckExample.concept(
    "polling-station", en: ["polling station"], es: ["centro de votación"])
  private static let table = CheckExample.concept(
    "voting-table", en: ["voting table"], es: ["mesa electoral", "mesa de votación"])

  let examples = [
    CheckExample(
      "The voting tables of the polling station were closed.",
      "Las mesas electorales del centro de votación estaban cerradas.", concepts: [station, table]),
    CheckExample(
      "The ⟦voting tables⟧ were closed.", "Los ⟦centros de votación⟧ estaban cerrados.",
      concepts: [station, table]),
  ]
}
