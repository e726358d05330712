import Text

/// One person spelt two ways on one side.
struct NameInconsistent: Check {
  let id = "name-inconsistent"
  let severity = Severity.error
  let family = CheckFamily.names
  let rationale = Localized(
    en: """
      A text spells a person one way. A surname that is a letter or two off another in the same text is reported where \
      the other side has only the other; two people with similar names, who both stand on the other side, are not.
      """,
    es: """
      Un texto escribe el nombre de una persona de una sola manera. Se señala el apellido que difiere en una o dos letras \
      de otro del mismo texto cuando el otro lado solo trae ese otro; no dos personas de nombre parecido que están en \
      ambos lados.
      """)

  /// A surname alone, of somebody who is spelt right elsewhere on the side; a whole name is a mismatch.
  static func isOwn(_ slip: MisspeltNames.Slip) -> Bool {
    slip.isKnownOnSide && slip.mention.isAlone
  }

  func findings(in input: CheckInput) -> [Finding] {
    MisspeltNames(input).slips().filter(Self.isOwn).map { slip in
      let own = input[slip.side].text(ofToken: slip.mention.token)
      let right =
        input.people.all(slip.side).first { $0.word == slip.answer.word }
        .map { input[slip.side].text(ofToken: $0.token) } ?? own
      return input.finding(
        self, on: slip.side, place: input[slip.side].tokens[slip.mention.token].bytes,
        counterpart: input[slip.side.other].tokens[slip.answer.token].bytes, bead: slip.bead,
        message: Localized(
          en: "“\(own)” is spelt “\(right)” elsewhere in the text",
          es: "«\(own)» aparece como «\(right)» en el resto del texto"),
        suggestion: right, expected: [right])
    }
  }

  let examples = [
    CheckExample(
      "Ana Brancosti, 34, came.\nBrancosti left.",
      "Ana Brancosti, de 34 años, vino.\nBrancosti se fue."),
    CheckExample(
      "Ana Brancosti, 34, came.\nThen ⟦Brancosti⟧ left.",
      "Ana Brancosti, de 34 años, vino.\nLuego ⟦Brancusti⟧ se fue."),
  ]
}
