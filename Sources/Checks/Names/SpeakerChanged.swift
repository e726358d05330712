import Text

/// Words that are attributed to somebody else.
struct SpeakerChanged: Check {
  let id = "speaker-changed"
  let severity = Severity.error
  let family = CheckFamily.names
  let outranks = ["name-mismatch"]
  let rationale = Localized(
    en: """
      Who said it must stay who said it. The names beside the verbs of saying of a bead are compared; a pronoun or a \
      description in place of the name is let pass.
      """,
    es: """
      Lo dicho debe seguir en boca de quien lo dijo. Se comparan los nombres que acompañan a los verbos de habla; no se \
      objeta un pronombre ni una descripción en vez del nombre.
      """)

  struct Change {
    let bead: Int
    let source: Int
    let target: Int
  }

  /// Tokens of the speakers' surnames.
  static func changed(_ input: CheckInput) -> [Change] {
    input.beads.indices.filter(input.isTrusted).compactMap { bead in
      let own = speakers(bead, .target, input)
      let other = speakers(bead, .source, input)
      guard let a = own.first, let b = other.first,
        Set(own.map(\.word)).isDisjoint(with: other.map(\.word)),
        !NameLikeness.isVariant(input.vocabulary.text(a.word), input.vocabulary.text(b.word)),
        !sharesName(a, b, input),
        input.people.count(of: a.word, .source) > 0, input.people.count(of: b.word, .target) > 0
      else { return nil }
      return Change(bead: bead, source: b.token, target: a.token)
    }
  }

  /// Whether both are one person with one and two surnames.
  private static func sharesName(
    _ a: People.Mention, _ b: People.Mention, _ input: CheckInput
  ) -> Bool {
    let own = Set(a.run.map { input.target.words[$0] })
    return b.run.contains { own.contains(input.source.words[$0]) }
  }

  private static func speakers(_ bead: Int, _ side: Side, _ input: CheckInput) -> [People.Mention] {
    let text = input[side]
    return input.people.mentions(in: input.beads[bead][side], side).filter { mention in
      guard mention.isLast, input.people.surnames.contains(mention.word) else { return false }
      let range = text.tokenRange(mention.sentence)
      func isVerb(_ token: Int) -> Bool {
        range.contains(token)
          && SayingVerbs.contains(input.vocabulary.text(text.words[token]), text.language)
      }
      func isComma(_ token: Int) -> Bool {
        range.contains(token) && text.text(ofToken: token) == ","
      }
      let after = mention.run.upperBound + 1
      return isVerb(mention.run.lowerBound - 1) || isVerb(after)
        || (isComma(after) && isVerb(after + 1))
    }
  }

  func findings(in input: CheckInput) -> [Finding] {
    Self.changed(input).map { change in
      let own = input.target.text(ofToken: change.target)
      let other = input.source.text(ofToken: change.source)
      return input.finding(
        self, place: input.target.tokens[change.target].bytes,
        counterpart: input.source.tokens[change.source].bytes, bead: change.bead,
        message: Localized(
          en: "these are the words of “\(other)”, not of “\(own)”",
          es: "son palabras de «\(other)», no de «\(own)»"),
        suggestion: other, expected: [other])
    }
  }

  private static let people = (
    english: "“No,” said Brancosti.\n“Yes,” said Mendicutti.\n",
    spanish: "«No», dijo Brancosti.\n«Sí», dijo Mendicutti.\n"
  )

  let examples = [
    CheckExample(
      people.english + "“I know,” she said.", people.spanish + "«Lo sé», dijo Brancosti."),
    CheckExample(
      people.english + "“I know,” said ⟦Brancosti⟧.", people.spanish + "«Lo sé», dijo ⟦Mendicutti⟧."
    ),
  ]
}
