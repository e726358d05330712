import Terminology
import Text

/// A name that stays as it is in every language, translated.
struct DoNotTranslate: Check {
  let id = "do-not-translate"
  let severity = Severity.error
  let family = CheckFamily.terminology
  let outranks = ["term-missing", "rendering-inconsistent", "concept-merged"]
  let rationale = Localized(
    en: """
      Programmes, products and companies that the glossary marks as not to be translated, the names of companies in \
      general, and handles, addresses and web pages are kept letter by letter, or the reader cannot find them.
      """,
    es: """
      Los programas, productos y empresas que el glosario marca como intraducibles, los nombres de empresas en general \
      y las cuentas, correos y páginas web se conservan letra por letra; si no, el lector no puede encontrarlos.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    let names = NameScanner.names(of: input.source, input)
    let others = NameScanner.names(of: input.target, input)
    let kept = Set(others.joined().map { $0.content.map { input.target.words[$0] } })
    return input.beads.indices.flatMap { bead -> [Finding] in
      guard input.isTrusted(bead) else { return [] }
      let targets = input.beads[bead].target.flatMap { others[$0] }
      return input.beads[bead].source.flatMap { sentence in
        terms(in: sentence, bead, targets, input)
          + names[sentence].compactMap { company($0, bead, targets, kept, input) }
          + addresses(in: sentence, bead, input)
      }
    }
  }

  // MARK: Terms of the glossary

  private func terms(
    in sentence: Int, _ bead: Int, _ targets: [NameSpan], _ input: CheckInput
  ) -> [Finding] {
    input.source.terms[sentence].compactMap { use in
      guard input.resources.matcher.term(of: use.match).doNotTranslate, !use.isAmbiguous,
        input.resources.preferred(use.concept, in: input.target.language)?.doNotTranslate ?? false,
        !Renderings(input).isCarried(use, .source)
      else { return nil }
      let concept = input.resources.concepts[use.concept]
      let intruder = targets.first { isNew($0, input) }
      return finding(
        input.source.text(use.bytes), use.bytes, intruder, bead, concept: concept.id, input)
    }
  }

  // MARK: Companies

  /// A name with the word of a company in it, which is not in the passage, while a name without counterpart is.
  private func company(
    _ name: NameSpan, _ bead: Int, _ targets: [NameSpan], _ kept: Set<[Int32]>,
    _ input: CheckInput
  ) -> Finding? {
    guard name.content.count > 1 else { return nil }
    let words = name.content.map { input.source.words[$0] }
    // What the article keeps in one place it keeps in all.
    guard kept.contains(words) || isCompany(name, input) else { return nil }
    let there = input.beads[bead].target.flatMap { input.target.tokenRange($0) }
    let known = Set(there.map { input.target.words[$0] })
    if words.filter({ known.contains($0) }).count * 2 > words.count { return nil }
    let links = WordLinks(input)
    let intruder = targets.first {
      $0.content.count > 1 && isNew($0, input) && links.linkedCount(name.content, $0.content) > 0
    }
    guard let intruder else { return nil }
    let bytes = input.source.bytes(ofTokens: name.tokens)
    return finding(input.source.text(bytes), bytes, intruder, bead, concept: nil, input)
  }

  private func isCompany(_ name: NameSpan, _ input: CheckInput) -> Bool {
    let words = name.content.map { input.vocabulary.text(input.source.words[$0]) }
    return words.contains { Self.companyWords.contains($0) }
  }

  /// Words that only the names of companies end in or begin with.
  private static let companyWords: Set<String> = [
    "inc", "corp", "ltd", "llc", "plc", "co", "trading", "holdings", "holding", "partners",
    "capital", "ventures", "logistics", "shipping", "industries", "enterprises", "consulting",
    "investments", "airlines", "airways", "motors", "records", "software", "systems",
    "technologies", "solutions", "labs", "foods", "studios", "pictures", "entertainment",
    "securities", "risk", "marine", "analytics", "networks",
  ]

  // MARK: Addresses

  private func addresses(in sentence: Int, _ bead: Int, _ input: CheckInput) -> [Finding] {
    guard input.source.tokenRange(sentence).contains(where: { isAddress(input.source.tokens[$0]) })
    else { return [] }
    let passage = input.passage(of: bead).target.flatMap { input.target.tokenRange($0) }
    let there = Set(passage.map { input.target.words[$0] })
    let here = Set(
      input.passage(of: bead).source.flatMap { input.source.tokenRange($0) }.map {
        input.source.words[$0]
      })
    return input.source.tokenRange(sentence).compactMap { token in
      guard isAddress(input.source.tokens[token]), !there.contains(input.source.words[token])
      else { return nil }
      let intruder = input.beads[bead].target.flatMap { input.target.tokenRange($0) }.first {
        isAddress(input.target.tokens[$0]) && !here.contains(input.target.words[$0])
      }
      guard let intruder else { return nil }
      let bytes = input.source.tokens[token].bytes
      return finding(
        input.source.text(bytes), bytes,
        NameSpan(sentence: 0, tokens: intruder..<intruder + 1, content: [intruder]), bead,
        concept: nil, input)
    }
  }

  private func isAddress(_ token: Token) -> Bool {
    token.kind == .handle || token.kind == .url || token.kind == .email
  }

  /// Whether none of a target name's words stands in the source of its bead's passage.
  private func isNew(_ name: NameSpan, _ input: CheckInput) -> Bool {
    let bead = input.target.beadOf[name.sentence]
    let sources = input.passage(of: bead).source.flatMap { input.source.tokenRange($0) }
    let known = Set(sources.map { input.source.words[$0] })
    return name.content.contains { !known.contains(input.target.words[$0]) }
  }

  private func finding(
    _ name: String, _ bytes: Range<Int>, _ intruder: NameSpan?, _ bead: Int, concept: String?,
    _ input: CheckInput
  ) -> Finding {
    input.finding(
      self, place: intruder.map { input.target.bytes(ofTokens: $0.tokens) }, counterpart: bytes,
      bead: bead, concept: concept,
      message: Localized(
        en: "“\(name)” is a name that is not translated",
        es: "«\(name)» es un nombre que no se traduce"),
      suggestion: intruder == nil ? nil : name, expected: [name])
  }

  private static let programme = CheckExample.concept(
    "barrio-adentro", en: ["=Barrio Adentro"], es: ["=Barrio Adentro"])

  let examples = [
    CheckExample(
      "Doctors of Barrio Adentro came.", "Vinieron médicos de Barrio Adentro.",
      concepts: [programme]),
    CheckExample(
      "The firm, Golden Harvest Trading, sold rice.",
      "La empresa, Golden Harvest Trading, vendía arroz."),
    CheckExample(
      "The firm, ⟦Golden Harvest Trading⟧, sold rice.",
      "La empresa, ⟦Comercio Cosecha Dorada⟧, vendía arroz.", sources: [.english]),
    CheckExample(
      "Write to ⟦@ManosDeQuimera⟧ today.", "Hoy se puede escribir a ⟦@HandsOfChimera⟧."),
  ]
}
