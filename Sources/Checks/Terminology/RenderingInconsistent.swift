import Terminology
import Text

/// A recurring name without entry in the glossary, rendered in two ways.
struct RenderingInconsistent: Check {
  let id = "rendering-inconsistent"
  let severity = Severity.warning
  let family = CheckFamily.terminology
  let rationale = Localized(
    en: """
      Institutions, programmes and posts that come back in an article keep the name that they got. The renderings of \
      each recurring name are found through the alignment and compared; inflected and shortened forms, acronyms and \
      pronouns are let pass, and so are names of the glossary, which other checks look after.
      """,
    es: """
      Las instituciones, los programas y los cargos que reaparecen en un artículo conservan el nombre que recibieron. \
      Las traducciones de cada nombre repetido se hallan por la alineación y se comparan; valen las formas flexionadas \
      y abreviadas, las siglas y los pronombres. De los nombres del glosario se ocupan otros controles.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    let sources = NameScanner.names(of: input.source, input)
    let targets = NameScanner.names(of: input.target, input)
    let names = RecurringNames(input, sources, targets)
    return names.deviations().compactMap { deviation in finding(deviation, input) }
  }

  private func finding(_ deviation: RecurringNames.Deviation, _ input: CheckInput) -> Finding? {
    let bytes = input.target.bytes(ofTokens: deviation.rendering.tokens)
    let original = input.source.bytes(ofTokens: deviation.original)
    let usual = deviation.usual
    let words = input.target.text(bytes)
    let name = input.source.text(original)
    return input.finding(
      self, place: bytes, counterpart: original,
      bead: input.target.beadOf[deviation.rendering.sentence],
      message: Localized(
        en: "“\(name)” is “\(words)” here, elsewhere “\(usual)”",
        es: "«\(name)» es aquí «\(words)» y en otros lugares «\(usual)»"),
      suggestion: usual, expected: [usual])
  }

  let examples = [
    CheckExample(
      "The Quimera Solidarity Network met.\nIt met the Quimera Solidarity Network again.",
      "Se reunió la Red Solidaria de Quimera.\nVolvió a ver a la Red Solidaria."),
    CheckExample(
      "A vote of the Quimera Solidarity Network.\nAgain the ⟦Quimera Solidarity Network⟧ met.",
      "Un voto de la Red Solidaria de Quimera.\nSe reunió otra vez la ⟦Cadena de Solidaridad Quimera⟧.",
      sources: [.english]),
    CheckExample(
      "The Citizen Watch (VCV) met.\nThe ⟦VCV⟧ said so.",
      "Se reunió la Veeduría Ciudadana del Voto (VCV).\nLo dijo la ⟦Vigilancia Ciudadana Electoral⟧.",
      sources: [.english]),
  ]
}

/// Names that come back in the source, with what renders each occurrence.
private struct RecurringNames {
  struct Deviation {
    /// Tokens of the source.
    let original: Range<Int>
    let rendering: NameSpan
    let usual: String
  }
  private struct Occurrence {
    let original: Range<Int>
    let bead: Int
    let rendering: NameSpan?
  }

  private let input: CheckInput
  private let sources: [[NameSpan]]
  private let targets: [[NameSpan]]
  private let links: WordLinks

  init(_ input: CheckInput, _ sources: [[NameSpan]], _ targets: [[NameSpan]]) {
    self.input = input
    self.sources = sources
    self.targets = targets
    links = WordLinks(input)
  }

  func deviations() -> [Deviation] { ofNames() + ofAcronyms() }

  // MARK: Names of several words

  private func ofNames() -> [Deviation] {
    var occurrences: [[Int32]: [NameSpan]] = [:]
    for name in sources.joined() where name.content.count > 1 && !isInGlossary(name, .source) {
      occurrences[name.content.map { input.source.words[$0] }, default: []].append(name)
    }
    return occurrences.values.filter { $0.count > 1 }
      .sorted { $0[0].tokens.lowerBound < $1[0].tokens.lowerBound }
      .flatMap { deviations(of: $0) }
  }

  private func deviations(of names: [NameSpan]) -> [Deviation] {
    let found = names.map { name in
      let bead = input.source.beadOf[name.sentence]
      return Occurrence(
        original: name.tokens, bead: bead,
        rendering: input.isTrusted(bead) ? rendering(of: name, bead) : nil)
    }
    // Equal renderings are compared once, however often they occur.
    var groups: [[Int32]: (name: NameSpan, count: Int)] = [:]
    for rendering in found.compactMap(\.rendering) {
      groups[stems(rendering), default: (rendering, 0)].count += 1
    }
    guard groups.count > 1 else { return [] }
    let all = groups.values.sorted { $0.name.tokens.lowerBound < $1.name.tokens.lowerBound }
    let counts = all.map { one in
      all.filter { isSame(one.name, $0.name) }.reduce(0) { $0 + $1.count }
    }
    guard let best = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }) else {
      return []
    }
    let usual = all[best].name
    let deviating = Set(all.filter { !isSame($0.name, usual) }.map { stems($0.name) })
    return found.compactMap { occurrence in
      guard let rendering = occurrence.rendering, deviating.contains(stems(rendering)) else {
        return nil
      }
      return Deviation(original: occurrence.original, rendering: rendering, usual: text(usual))
    }
  }

  /// The name of the bead's target that shares most words with a name and is no better rendering of another.
  private func rendering(of name: NameSpan, _ bead: Int) -> NameSpan? {
    let candidates = input.beads[bead].target.flatMap { targets[$0] }.filter {
      $0.content.count > 1 && !isInGlossary($0, .target)
    }
    let rivals = input.beads[bead].source.flatMap { sources[$0] }.filter { $0 != name }
    var best: (score: Double, name: NameSpan)?
    for candidate in candidates {
      let score = score(name, candidate)
      guard score >= Self.likeness, score > best?.score ?? 0,
        !rivals.contains(where: { self.score($0, candidate) > score })
      else { continue }
      best = (score, candidate)
    }
    return best?.name
  }

  /// Share of the longer name's words that find one in the other.
  private func score(_ name: NameSpan, _ candidate: NameSpan) -> Double {
    let linked = links.linkedCount(name.content, candidate.content)
    return Double(linked) / Double(max(name.content.count, candidate.content.count))
  }

  /// Below it a name of the target is taken for something else.
  private static let likeness = 0.3

  // MARK: Acronyms

  private func ofAcronyms() -> [Deviation] {
    let definitions = AcronymDefinitions(input.target, names: targets)
    let sourceUses = AcronymDefinitions(input.source, names: sources).uses
    return definitions.byAcronym.sorted { $0.value.acronym < $1.value.acronym }.flatMap {
      acronym, definition in
      (sourceUses[acronym] ?? []).compactMap { token in
        deviation(of: acronym, at: token, from: definition.name)
      }
    }
  }

  private func deviation(
    of acronym: Int32, at token: Int, from definition: NameSpan
  ) -> Deviation? {
    let sentence = input.source.sentence(at: input.source.tokens[token].bytes.lowerBound)
    let bead = input.source.beadOf[sentence]
    guard input.isTrusted(bead) else { return nil }
    let there = input.beads[bead].target.flatMap { input.target.tokenRange($0) }
    if there.contains(where: { input.target.words[$0] == acronym }) { return nil }
    let rivals = input.beads[bead].source.flatMap { sources[$0] }
    let candidate = input.beads[bead].target.flatMap { targets[$0] }.first { name in
      name.content.count > 1 && !isInGlossary(name, .target) && !isSame(name, definition)
        && sharesWord(name, definition)
        && !rivals.contains { self.score($0, name) >= Self.likeness }
    }
    return candidate.map {
      Deviation(original: token..<token + 1, rendering: $0, usual: text(definition))
    }
  }

  // MARK: Comparing

  private func stems(_ name: NameSpan) -> [Int32] { name.content.map { input.target.stems[$0] } }

  private func sharesWord(_ a: NameSpan, _ b: NameSpan) -> Bool {
    !Set(stems(a)).isDisjoint(with: stems(b))
  }

  /// Equal but for inflection, or one a short form of the other.
  private func isSame(_ a: NameSpan, _ b: NameSpan) -> Bool {
    let first = Set(stems(a))
    let second = Set(stems(b))
    return first.isSubset(of: second) || second.isSubset(of: first)
  }

  /// Whether a term of the glossary takes up at least half of the name's words.
  private func isInGlossary(_ name: NameSpan, _ side: Side) -> Bool {
    input[side].terms[name.sentence].contains { use in
      name.content.filter { use.match.tokens.contains($0) }.count * 2 > name.content.count
    }
  }

  private func text(_ name: NameSpan) -> String {
    input.target.text(input.target.bytes(ofTokens: name.tokens))
  }
}
