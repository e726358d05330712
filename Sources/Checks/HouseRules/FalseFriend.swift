import Text

/// A Spanish word that only looks like the English one it stands for, or the reverse.
struct FalseFriend: Check {
  let id = "false-friend"
  let severity = Severity.warning
  let family = CheckFamily.houseRules
  let rationale = Localized(
    en: """
      Eventually is not eventualmente, and casualties are no casualidades. The look-alike is reported only in the bead that \
      has the word that led astray, and not where another word of that bead asks for it (currently, actualmente) or a \
      right rendering stands there too.
      """,
    es: """
      Eventually no es eventualmente, ni casualties son casualidades. La palabra parecida se señala solo en el bloque que \
      trae la que induce al error, y no si otra palabra del mismo bloque la pide (currently, actualmente) ni si también \
      está la traducción correcta.
      """)

  private struct Entry: Sendable {
    let english: String
    let spanish: String
    /// What the English word means.
    let right: String
    let englishStem: String
    let spanishStem: String
  }

  func findings(in input: CheckInput) -> [Finding] {
    guard let english = input.side(in: .english), let spanish = input.side(in: .spanish) else {
      return []
    }
    return Self.entries.flatMap { entry -> [Finding] in
      guard let trigger = input.vocabulary.number(of: entry.englishStem),
        let friend = input.vocabulary.number(of: entry.spanishStem)
      else { return [] }
      return input.beads.indices.filter(input.isTrusted).compactMap { bead in
        let triggers = tokens(trigger, input.beads[bead][english.side], english)
        let friends = tokens(friend, input.beads[bead][spanish.side], spanish)
        guard let first = triggers.first, let place = friends.first,
          !isAskedFor(friend, by: bead, trigger, english, input),
          !isRendered(entry, bead, spanish, input)
        else { return nil }
        return finding(entry, first, place, bead, english, spanish, input)
      }
    }
  }

  private func tokens(_ stem: Int32, _ sentences: [Int], _ text: SideText) -> [Int] {
    sentences.flatMap {
      text.tokenRange($0).filter { text.stems[$0] == stem && text.tokens[$0].kind != .acronym }
    }
  }

  /// Whether another English word of the bead has the Spanish one among its renderings.
  private func isAskedFor(
    _ friend: Int32, by bead: Int, _ trigger: Int32, _ english: SideText, _ input: CheckInput
  ) -> Bool {
    guard let lexicon = input.resources.lexicon else { return false }
    let stem = input.vocabulary.text(friend)
    return input.beads[bead][english.side].contains { sentence in
      english.tokenRange(sentence).contains { token in
        english.stems[token] != trigger && english.tokens[token].kind != .punctuation
          && lexicon.renderings(of: input.vocabulary.text(english.stems[token]), english.side)
            .contains(stem)
      }
    }
  }

  /// Whether the right word is there as well.
  private func isRendered(_ entry: Entry, _ bead: Int, _ spanish: SideText, _ input: CheckInput)
    -> Bool
  {
    let words = Folding.fold(entry.right).split(separator: " ").map { word in
      var bytes = Array(word.utf8)
      spanish.language.stem(&bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    let there = Set(
      input.beads[bead][spanish.side].flatMap { spanish.tokenRange($0) }
        .map { input.vocabulary.text(spanish.stems[$0]) })
    return words.allSatisfy(there.contains)
  }

  private func finding(
    _ entry: Entry, _ trigger: Int, _ friend: Int, _ bead: Int, _ english: SideText,
    _ spanish: SideText, _ input: CheckInput
  ) -> Finding {
    let word = english.text(ofToken: trigger)
    let found = spanish.text(ofToken: friend)
    let isSpanishOwn = spanish.side == .target
    return input.finding(
      self, place: (isSpanishOwn ? spanish.tokens[friend] : english.tokens[trigger]).bytes,
      counterpart: (isSpanishOwn ? english.tokens[trigger] : spanish.tokens[friend]).bytes,
      bead: bead,
      message: Localized(
        en: "“\(word)” means “\(entry.right)”, not “\(found)”",
        es: "«\(word)» significa «\(entry.right)», no «\(found)»"),
      expected: isSpanishOwn ? [entry.right] : [])
  }

  /// `English: Spanish look-alike > meaning`.
  private static let entries: [Entry] = table.split(separator: "\n").map { line in
    let parts = line.split(whereSeparator: { $0 == ":" || $0 == ">" }).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    func stem(_ word: String, _ language: Language) -> String {
      var bytes = Array(Folding.fold(word).utf8)
      language.stem(&bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    return Entry(
      english: parts[0], spanish: parts[1], right: parts[2], englishStem: stem(parts[0], .english),
      spanishStem: stem(parts[1], .spanish))
  }

  private static let table = """
    actual: actual > real
    actually: actualmente > en realidad
    attend: atender > asistir
    bizarre: bizarro > extraño
    candid: cándido > franco
    carpet: carpeta > alfombra
    casualty: casualidad > víctima
    cigar: cigarrillo > puro
    commodity: comodidad > materia prima
    comprehensive: comprensivo > integral
    compromise: compromiso > acuerdo
    confidence: confidencia > confianza
    conviction: convicción > condena
    costume: costumbre > disfraz
    deceive: decepcionar > engañar
    deception: decepción > engaño
    dinner: dinero > cena
    disgrace: desgracia > vergüenza
    embarrassed: embarazada > avergonzado
    eventually: eventualmente > finalmente
    exit: éxito > salida
    fabric: fábrica > tela
    fastidious: fastidioso > meticuloso
    gang: ganga > banda
    grocery: grosería > comestible
    idiom: idioma > modismo
    inhabited: inhabitado > habitado
    injured: injuriado > herido
    injury: injuria > herida
    insane: insano > loco
    jubilation: jubilación > júbilo
    lecture: lectura > conferencia
    library: librería > biblioteca
    luxury: lujuria > lujo
    molest: molestar > abusar
    motorist: motorista > conductor
    parent: pariente > padre
    physician: físico > médico
    policy: policía > política
    presently: presentemente > actualmente
    preservative: preservativo > conservante
    pretend: pretender > fingir
    realize: realizar > darse cuenta
    resign: resignar > renunciar
    rope: ropa > cuerda
    scholar: escolar > académico
    sensible: sensible > sensato
    soap: sopa > jabón
    success: suceso > éxito
    sympathetic: simpático > comprensivo
    tenant: teniente > inquilino
    tuna: tuna > atún
    ultimately: últimamente > en última instancia
    vacancy: vacación > vacante
    """

  let examples = [
    CheckExample("He actually lives here.", "En realidad vive aquí."),
    CheckExample("He actually lives here currently.", "De hecho, actualmente vive aquí."),
    CheckExample("He ⟦actually⟧ lives here.", "⟦Actualmente⟧ vive aquí."),
    CheckExample("The ⟦casualties⟧ were many.", "Las ⟦casualidades⟧ fueron muchas."),
  ]
}
