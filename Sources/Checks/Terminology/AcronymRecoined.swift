import Terminology
import Text

/// An acronym that the rendering made up or mixed up.
struct AcronymRecoined: Check {
  let id = "acronym-recoined"
  let severity = Severity.error
  let family = CheckFamily.terminology
  let outranks = ["term-missing", "rendering-inconsistent", "concept-merged", "acronym-expansion"]
  let rationale = Localized(
    en: """
      An acronym is either kept or translated by the one that the glossary, the lexicon or the rest of the article has \
      (UN, ONU). Reported is one that stands nowhere in the original, where the original's own is missing: with its \
      letters in another order, or where the article elsewhere keeps the original's.
      """,
    es: """
      Una sigla se conserva o se traduce por la que consta en el glosario, en el léxico o en el resto del artículo \
      (UN, ONU). Se señala la que no figura en el original cuando falta la de este: con las letras en otro orden, o si \
      en otros lugares el artículo conserva la del original.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    let known = Set(acronyms(input.source).map { input.source.words[$0] })
    var uses: [Int32: Int] = [:]
    for token in acronyms(input.target) { uses[input.target.words[token], default: 0] += 1 }
    return input.beads.indices.flatMap { bead -> [Finding] in
      guard input.isTrusted(bead) else { return [] }
      let there = tokens(of: bead, .target, input).filter {
        AcronymDefinitions.isAcronym($0, input.target)
      }
      let strangers = there.filter {
        !known.contains(input.target.words[$0]) && !isRendering($0, bead, input)
      }
      if strangers.isEmpty { return [] }
      let own = Set(tokens(of: bead, .target, input).map { input.target.words[$0] })
      let lost = tokens(of: bead, .source, input).filter {
        AcronymDefinitions.isAcronym($0, input.source) && !own.contains(input.source.words[$0])
      }
      return strangers.compactMap { stranger in
        let original = lost.first { isMixedUp($0, stranger, uses, input) }
        return original.map { finding(stranger, $0, bead, input) }
      }
    }
  }

  private func acronyms(_ side: SideText) -> [Int] {
    side.tokens.indices.filter { AcronymDefinitions.isAcronym($0, side) }
  }

  private func tokens(of bead: Int, _ side: Side, _ input: CheckInput) -> [Int] {
    input.beads[bead][side].flatMap { input[side].tokenRange($0) }
  }

  /// Whether the glossary or the lexicon has the acronym for something in the original's passage.
  private func isRendering(_ token: Int, _ bead: Int, _ input: CheckInput) -> Bool {
    let side = input.target
    let sentence = side.sentence(at: side.tokens[token].bytes.lowerBound)
    let passage = input.passage(of: bead).source
    let isTerm = side.terms[sentence].contains { use in
      use.match.tokens.contains(token) && !use.status.isRefused
        && passage.contains { input.source.terms[$0].contains { $0.concept == use.concept } }
    }
    if isTerm { return true }
    guard let lexicon = input.resources.lexicon else { return false }
    return !lexicon.renderings(of: side.text(ofToken: token), .target).isEmpty
  }

  private func isMixedUp(
    _ original: Int, _ stranger: Int, _ uses: [Int32: Int], _ input: CheckInput
  ) -> Bool {
    let first = input.vocabulary.text(input.source.words[original])
    let second = input.vocabulary.text(input.target.words[stranger])
    if first.utf8.sorted() == second.utf8.sorted() { return true }
    return uses[input.source.words[original]] != nil
  }

  private func finding(
    _ stranger: Int, _ original: Int, _ bead: Int, _ input: CheckInput
  ) -> Finding {
    let words = input.target.text(ofToken: stranger)
    let right = input.source.text(ofToken: original)
    return input.finding(
      self, place: input.target.tokens[stranger].bytes,
      counterpart: input.source.tokens[original].bytes, bead: bead,
      message: Localized(
        en: "\(words) stands nowhere in the original, which has \(right)",
        es: "\(words) no figura en el original, que dice \(right)"),
      suggestion: right, isSafe: true, expected: [right])
  }

  let examples = [
    CheckExample(
      "The UN asked the CNE.\nThe CNE said no.", "La ONU consultó al CNE.\nEl CNE se negó."),
    CheckExample(
      "They asked the ⟦CNE⟧ for an audit.", "Le pidieron una auditoría al ⟦CEN⟧.",
      sources: [.english]),
    CheckExample(
      "The FUTR met.\nThe ⟦FUTR⟧ represents workers.",
      "Se reunió la FUTR.\nLa ⟦URWF⟧ representa a obreros.", sources: [.english]),
  ]
}
