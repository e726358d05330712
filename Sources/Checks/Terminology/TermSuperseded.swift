import Terminology
import Text

/// A term that was right once and has a successor.
struct TermSuperseded: Check {
  let id = "term-superseded"
  let severity = Severity.warning
  let family = CheckFamily.terminology
  let outranks = ["term-missing"]
  let rationale = Localized(
    en: """
      Institutions, currencies and states change their names. A name that the glossary holds for superseded on the day \
      of the article is reported with its successor; texts about the time when it was in force may well need it, so \
      this is a warning, and no alarm is raised when both sides use the old name.
      """,
    es: """
      Las instituciones, las monedas y los estados cambian de nombre. Se señala el nombre que el glosario da por \
      sustituido en la fecha del artículo, con el que ocupa su lugar. Un texto sobre aquel tiempo puede necesitarlo: \
      por eso es una advertencia, y no se objeta cuando ambos lados usan el nombre antiguo.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    Side.allCases.flatMap { side in
      input[side].terms.all.compactMap { use in
        use.status == .superseded && isMeant(use, side, input) ? finding(use, side, input) : nil
      }
    }
  }

  private func isMeant(_ use: TermUse, _ side: Side, _ input: CheckInput) -> Bool {
    let there = input.passage(of: input[side].beadOf[use.sentence])[side.other]
    let counterparts = Renderings(input).uses(of: use.concept, side.other, in: there)
    if counterparts.contains(where: { $0.status == .superseded }) { return false }
    return !use.isAmbiguous || !counterparts.isEmpty
  }

  private func finding(_ use: TermUse, _ side: Side, _ input: CheckInput) -> Finding? {
    let text = input[side]
    let concept = input.resources.concepts[use.concept]
    let term = input.resources.matcher.term(of: use.match)
    let named = term.successor.flatMap { concept.term($0, in: term.language) }
    let right =
      named.map { concept.terms[$0] } ?? input.resources.preferred(use.concept, in: text.language)
    guard let right else { return nil }
    let suggestion = TermSuggestion(right, for: use, in: text, input: input)
    let words = text.text(use.bytes)
    let there = input.passage(of: text.beadOf[use.sentence])[side.other]
    return input.finding(
      self, on: side, place: use.bytes,
      counterpart: Renderings(input).uses(of: use.concept, side.other, in: there).first?.bytes,
      bead: text.beadOf[use.sentence], concept: concept.id,
      severity: text.isInDirectSpeech(use.bytes) ? .note : nil,
      message: Localized(
        en: "“\(words)” has been superseded by “\(right.text)”",
        es: "«\(words)» fue sustituido por «\(right.text)»"),
      suggestion: suggestion.text, isSafe: suggestion.isSafe, expected: [right.text],
      evidence: [use.match.form.name])
  }

  private static let police = CheckExample.concept(
    "cicpc", en: ["CICPC", "~PTJ"], es: ["Cicpc", "~PTJ"])

  let examples = [
    CheckExample("The CICPC found it.", "El Cicpc lo halló.", concepts: [police]),
    CheckExample(
      "The PTJ of the 1990s found it.", "La PTJ de los noventa lo halló.",
      concepts: [police]),
    CheckExample("The ⟦CICPC⟧ found it.", "La ⟦PTJ⟧ lo halló.", concepts: [police]),
  ]
}
