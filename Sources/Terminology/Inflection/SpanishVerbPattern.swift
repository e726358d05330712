/// How a Spanish verb departs from the regular ones.
struct SpanishVerbPattern: Sendable {
  enum Change: Sendable { case none, eToIe, oToUe, uToUe, eToI, accent }

  /// The change of the stem's last vowel where it is stressed.
  var change = Change.none
  /// Present of the first person, from which the subjunctive is made: `tengo`.
  var firstPerson: Spelling?
  /// Stem of a strong preterite: `tuv`.
  var preterite: Spelling?
  /// What future and conditional are made from: `tendr`.
  var future: Spelling?
  var participle: Spelling?
  var gerund: Spelling?
  /// *i* between vowels is written *y*: `leyó`, `huye`.
  var hasGlide = false
  var extraForms: [Spelling] = []

  /// Whether the extra forms are more than a short imperative (*pon*, *compón*).
  var hasOwnPresent: Bool { extraForms.count > 2 }

  static func of(_ infinitive: Spelling) -> SpanishVerbPattern {
    var pattern = SpanishVerbPattern()
    let word = infinitive.text
    pattern.change = change(of: infinitive, word)
    if infinitive.ends(with: "uir"), !infinitive.ends(withAny: ["guir", "quir"]) {
      pattern.hasGlide = true
      let stem = infinitive.dropping(2)
      pattern.firstPerson = stem.adding("yo")
      pattern.extraForms = ["yes", "ye", "yen"].map { stem.adding($0) }
    } else if infinitive.ends(withAny: ["eer", "aer", "oer", "oír"]) {
      pattern.hasGlide = true
    }
    if infinitive.ends(with: "ducir") {
      pattern.preterite = infinitive.dropping(3, adding: "j")
    }
    for base in SpanishStrongVerb.all where word.hasSuffix(base.infinitive) {
      let prefix = infinitive.dropping(base.infinitive.utf8.count)
      if prefix.count > 0, !prefixes.contains(prefix.text) { continue }
      base.apply(to: &pattern, prefix: prefix)
      break
    }
    for (ending, participle) in participles where word.hasSuffix(ending) {
      pattern.participle = infinitive.dropping(ending.utf8.count).adding(participle)
      break
    }
    return pattern
  }

  func stressed(_ stem: Spelling) -> Spelling {
    switch change {
    case .none: stem
    case .eToIe:
      stem.replacingLastVowel(
        "e", with: stem.bytes.first == UInt8(ascii: "e") && stem.vowelGroups == 1 ? "ye" : "ie")
    case .oToUe: stem.replacingLastVowel("o", with: "ue")
    case .uToUe: stem.replacingLastVowel("u", with: "ue")
    case .eToI: stem.replacingLastVowel("e", with: "i")
    case .accent: stem.accenting(vowelFromEnd: 0)
    }
  }

  /// The stem before *ió*, *ieron*, *iendo*: verbs in -ir that change raise their vowel there.
  func raised(_ stem: Spelling, isThird: Bool) -> Spelling {
    guard isThird else { return stem }
    switch change {
    case .eToI, .eToIe: return stem.replacingLastVowel("e", with: "i")
    case .oToUe: return stem.replacingLastVowel("o", with: "u")
    default: return stem
    }
  }

  private static func change(of infinitive: Spelling, _ word: String) -> Change {
    for (change, table) in changing {
      if table.contains(word) { return change }
      for prefix in ["des", "re", "en", "con", "pre"]
      where word.hasPrefix(prefix) && table.contains(String(word.dropFirst(prefix.count))) {
        if !unchanged.contains(word) { return change }
      }
    }
    if infinitive.ends(with: "uar"), !infinitive.ends(withAny: ["guar", "cuar"]) { return .accent }
    return .none
  }

  /// Verbs that only look as if they had a prefix.
  private static let unchanged = WordTable.set("aprender pretender rentar prender desplegar")

  private static let changing: [(Change, Set<String>)] = [
    (
      .eToIe,
      WordTable.set(
        """
        pensar cerrar comenzar empezar gobernar negar sentar defender entender perder atender sentir mentir preferir
        advertir convertir sugerir herir despertar recomendar confesar calentar manifestar apretar tropezar sembrar
        quebrar temblar helar nevar enterrar encender descender extender tender ascender trascender invertir divertir
        referir transferir interferir conferir diferir digerir ingerir requerir adherir hervir arrepentir consentir
        plegar regar fregar segar acertar alentar arrendar enmendar encomendar merendar remendar gobernar errar
        asentar concertar desterrar
        """)
    ),
    (
      .oToUe,
      WordTable.set(
        """
        contar mostrar demostrar encontrar recordar acordar probar aprobar comprobar reprobar costar rodar volar soltar
        colgar rogar forzar esforzar reforzar almorzar mover remover promover conmover resolver volver devolver envolver
        revolver disolver absolver morder doler soler llover dormir morir renovar consolar descontar acostar
        apostar tostar soñar sonar poblar despoblar torcer cocer demoler moler degollar
        """)
    ),
    (.uToUe, WordTable.set("jugar")),
    (
      .eToI,
      WordTable.set(
        """
        pedir impedir despedir expedir medir servir seguir conseguir perseguir proseguir elegir reelegir corregir repetir
        competir vestir investir revestir rendir concebir derretir gemir regir embestir
        """)
    ),
    (
      .accent,
      WordTable.set(
        """
        enviar reenviar variar ampliar confiar desconfiar desviar espiar fiar guiar vaciar criar enfriar
        fotografiar liar aliar contrariar prohibir cohibir reunir aislar rociar resfriar averiar
        """)
    ),
  ]

  /// What may stand before a strong verb: *componer*, *mantener*.
  private static let prefixes = WordTable.set(
    """
    a abs ante bien com con contra de des dis en entre equi ex im indis inter man mal o ob pos pre predis pro re
    sobre sos su super sus trans yuxta
    """)

  private static let participles: [(String, String)] = [
    ("abrir", "abierto"), ("cubrir", "cubierto"), ("scribir", "scrito"), ("morir", "muerto"),
    ("volver", "vuelto"), ("solver", "suelto"), ("romper", "roto"), ("imprimir", "impreso"),
    ("prever", "previsto"), ("proveer", "provisto"), ("freír", "frito"),
  ]
}

extension Spelling {
  fileprivate func replacingLastVowel(_ vowel: Unicode.Scalar, with other: String) -> Spelling {
    guard let place = bytes.lastIndex(of: UInt8(ascii: vowel)) else { return self }
    var out = self
    out.bytes.replaceSubrange(place...place, with: other.utf8)
    return out
  }
}
