/// Rules on gender and number, as far as endings show them.
extension GlossaryLint {
  mutating func checkGrammar(_ concept: Concept, _ index: Int) {
    let term = concept.terms[index]
    guard term.partOfSpeech == nil || term.partOfSpeech == .noun else { return }
    let words = TermWords(term.text).words
    guard let head = words.first, head.shape == .small else { return }
    let rules = InflectionRules.named(term.language)
    if rules.adjectivesAgree { checkGender(concept, index, term, words) }
    checkNumber(concept, index, term, words, rules)
  }

  private mutating func checkGender(
    _ concept: Concept, _ index: Int, _ term: Term, _ words: [TermWords.Word]
  ) {
    guard let gender = term.gender, gender == .masculine || gender == .feminine else { return }
    // *El portamonedas*, *el captahuellas*: compounds end like plurals of another gender.
    if words[0].small.ends(with: "s"), term.number != .plural { return }
    if let shown = SpanishGender.ofNoun(words[0].small), shown != gender {
      return addGender(concept, index, term, words[0].text, gender)
    }
    if words.count > 1, words[1].shape == .small,
      let shown = SpanishGender.ofAdjective(words[1].small), shown != gender,
      SpanishGender.ofNoun(words[0].small) == nil
    {
      addGender(concept, index, term, words[1].text, gender)
    }
  }

  private mutating func addGender(
    _ concept: Concept, _ index: Int, _ term: Term, _ word: String, _ gender: GrammaticalGender
  ) {
    let spanish = gender == .masculine ? "masculino" : "femenino"
    add(
      .gender, .warning, concept, index,
      en: "“\(term.text)” is entered as \(gender.rawValue), but “\(word)” does not look it",
      es: "«\(term.text)» figura como \(spanish), pero «\(word)» no lo parece")
  }

  private mutating func checkNumber(
    _ concept: Concept, _ index: Int, _ term: Term, _ words: [TermWords.Word],
    _ rules: InflectionRules
  ) {
    let end = words.firstIndex { rules.fixing.contains($0.small.text) } ?? words.count
    guard end > 0 else { return }
    let heads = rules.adjectivesAgree ? Array(words[..<end]) : [words[end - 1]]
    let isPlural = heads.allSatisfy { word in
      word.shape == .small && word.small.count > 4
        && !word.small.ends(withAny: ["is", "us", "ss", "ics", "ás", "és", "ís", "ós", "ús", "ws"])
        && !rules.singulars(word.small).isEmpty
    }
    if isPlural, term.number == nil, term.match != .exact {
      add(
        .plural, .note, concept, index,
        en: "“\(term.text)” looks like a plural; enter the singular, or say \"number\":\"plural\"",
        es:
          "«\(term.text)» parece un plural; debe registrarse el singular o indicarse \"number\":\"plural\""
      )
    }
    if !isPlural, term.number == .plural, rules.adjectivesAgree,
      !heads[0].small.ends(with: "s"), heads[0].shape == .small
    {
      add(
        .plural, .warning, concept, index,
        en: "“\(term.text)” is entered as plural, but does not look it",
        es: "«\(term.text)» figura como plural, pero no lo parece")
    }
  }
}

/// What Spanish endings say of gender; nil where they say nothing sure.
enum SpanishGender {
  static func ofNoun(_ word: Spelling) -> GrammaticalGender? {
    let singular =
      word.ends(with: "s") ? InflectionRules.spanish.singulars(word).last ?? word : word
    if unsure.contains(singular.text) || unsure.contains(word.text) { return nil }
    if feminineO.contains(singular.text) { return .feminine }
    if singular.ends(withAny: [
      "ción", "sión", "dad", "tad", "tud", "umbre", "encia", "ancia", "eza",
    ]) {
      return .feminine
    }
    if singular.ends(withAny: ["aje", "miento", "ismo"]) { return .masculine }
    if singular.ends(withAny: ["ista", "ta", "ma", "pa", "cida"]) { return nil }
    if singular.ends(with: "o") { return .masculine }
    if singular.ends(with: "a") { return .feminine }
    return nil
  }

  static func ofAdjective(_ word: Spelling) -> GrammaticalGender? {
    if word.ends(withAny: [
      "ico", "ivo", "ado", "ido", "orio", "ario", "oso", "icos", "ivos", "ados", "idos", "osos",
    ]) {
      return .masculine
    }
    if word.ends(withAny: [
      "ica", "iva", "ada", "ida", "oria", "aria", "osa", "icas", "ivas", "adas", "idas", "osas",
    ]) {
      return .feminine
    }
    return nil
  }

  private static let feminineO = WordTable.set("mano foto moto radio libido nao polio")

  /// Of both genders, or of another than they look; nouns for persons, and those cut from longer ones.
  private static let unsure = WordTable.set(
    """
    radio día mediodía tranvía policía guardia vigía guía centinela colega camarada espía recluta cura agua águila alma
    arma hambre aula área hada testigo modelo piloto miembro soldado sargento cabo auto disco euro kilo metro
    captahuella paro gorila video cripto sobrecarga portavoz cobra canalla drácula crack internet chavista
    """)
}
