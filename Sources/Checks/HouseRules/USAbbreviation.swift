import Text

/// The abbreviation of Estados Unidos.
struct USAbbreviation: Check {
  let id = "us-abbreviation"
  let severity = Severity.warning
  let family = CheckFamily.houseRules
  let rationale = Localized(
    en: """
      Spanish abbreviates Estados Unidos as EE. UU., with points and a space, because a doubled letter is an abbreviation and \
      no acronym. EEUU and the English forms USA, US and U.S. are reported; EE.UU. without the space, which is common in \
      the press, is noted. An article that keeps to EEUU throughout gets one note.
      """,
    es: """
      La abreviatura de Estados Unidos es EE. UU., con puntos y espacio: las letras dobladas son abreviatura, no sigla. Se \
      señalan EEUU y las formas inglesas USA, US y U.S.; EE.UU. sin espacio, frecuente en la prensa, solo se anota. Si el \
      artículo escribe siempre EEUU, se deja una sola nota.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    guard let text = input.side(in: .spanish) else { return [] }
    var wrong: [(token: Int, isEnglish: Bool)] = []
    var right = 0
    for token in text.tokens.indices where text.tokens[token].kind == .acronym {
      let form = text.text(ofToken: token)
      if form == Self.right || form == "EE.\u{A0}UU." || form == "EE.\u{202F}UU." {
        right += 1
      } else if Self.forms.contains(form)
        || (Self.english.contains(form) && !isInsideName(token, text))
      {
        wrong.append((token, Self.english.contains(form)))
      }
    }
    let isHouse = right == 0 && wrong.count >= Self.habit && !wrong.contains { $0.isEnglish }
    return (isHouse ? Array(wrong.prefix(1)) : wrong).map { token, isEnglish in
      let form = text.text(ofToken: token)
      let isMinor = isHouse || (form.hasPrefix("EE.") && right == 0)
      return input.finding(
        self, on: text.side, place: text.tokens[token].bytes, counterpart: nil,
        bead: text.beadOf[text.sentence(at: text.tokens[token].bytes.lowerBound)],
        severity: isMinor ? .note : nil,
        message: Localized(
          en: "“\(form)” is written EE. UU. in Spanish", es: "«\(form)» se escribe EE. UU."),
        suggestion: Self.right, isSafe: true, expected: [Self.right, "Estados Unidos"])
    }
  }

  /// *USA Today*, *Team USA*; and *US$*.
  private func isInsideName(_ token: Int, _ text: SideText) -> Bool {
    func isName(_ place: Int) -> Bool {
      text.tokens.indices.contains(place) && [.name, .acronym].contains(text.tokens[place].kind)
    }
    let next = text.tokens.indices.contains(token + 1) ? text.text(ofToken: token + 1) : ""
    return isName(token - 1) || isName(token + 1) || next == "$"
      || text.quotation(around: text.tokens[token].bytes) != nil
  }

  private static let right = "EE. UU."
  /// Times from which on a form is a habit.
  private static let habit = 3
  private static let forms: Set<String> = [
    "EEUU", "EE.UU.", "EE.UU", "EE UU", "EUA.", "E.E.U.U.", "UU.EE.",
  ]
  private static let english: Set<String> = ["USA", "U.S.A.", "U.S.", "US"]

  let examples = [
    CheckExample("The U.S. agreed.", "EE. UU. aceptó."),
    CheckExample("USA Today said so.", "Lo dijo USA Today."),
    CheckExample("The U.S. agreed.", "⟦EEUU⟧ aceptó."),
    CheckExample("Sanctions by the U.S. hurt.", "Las sanciones de ⟦USA⟧ duelen."),
  ]
}
