import Text

/// A post with a capital in Spanish.
struct PostCapital: Check {
  let id = "post-capital"
  let severity = Severity.warning
  let family = CheckFamily.houseRules
  let rationale = Localized(
    en: """
      Spanish writes posts in lower case, before a name too: el presidente Maduro, la ministra de Salud (Ortografía, 2010). \
      Names that hold a post keep their capital (Palacio del Gobernador). An article that writes every post with a \
      capital keeps a rule of its own house and gets notes.
      """,
    es: """
      Los cargos se escriben con minúscula, también ante el nombre: el presidente Maduro, la ministra de Salud \
      (Ortografía, 2010). Los nombres que contienen un cargo conservan la mayúscula (Palacio del Gobernador). Si el \
      artículo pone mayúscula a todos los cargos, es norma de la casa y solo se anota.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    guard let text = input.side(in: .spanish) else { return [] }
    var wrong: [Int] = []
    var right = 0
    for sentence in text.sentences.indices where !text.isHeadline(sentence) {
      let range = text.tokenRange(sentence)
      for token in range where token > range.lowerBound {
        guard Self.posts.contains(input.vocabulary.text(text.words[token])) else { continue }
        if text.tokens[token].kind == .word { right += 1 }
        if text.tokens[token].kind == .name, follows(token, range, text, input) {
          wrong.append(token)
        }
      }
    }
    let isHouse = right == 0 && wrong.count >= Self.habit
    return wrong.map { token in
      let word = text.text(ofToken: token)
      let lower = word.lowercased()
      return input.finding(
        self, on: text.side, place: text.tokens[token].bytes, counterpart: nil,
        bead: text.beadOf[text.sentence(at: text.tokens[token].bytes.lowerBound)],
        severity: isHouse ? .note : nil,
        message: Localized(
          en: "posts take no capital in Spanish: “\(lower)”",
          es: "los cargos van con minúscula: «\(lower)»"),
        suggestion: lower, isSafe: true, expected: [lower])
    }
  }

  /// Whether an article or the like stands before the post and no name before that.
  private func follows(_ token: Int, _ range: Range<Int>, _ text: SideText, _ input: CheckInput)
    -> Bool
  {
    let before = input.vocabulary.text(text.words[token - 1])
    guard Self.determiners.contains(before), text.tokens[token - 1].kind == .word else {
      return false
    }
    guard ["de", "del", "al", "la", "los"].contains(before), range.contains(token - 2) else {
      return true
    }
    let head = before == "la" || before == "los" ? token - 3 : token - 2
    return !(range.contains(head) && text.tokens[head].kind == .name && before != "al")
  }

  private static let habit = 3
  private static let determiners: Set<String> = [
    "el", "la", "los", "las", "un", "una", "unos", "unas", "al", "del", "su", "sus", "este", "esta",
    "entonces", "actual", "nuevo", "nueva", "senor", "otro", "otra", "como",
  ]
  private static let posts: Set<String> = [
    "presidente", "presidenta", "vicepresidente", "vicepresidenta", "expresidente", "expresidenta",
    "ministro", "ministra", "exministro", "exministra", "viceministro", "viceministra",
    "gobernador", "gobernadora", "exgobernador", "alcalde", "alcaldesa", "exalcalde", "diputado",
    "diputada", "exdiputado", "senador", "senadora", "canciller", "excanciller", "embajador",
    "embajadora", "magistrado", "magistrada", "juez", "jueza", "secretario", "secretaria",
    "director",
    "directora", "coordinador", "coordinadora", "comandante", "coronel", "capitan", "obispo",
    "arzobispo", "cardenal", "rector", "rectora", "concejal", "vocero", "vocera", "portavoz",
    "procurador", "procuradora", "contralor", "comisionado", "jefe", "gerente", "prefecto",
  ]

  let examples = [
    CheckExample("President Maduro spoke.", "El presidente Maduro habló."),
    CheckExample("They met in the Governor's Palace.", "Se vieron en el Palacio del Gobernador."),
    CheckExample("Then President Maduro spoke.", "Luego habló el ⟦Presidente⟧ Maduro."),
  ]
}
