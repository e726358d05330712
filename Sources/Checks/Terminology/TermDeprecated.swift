import Terminology
import Text

/// A term that the glossary forbids, on either side.
struct TermDeprecated: Check {
  let id = "term-deprecated"
  let severity = Severity.error
  let family = CheckFamily.terminology
  let outranks = ["term-missing"]
  let rationale = Localized(
    en: """
      The glossary marks some words as wrong for a concept: literal renderings, false friends, names that a house has \
      given up. They are reported on both sides, with the term to use instead. A quotation is not corrected, only noted. \
      Words that also are a right term for something else that the text speaks of are let pass.
      """,
    es: """
      El glosario desaconseja ciertas palabras para un concepto: calcos, falsos amigos, nombres que la casa abandonó. \
      Se señalan en los dos lados, con el término que corresponde. Las citas textuales no se corrigen: solo se anotan. \
      No se objetan palabras que también son el término correcto de otra cosa de la que habla el texto.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    Side.allCases.flatMap { side in
      input[side].terms.all.compactMap { use in
        use.status == .deprecated && isMeant(use, side, input) ? finding(use, side, input) : nil
      }
    }
  }

  /// Words that have another, accepted reading are faulty only if the other side speaks of this concept and not
  /// of that one; a single small word only if the other side speaks of the concept at all.
  private func isMeant(_ use: TermUse, _ side: Side, _ input: CheckInput) -> Bool {
    let renderings = Renderings(input)
    let there = input.passage(of: input[side].beadOf[use.sentence])[side.other]
    let isThere = !renderings.uses(of: use.concept, side.other, in: there).isEmpty
    let others = input[side].terms[use.sentence].filter {
      $0.bytes == use.bytes && $0.concept != use.concept && !$0.status.isRefused
    }
    if !others.isEmpty {
      return isThere
        && others.allSatisfy { renderings.uses(of: $0.concept, side.other, in: there).isEmpty }
    }
    return isThere || use.match.tokens.count > 1
  }

  private func finding(_ use: TermUse, _ side: Side, _ input: CheckInput) -> Finding {
    let text = input[side]
    let concept = input.resources.concepts[use.concept]
    let right = input.resources.preferred(use.concept, in: text.language)
    let suggestion = right.map { TermSuggestion($0, for: use, in: text, input: input) }
    let words = text.text(use.bytes)
    let there = input.passage(of: text.beadOf[use.sentence])[side.other]
    let counterpart = Renderings(input).uses(of: use.concept, side.other, in: there).first
    return input.finding(
      self, on: side, place: use.bytes, counterpart: counterpart?.bytes,
      bead: text.beadOf[use.sentence], concept: concept.id,
      severity: text.isInDirectSpeech(use.bytes) ? .note : nil,
      message: message(words, right: right?.text), suggestion: suggestion?.text,
      isSafe: suggestion?.isSafe ?? false,
      expected: input.resources.accepted(use.concept, in: text.language).map(\.text),
      evidence: [use.match.form.name])
  }

  private func message(_ words: String, right: String?) -> Localized {
    guard let right else {
      return Localized(
        en: "“\(words)” must not be used", es: "no debe usarse «\(words)»")
    }
    return Localized(
      en: "“\(words)” must not be used; write “\(right)”",
      es: "no debe usarse «\(words)»; lo correcto es «\(right)»")
  }

  private static let card = CheckExample.concept(
    "fatherland-card", en: ["fatherland card", "-patriot card"],
    es: ["carnet de la patria", "-tarjeta de la patria"])

  let examples = [
    CheckExample(
      "He showed his fatherland card.", "Mostró su carnet de la patria.", concepts: [card]),
    CheckExample(
      "He showed two ⟦fatherland cards⟧.", "Mostró dos ⟦tarjetas de la patria⟧.",
      concepts: [card]),
    CheckExample(
      "He showed his ⟦patriot card⟧.", "Mostró su ⟦carnet de la patria⟧.", concepts: [card]),
  ]
}
