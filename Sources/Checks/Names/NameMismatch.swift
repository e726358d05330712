import Text

/// A person's name that is another on the other side: misspelt, mixed up, or somebody else's.
struct NameMismatch: Check {
  let id = "name-mismatch"
  let severity = Severity.error
  let family = CheckFamily.names
  let rationale = Localized(
    en: """
      People keep their names: Chavez and Chávez are one, Chaves is not. A given name with another surname, a name one or \
      two letters off, and a surname in place of another person's are reported. A second mention by one surname, a \
      pronoun or a description in place of the name are let pass.
      """,
    es: """
      Las personas conservan su nombre: Chavez y Chávez son el mismo, Chaves no. Se señala un nombre de pila con otro \
      apellido, un nombre con una o dos letras cambiadas y un apellido en lugar del de otra persona. No se objeta la \
      segunda mención con un solo apellido, un pronombre ni una descripción en vez del nombre.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    let slips = MisspeltNames(input).slips()
    let slipped = Set(slips.map { "\($0.side) \($0.mention.token)" })
    let misspelt = slips.filter { !NameInconsistent.isOwn($0) }.map {
      finding(on: $0.side, $0.mention.token, answer: $0.answer.token, bead: $0.bead, input)
    }
    let mixed = MixedNames(input).findings(self) { !slipped.contains("target \($0)") }
    return misspelt + mixed
  }

  func finding(
    on side: Side = .target, _ token: Int, answer: Int, bead: Int, _ input: CheckInput
  ) -> Finding {
    let own = input[side].text(ofToken: token)
    let other = input[side.other].text(ofToken: answer)
    return input.finding(
      self, on: side, place: input[side].tokens[token].bytes,
      counterpart: input[side.other].tokens[answer].bytes, bead: bead,
      message: Localized(
        en: "“\(own)” stands for “\(other)”", es: "«\(own)» está en lugar de «\(other)»"),
      suggestion: other, expected: [other])
  }

  let examples = [
    CheckExample(
      "President Hugo Chavez spoke.\nChavez left.",
      "El presidente Hugo Chávez habló.\nChávez se fue."),
    CheckExample(
      "Ana Gonzalez, 34, spoke.\nGonzalez left.",
      "Ana González Pérez, de 34 años, habló.\nElla se fue."),
    CheckExample(
      "“I know,” said Hugo ⟦Brancusti⟧ there.", "«Lo sé», dijo allí Hugo ⟦Brancosti⟧."),
    CheckExample(
      "Judge Beatriz ⟦Quintavalle⟧ refused.", "La jueza Beatriz ⟦Mendicutti⟧ se negó."),
  ]
}

/// Surnames that stand in place of another person's.
struct MixedNames {
  private let input: CheckInput

  init(_ input: CheckInput) { self.input = input }

  func findings(_ check: NameMismatch, where isFree: (Int) -> Bool) -> [Finding] {
    let speakers = SpeakerChanged.changed(input)
    return input.beads.indices.filter(input.isTrusted).flatMap { bead -> [Finding] in
      let own = surnames(bead, .target)
      let other = surnames(bead, .source)
      guard let (a, b) = fullNames(bead) ?? alone(own, other, bead), isFree(a.token),
        !speakers.contains(where: { $0.target == a.token })
      else { return [] }
      return [check.finding(a.token, answer: b.token, bead: bead, input)]
    }
  }

  private func surnames(_ bead: Int, _ side: Side) -> [People.Mention] {
    input.people.mentions(in: input.beads[bead][side], side).filter {
      $0.isLast && input.people.surnames.contains($0.word)
    }
  }

  /// The same given name with another surname.
  private func fullNames(_ bead: Int) -> (People.Mention, People.Mention)? {
    let passage = input.passage(of: bead)
    func names(_ sentences: [Int], _ side: Side) -> [(mention: People.Mention, words: [Int32])] {
      input.people.mentions(in: sentences, side)
        .filter { $0.isLast && (2...3).contains($0.run.count) }
        .map { mention in (mention, mention.run.map { input[side].words[$0] }) }
    }
    let others = names(input.beads[bead].source, .source)
    guard !others.isEmpty else { return nil }
    let near = names(passage.target, .target)
    let nearOther = names(passage.source, .source)
    for own in names(input.beads[bead].target, .target) {
      let given = own.words.dropLast()
      let match = others.first { other in
        other.words.dropLast().contains { given.contains($0) }
          && input.people.names.contains(other.words[0])
          && input.people.surnames.contains(other.mention.word)
          && !own.words.contains(other.mention.word) && !other.words.contains(own.mention.word)
      }
      guard let match, !near.contains(where: { $0.words == match.words }),
        !nearOther.contains(where: { $0.words == own.words }),
        !isTranslated(own.mention, match.mention)
      else { continue }
      return (own.mention, match.mention)
    }
    return nil
  }

  private func isTranslated(_ own: People.Mention, _ other: People.Mention) -> Bool {
    guard let lexicon = input.resources.lexicon else { return false }
    let stem = input.vocabulary.text(input.source.stems[other.token])
    return lexicon.knows(stem, .source) && input.source.language.code == "en"
  }

  /// A surname alone whose bearer the passage does not speak of, for one that is not rendered.
  private func alone(
    _ own: [People.Mention], _ other: [People.Mention], _ bead: Int
  ) -> (People.Mention, People.Mention)? {
    let passage = input.passage(of: bead)
    func words(_ side: Side) -> Set<Int32> {
      Set(input.people.mentions(in: passage[side], side).map(\.word))
    }
    let near = words(.target)
    let nearOther = words(.source)
    guard let extra = own.first(where: { !nearOther.contains($0.word) }),
      input.people.count(of: extra.word, .source) > 0,
      let lost = other.first(where: { !near.contains($0.word) })
    else { return nil }
    return (extra, lost)
  }
}
