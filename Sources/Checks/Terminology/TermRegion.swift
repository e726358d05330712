import Terminology
import Text

/// A term of another region or another house.
struct TermRegion: Check {
  let id = "term-region"
  let severity = Severity.warning
  let family = CheckFamily.terminology
  let outranks = ["term-inconsistent"]
  let rationale = Localized(
    en: """
      Some concepts have one term in Caracas and another in Madrid, or one house's choice and another's. A term that the \
      glossary gives to another region or outlet than the run's is reported where it has one for the run's own.
      """,
    es: """
      Algunos conceptos se llaman de un modo en Caracas y de otro en Madrid, o según la casa. Se señala el término que \
      el glosario asigna a otra región o a otro medio cuando hay uno para los propios.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    Side.allCases.flatMap { side in
      input[side].terms.all.compactMap { use in
        isForeign(use, side, input) ? finding(use, side, input) : nil
      }
    }
  }

  private func isForeign(_ use: TermUse, _ side: Side, _ input: CheckInput) -> Bool {
    guard !use.isAmbiguous, use.status.isAccepted else { return false }
    let term = input.resources.matcher.term(of: use.match)
    let context = input.context
    let isElsewhere = { (own: String?, asked: String?) in
      own != nil && asked != nil && own?.lowercased() != asked?.lowercased()
    }
    let isOtherRegion =
      isElsewhere(term.region, context.region) && hasLanguage(context.region, of: input[side])
    guard isOtherRegion || isElsewhere(term.outlet, context.outlet) else { return false }
    let right = input.resources.preferred(use.concept, in: input[side].language)
    return right.map { $0.text != term.text && !isElsewhere($0.region, context.region) } ?? false
  }

  private func hasLanguage(_ region: String?, of side: SideText) -> Bool {
    region.map { Language.named($0) == side.language } ?? false
  }

  private func finding(_ use: TermUse, _ side: Side, _ input: CheckInput) -> Finding? {
    let text = input[side]
    guard let right = input.resources.preferred(use.concept, in: text.language) else { return nil }
    let term = input.resources.matcher.term(of: use.match)
    let suggestion = TermSuggestion(right, for: use, in: text, input: input)
    let words = text.text(use.bytes)
    let owner = term.outlet ?? term.region ?? ""
    let there = input.passage(of: text.beadOf[use.sentence])[side.other]
    return input.finding(
      self, on: side, place: use.bytes,
      counterpart: Renderings(input).uses(of: use.concept, side.other, in: there).first?.bytes,
      bead: text.beadOf[use.sentence], concept: input.resources.concepts[use.concept].id,
      severity: text.isInDirectSpeech(use.bytes) ? .note : nil,
      message: Localized(
        en: "“\(words)” is the form for \(owner); here it is “\(right.text)”",
        es: "«\(words)» es la forma de \(owner); aquí corresponde «\(right.text)»"),
      suggestion: suggestion.text, isSafe: suggestion.isSafe, expected: [right.text])
  }

  private static let station = Concept(
    id: "gas-station",
    terms: [
      Term(language: "en", text: "gas station", status: .preferred),
      Term(language: "es", text: "estación de servicio", status: .preferred, gender: .feminine),
      Term(
        language: "es", text: "bomba de gasolina", status: .admitted, gender: .feminine,
        region: "es-VE"),
    ])

  let examples = [
    CheckExample(
      "The gas station closed.", "La bomba de gasolina cerró.", concepts: [station],
      context: TermContext(region: "es-VE")),
    CheckExample(
      "The ⟦gas station⟧ closed.", "La ⟦bomba de gasolina⟧ cerró.", concepts: [station],
      context: TermContext(region: "es-ES")),
  ]
}
