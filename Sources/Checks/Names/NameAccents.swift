import Text

/// A name with an accent here and without it there.
struct NameAccents: Check {
  let id = "name-accents"
  let severity = Severity.warning
  let family = CheckFamily.names
  let rationale = Localized(
    en: """
      English copy may write Chavez or Chávez, but one of them throughout a text. Spanish has the accents that the name \
      has: a form without accent is reported where the same text, or the other side, has it with one. Words at the head \
      of a sentence and headlines in capitals are not compared.
      """,
    es: """
      En inglés se admite Chavez o Chávez, pero una sola forma en cada texto. En español el nombre lleva su tilde: se \
      señala la forma sin tilde si el mismo texto o el otro lado la traen. No se comparan las palabras que abren la \
      oración ni los titulares en mayúsculas.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    Side.allCases.flatMap { side in findings(side, input) }
  }

  private func findings(_ side: Side, _ input: CheckInput) -> [Finding] {
    let own = accented(side, input)
    let other = input[side].language.code == "es" ? accented(side.other, input) : [:]
    return input.people.all(side).compactMap { mention in
      let text = input[side].text(ofToken: mention.token)
      guard input.people.names.contains(mention.word), text.utf8.allSatisfy({ $0 < 0x80 }),
        let right = own[mention.word] ?? other[mention.word], right.count == text.count
      else { return nil }
      let bead = input[side].beadOf[mention.sentence]
      return input.finding(
        self, on: side, place: input[side].tokens[mention.token].bytes, counterpart: nil,
        bead: bead,
        message: Localized(
          en: "“\(text)” has an accent elsewhere: “\(right)”",
          es: "«\(text)» lleva tilde en otro lugar: «\(right)»"),
        suggestion: right, isSafe: own[mention.word] != nil, expected: [right])
    }
  }

  /// By word a form with an accent.
  private func accented(_ side: Side, _ input: CheckInput) -> [Int32: String] {
    var forms: [Int32: String] = [:]
    for mention in input.people.all(side) where input.people.names.contains(mention.word) {
      let text = input[side].text(ofToken: mention.token)
      if !text.utf8.allSatisfy({ $0 < 0x80 }), forms[mention.word] == nil {
        forms[mention.word] = text
      }
    }
    return forms
  }

  let examples = [
    CheckExample(
      "Mr. Hugo Brancosti spoke.\nHugo Brancosti left.",
      "El doctor Hugo Brancósti habló.\nHugo Brancósti se fue."),
    CheckExample(
      "Mr. Hugo Brancosti spoke.\nThen Brancosti left.",
      "El doctor Hugo Brancósti habló.\nLuego ⟦Brancosti⟧ se fue."),
  ]
}
