import Text

/// An institution's name in lower case.
struct InstitutionCapital: Check {
  let id = "institution-capital"
  let severity = Severity.warning
  let family = CheckFamily.houseRules
  let rationale = Localized(
    en: """
      Names of institutions take capitals in both languages: National Assembly, Asamblea Nacional. A name all in lower case \
      is reported where the other side writes its counterpart with capitals.
      """,
    es: """
      Los nombres de instituciones llevan mayúsculas en las dos lenguas: National Assembly, Asamblea Nacional. Se señala el \
      nombre escrito todo en minúscula si el otro lado lleva el suyo con mayúsculas.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    Side.allCases.flatMap { side in
      input[side].sentences.indices.flatMap { sentence -> [Finding] in
        let bead = input[side].beadOf[sentence]
        guard input.isTrusted(bead) else { return [] }
        return Self.names.compactMap { finding($0, sentence, bead, side, input) }
      }
    }
  }

  private typealias Name = [String: [String]]

  private func finding(
    _ name: Name, _ sentence: Int, _ bead: Int, _ side: Side, _ input: CheckInput
  ) -> Finding? {
    guard let own = name[input[side].language.code],
      let other = name[input[side.other].language.code],
      let place = occurrence(
        own, [sentence], side, input, where: { !input[side].isCapitalised($0) }),
      let counterpart = occurrence(
        other, input.beads[bead][side.other], side.other, input,
        where: { input[side.other].isCapitalised($0) })
    else { return nil }
    let words = input[side].text(place)
    let right = words.split(separator: " ").map {
      $0.count > 3 ? $0.prefix(1).uppercased() + $0.dropFirst() : String($0)
    }.joined(separator: " ")
    return input.finding(
      self, on: side, place: place, counterpart: counterpart, bead: bead,
      message: Localized(
        en: "the institution takes capitals: “\(right)”",
        es: "la institución lleva mayúsculas: «\(right)»"),
      suggestion: right, isSafe: true, expected: [right])
  }

  /// Bytes of the words in a row, of which the content words all pass.
  private func occurrence(
    _ words: [String], _ sentences: [Int], _ side: Side, _ input: CheckInput,
    where passes: (Int) -> Bool
  ) -> Range<Int>? {
    let text = input[side]
    guard let first = input.vocabulary.number(of: words[0]) else { return nil }
    for sentence in sentences {
      let range = text.tokenRange(sentence)
      for start in range where text.words[start] == first && start + words.count <= range.upperBound
      {
        let tokens = start..<start + words.count
        let isHere = zip(tokens, words).allSatisfy { input.vocabulary.text(text.words[$0]) == $1 }
        if isHere, zip(tokens, words).allSatisfy({ $1.count < 4 || passes($0) }) {
          return text.bytes(ofTokens: tokens)
        }
      }
    }
    return nil
  }

  /// As folded words.
  private static let names: [Name] = [
    ("national assembly", "asamblea nacional"), ("supreme court", "corte suprema"),
    ("supreme court", "tribunal supremo"), ("supreme tribunal", "tribunal supremo"),
    ("national electoral council", "consejo nacional electoral"),
    ("constituent assembly", "asamblea constituyente"), ("central bank", "banco central"),
    ("national guard", "guardia nacional"), ("united nations", "naciones unidas"),
    ("european union", "union europea"), ("world bank", "banco mundial"),
    ("security council", "consejo de seguridad"), ("white house", "casa blanca"),
    ("international monetary fund", "fondo monetario internacional"),
    ("organization of american states", "organizacion de los estados americanos"),
    ("state department", "departamento de estado"),
    ("treasury department", "departamento del tesoro"),
    ("health ministry", "ministerio de salud"), ("defense ministry", "ministerio de defensa"),
    ("red cross", "cruz roja"),
  ].map { ["en": words($0.0), "es": words($0.1)] }

  private static func words(_ name: String) -> [String] {
    name.split(separator: " ").map(String.init)
  }

  let examples = [
    CheckExample("The National Assembly met.", "La Asamblea Nacional se reunió."),
    CheckExample("It has a central bank.", "Tiene un banco central."),
    CheckExample("The ⟦National Assembly⟧ met.", "La ⟦asamblea nacional⟧ se reunió."),
  ]
}
