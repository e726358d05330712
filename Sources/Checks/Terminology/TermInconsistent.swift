import Terminology
import Text

/// One concept under two terms within an article that calls it by one in the other language.
struct TermInconsistent: Check {
  let id = "term-inconsistent"
  let severity = Severity.warning
  let family = CheckFamily.terminology
  let rationale = Localized(
    en: """
      A reader who meets a second name looks for a second thing. Where one side calls a concept by the same term \
      throughout and the other by several, the rarer ones are reported: as a warning where they are only two spellings \
      of one term, otherwise, all being admitted by the glossary, as a note. A full form with its acronym, a term with \
      its short form, and verbs beside nouns are one rendering.
      """,
    es: """
      Quien encuentra un segundo nombre busca una segunda cosa. Si un lado llama siempre igual a un concepto y el otro \
      usa varios términos, se señalan los menos frecuentes: como advertencia si solo son dos grafías de un término y, \
      si no, por admitirlos todos el glosario, como nota. La forma completa y su sigla, el término y su forma \
      abreviada, o el verbo y el sustantivo cuentan como uno solo.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    Side.allCases.flatMap { side in findings(on: side, input) }
  }

  private func findings(on side: Side, _ input: CheckInput) -> [Finding] {
    let there = TermFamilies(input, side.other)
    let families = TermFamilies(input, side)
    return families.concepts.flatMap { concept -> [Finding] in
      let own = families.families(of: concept)
      guard own.count > 1, there.families(of: concept).count == 1 else { return [] }
      let usual = own[0]
      return own.dropFirst().compactMap { family in
        family.uses.first.flatMap { finding($0, usual: usual, side, input) }
      }
    }
  }

  private func finding(
    _ use: TermUse, usual: TermFamilies.Family, _ side: Side, _ input: CheckInput
  ) -> Finding? {
    let text = input[side]
    let bead = text.beadOf[use.sentence]
    guard input.isTrusted(bead) else { return nil }
    let counterpart = Renderings(input).uses(
      of: use.concept, side.other, in: input.beads[bead][side.other]
    ).first
    guard let counterpart, let first = usual.uses.first else { return nil }
    let usualTerm = input.resources.matcher.term(of: first.match)
    let suggestion = TermSuggestion(usualTerm, for: use, in: text, input: input)
    let words = text.text(use.bytes)
    let isSpelling = TermFamilies.areSpellings(
      usualTerm.text, input.resources.matcher.term(of: use.match).text)
    let isLight = !isSpelling || text.isInDirectSpeech(use.bytes)
    return input.finding(
      self, on: side, place: use.bytes, counterpart: counterpart.bytes, bead: bead,
      concept: input.resources.concepts[use.concept].id, severity: isLight ? .note : nil,
      message: Localized(
        en: "“\(words)” here, elsewhere in the article “\(usualTerm.text)”",
        es: "aquí «\(words)»; en el resto del artículo, «\(usualTerm.text)»"),
      suggestion: suggestion.text, expected: [usualTerm.text])
  }

  private static let card = CheckExample.concept(
    "fatherland-card", en: ["fatherland card"], es: ["carnet de la patria", "carné de la patria"])
  private static let station = CheckExample.concept(
    "gas-station", en: ["gas station"], es: ["estación de servicio", "bomba de gasolina"])

  let examples = [
    CheckExample(
      "A fatherland card.\nTwo fatherland cards.\nThe fatherland card.",
      "Un carnet de la patria.\nDos carnets de la patria.\nEl carnet.", concepts: [card]),
    CheckExample(
      "A fatherland card.\nTwo fatherland cards.\nHis ⟦fatherland card⟧.",
      "Un carnet de la patria.\nDos carnets de la patria.\nSu ⟦carné de la patria⟧.",
      concepts: [card]),
    CheckExample(
      "The gas station closed.\nThat gas station opened.\nAt the ⟦gas station⟧, they waited.",
      "La estación de servicio cerró.\nEsa estación de servicio abrió.\nEsperaron en la ⟦bomba de gasolina⟧.",
      concepts: [station]),
  ]
}

/// The uses of each concept on a side, by term; forms that count as one rendering together.
struct TermFamilies {
  struct Family {
    var terms: [Int]
    var uses: [TermUse]
  }

  /// Indices of those in use, ascending.
  let concepts: [Int]
  private let byConcept: [Int: [Family]]

  /// - Complexity: O(uses of terms).
  init(_ input: CheckInput, _ side: Side) {
    var uses: [Int: [TermUse]] = [:]
    for use in input[side].terms.all
    where use.status.isAccepted && !use.isAmbiguous && !input[side].isHeadline(use.sentence) {
      uses[use.concept, default: []].append(use)
    }
    concepts = uses.keys.sorted()
    byConcept = uses.mapValues { Self.families($0, input) }
  }

  /// The most used first.
  func families(of concept: Int) -> [Family] { byConcept[concept] ?? [] }

  private static func families(_ uses: [TermUse], _ input: CheckInput) -> [Family] {
    var families: [Family] = []
    for use in uses {
      let concept = input.resources.concepts[use.concept]
      if let index = families.firstIndex(where: { family in
        family.terms.contains(use.match.term)
          || family.terms.contains { areOne(concept.terms[$0], concept.terms[use.match.term]) }
      }) {
        families[index].uses.append(use)
        if !families[index].terms.contains(use.match.term) {
          families[index].terms.append(use.match.term)
        }
      } else {
        families.append(Family(terms: [use.match.term], uses: [use]))
      }
    }
    return families.enumerated().sorted { a, b in
      (b.element.uses.count, a.offset) < (a.element.uses.count, b.offset)
    }.map(\.element)
  }

  /// Whether two terms of a concept count as one rendering: equal, one within the other, acronym and full form, words
  /// of other kinds.
  private static func areOne(_ a: Term, _ b: Term) -> Bool {
    if a.text == b.text { return true }
    if isAcronym(a.text) != isAcronym(b.text) { return true }
    if a.partOfSpeech != b.partOfSpeech { return true }
    let first = TermParts(a.text, language: Language.named(a.language))
    let second = TermParts(b.text, language: Language.named(b.language))
    return !areSpellings(a.text, b.text)
      && (Set(first.stems).isSubset(of: second.stems)
        || Set(second.stems).isSubset(of: first.stems))
  }

  private static func isAcronym(_ text: String) -> Bool {
    let capitals = text.unicodeScalars.filter { $0.properties.isUppercase }.count
    return !text.contains(" ") && capitals >= 2
  }

  /// Whether two terms are one in two spellings: *carnet*, *carné*; *hackeo*, *jaqueo*.
  static func areSpellings(_ a: String, _ b: String) -> Bool {
    let first = Folding.fold(a).split(separator: " ")
    let second = Folding.fold(b).split(separator: " ")
    guard first.count == second.count, a != b else { return false }
    return zip(first, second).allSatisfy { one, other in
      one == other || (one.prefix(3) == other.prefix(3) && abs(one.count - other.count) <= 1)
    }
  }
}
