import Text

/// A word that may be spelt two ways, spelt both ways in one article.
struct SpellingVariant: Check {
  let id = "spelling-variant"
  let severity = Severity.warning
  let family = CheckFamily.houseRules
  let rationale = Localized(
    en: """
      Carnet and carné are both right, and so are período and periodo; but an article keeps to one of them. The rarer form \
      is reported, or the later one. Quotations are left alone.
      """,
    es: """
      Carnet y carné son correctas, igual que período y periodo; pero un artículo escoge una. Se señala la menos usada o, \
      en caso de empate, la que aparece después. No se tocan las citas.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    guard let text = input.side(in: .spanish) else { return [] }
    var uses: [Int: [(token: Int, form: Int)]] = [:]
    for token in text.tokens.indices where text.tokens[token].kind != .punctuation {
      guard let (pair, form) = Self.forms[text.text(ofToken: token).lowercased()],
        !text.isInDirectSpeech(text.tokens[token].bytes)
      else { continue }
      uses[pair, default: []].append((token, form))
    }
    return uses.keys.sorted().flatMap { pair -> [Finding] in
      let found = uses[pair] ?? []
      let firsts = found.count { $0.form == found[0].form }
      guard firsts < found.count else { return [] }
      let house = firsts * 2 >= found.count ? found[0].form : 1 - found[0].form
      let right =
        found.first { $0.form == house }.map { text.text(ofToken: $0.token).lowercased() } ?? ""
      return found.filter { $0.form != house }.map { finding($0.token, right, text, input) }
    }
  }

  private func finding(_ token: Int, _ right: String, _ text: SideText, _ input: CheckInput)
    -> Finding
  {
    let word = text.text(ofToken: token)
    return input.finding(
      self, on: text.side, place: text.tokens[token].bytes, counterpart: nil,
      bead: text.beadOf[text.sentence(at: text.tokens[token].bytes.lowerBound)],
      message: Localized(
        en: "the article spells it “\(right)” elsewhere, not “\(word)”",
        es: "en el resto del artículo se escribe «\(right)», no «\(word)»"),
      expected: [right])
  }

  /// By form the pair and which of it.
  private static let forms: [String: (Int, Int)] = {
    var forms: [String: (Int, Int)] = [:]
    for (index, pair) in pairs.enumerated() {
      for word in pair.0.split(separator: " ") { forms[String(word)] = (index, 0) }
      for word in pair.1.split(separator: " ") { forms[String(word)] = (index, 1) }
    }
    return forms
  }()

  /// *Diccionario panhispánico de dudas* (2005).
  private static let pairs = [
    ("carnet carnets", "carné carnés"), ("período períodos", "periodo periodos"),
    ("video videos", "vídeo vídeos"), ("fútbol", "futbol"), ("septiembre", "setiembre"),
    ("chofer choferes", "chófer chóferes"), ("élite élites", "elite elites"),
    ("icono iconos", "ícono íconos"), ("cardíaco cardíaca", "cardiaco cardiaca"),
    ("policíaco policíaca", "policiaco policiaca"), ("reemplazar reemplazo", "remplazar remplazo"),
    ("sustancia sustancias", "substancia substancias"), ("bisté bistés", "bistec bistecs"),
  ]

  let examples = [
    CheckExample("She showed her card twice.", "Mostró su carnet; era un carnet nuevo."),
    CheckExample("She showed her card twice.", "Mostró su carnet; era un ⟦carné⟧ nuevo."),
  ]
}
