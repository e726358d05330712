import Terminology
import Text

/// An acronym that one side explains and the other does not, or explains by other words.
struct AcronymExpansion: Check {
  let id = "acronym-expansion"
  let severity = Severity.warning
  let family = CheckFamily.terminology
  let outranks = ["rendering-inconsistent", "term-missing", "concept-merged"]
  let rationale = Localized(
    en: """
      Where the original says at its first use what an acronym stands for, the rendering does so too, with words that \
      render the original's: at most half of the expansion's words may be without counterpart. Acronyms that the original \
      leaves unexplained may stay so.
      """,
    es: """
      Si el original explica una sigla la primera vez que la usa, la traducción también la desarrolla, y con palabras \
      que traducen las del original: a lo sumo la mitad puede quedar sin correspondencia. Las siglas que el original \
      no explica pueden quedar sin explicar.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    let source = AcronymDefinitions(
      input.source, names: NameScanner.names(of: input.source, input))
    let names = NameScanner.names(of: input.target, input)
    let target = AcronymDefinitions(input.target, names: names)
    return source.byAcronym.sorted { $0.value.acronym < $1.value.acronym }.compactMap {
      acronym, definition in
      let bead = input.source.beadOf[definition.sentence]
      guard input.isTrusted(bead) else { return nil }
      guard let own = counterpart(of: acronym, bead, target, input) else { return nil }
      if let rendering = target.byAcronym[own] {
        return isUnlike(rendering.name, definition.name, input)
          ? wrong(rendering, definition, input) : nil
      }
      return lost(own, definition, target, names, bead, input)
    }
  }

  /// The acronym that renders one: itself, or the one that the first bead's target has between parentheses or alone.
  private func counterpart(
    of acronym: Int32, _ bead: Int, _ target: AcronymDefinitions, _ input: CheckInput
  ) -> Int32? {
    if target.uses[acronym] != nil { return acronym }
    let here = input.beads[bead].target.flatMap { input.target.tokenRange($0) }
      .filter { AcronymDefinitions.isAcronym($0, input.target) }
    return here.count == 1 ? input.target.words[here[0]] : nil
  }

  private func lost(
    _ acronym: Int32, _ definition: AcronymDefinitions.Definition, _ target: AcronymDefinitions,
    _ names: [[NameSpan]], _ bead: Int, _ input: CheckInput
  ) -> Finding? {
    guard let first = target.uses[acronym]?.first else { return nil }
    let sentence = input.target.sentence(at: input.target.tokens[first].bytes.lowerBound)
    if input.target.isHeadline(sentence), target.uses[acronym]?.count == 1 { return nil }
    let passage = input.passage(of: bead).target
    if isNamedInFull(definition, passage, names, input) { return nil }
    let place = (target.uses[acronym] ?? []).first { token in
      input.beads[bead].target.contains { input.target.tokenRange($0).contains(token) }
    }
    guard let place else { return nil }
    let words = input.target.text(ofToken: place)
    let original = input.source.text(input.source.bytes(ofTokens: definition.name.tokens))
    return input.finding(
      self, place: input.target.tokens[place].bytes,
      counterpart: input.source.bytes(ofTokens: definition.name.tokens), bead: bead,
      message: Localized(
        en: "the original explains \(words) here (“\(original)”), the rendering does not",
        es: "el original explica aquí \(words) («\(original)») y la traducción no"))
  }

  /// Whether the passage says the full name without the acronym beside it.
  private func isNamedInFull(
    _ definition: AcronymDefinitions.Definition, _ passage: [Int], _ names: [[NameSpan]],
    _ input: CheckInput
  ) -> Bool {
    let links = WordLinks(input)
    return passage.flatMap { names[$0] }.contains { name in
      name.content.count > 1
        && (isSameConcept(name, definition.name, input)
          || links.linkedCount(definition.name.content, name.content) * 3
            >= definition.name.content.count * 2)
    }
  }

  private func isUnlike(_ name: NameSpan, _ original: NameSpan, _ input: CheckInput) -> Bool {
    if isSameConcept(name, original, input) { return false }
    let linked = WordLinks(input).linkedCount(original.content, name.content)
    let without = name.content.count - linked
    return without >= 2 && without * 2 >= name.content.count
  }

  /// Whether both names are terms of one concept.
  private func isSameConcept(_ name: NameSpan, _ original: NameSpan, _ input: CheckInput) -> Bool {
    let own = input.target.terms[name.sentence].filter {
      $0.match.tokens.overlaps(name.tokens) && $0.match.tokens.count > 1 && $0.status.isAccepted
    }
    let others = input.source.terms[original.sentence].filter {
      $0.match.tokens.overlaps(original.tokens)
    }
    return own.contains { use in others.contains { $0.concept == use.concept } }
  }

  private func wrong(
    _ rendering: AcronymDefinitions.Definition, _ definition: AcronymDefinitions.Definition,
    _ input: CheckInput
  ) -> Finding {
    let bytes = input.target.bytes(ofTokens: rendering.name.tokens)
    let original = input.source.bytes(ofTokens: definition.name.tokens)
    let words = input.target.text(bytes)
    let acronym = input.target.text(ofToken: rendering.acronym)
    return input.finding(
      self, place: bytes, counterpart: original, bead: input.target.beadOf[rendering.sentence],
      message: Localized(
        en:
          "“\(words)” does not render what \(acronym) stands for: “\(input.source.text(original))”",
        es: "«\(words)» no traduce lo que significa \(acronym): «\(input.source.text(original))»"))
  }

  let examples = [
    CheckExample(
      "The National Electoral Council (CNE) said so.\nThe CNE met.",
      "Lo dijo el Consejo Nacional Electoral (CNE).\nEl CNE se reunió."),
    CheckExample(
      "It was the ⟦National Electoral Council⟧ (CNE) that met.\nThe CNE voted.",
      "Fue el ⟦CNE⟧ quien se reunió.\nEl CNE votó.", sources: [.english]),
    CheckExample(
      "The ⟦Institute for Mountain Hazards⟧ (IRM) warned.",
      "Advirtió el ⟦Instituto de Rescate y Meteorología⟧ (IRM).", sources: [.english]),
  ]
}
