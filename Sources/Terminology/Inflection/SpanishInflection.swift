extension InflectionRules {
  /// Spanish nouns and adjectives after the Nueva gramática de la lengua española (RAE 2009), chapters 2 and 3.
  static let spanish = InflectionRules(
    plurals: SpanishNouns.plurals, singulars: SpanishNouns.singulars,
    feminines: SpanishNouns.feminines, isPerson: SpanishNouns.isPerson,
    verbForms: { SpanishVerb($0).forms }, verbParadigm: { SpanishVerb($0).paradigm },
    isInfinitive: SpanishNouns.isInfinitive,
    spellings: SpanishNouns.spellings,
    fixing: WordTable.set(
      """
      a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras
      y e o u ni que como versus vs no
      """),
    adjectivesAgree: true, trailingAdjectives: [], pairedHeads: [], acronymPlural: "",
    contractions: ["del": "el", "al": "el"], joinsWords: false, particles: [], accents: .exact,
    ownLetters: ["ñ"])
}

enum SpanishNouns {
  static let plurals: @Sendable (Spelling) -> [Spelling] = { word in
    if let irregular = irregularPlurals[word] { return irregular }
    guard let last = word.bytes.last, word.count > 1 else { return [word] }
    if word.ends(withAny: ["í", "ú"]) { return [word.adding("es"), word.adding("s")] }
    if word.ends(withAny: ["á", "é", "ó"]) || Spelling.isPlainVowel(last) {
      return [word.adding("s")]
    }
    switch last {
    case UInt8(ascii: "z"): return [word.dropping(1, adding: "ces")]
    case UInt8(ascii: "s"), UInt8(ascii: "x"):
      let isStressedLast = word.hasFinalAccent || word.vowelGroups == 1
      return [isStressedLast ? word.withoutFinalAccent.adding("es") : word]
    case UInt8(ascii: "n"): return [pluralAfterN(word)]
    case UInt8(ascii: "y"):
      return word.ends(withAny: ["ay", "ey", "oy", "uy"])
        ? [word.adding("es"), word.adding("s")] : [word.adding("s")]
    case UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "d"), UInt8(ascii: "j"):
      return [word.adding("es")]
    default: return [word.adding("s"), word]
    }
  }

  /// `camión` → `camiones`, `joven` → `jóvenes`, `plan` → `planes`.
  private static func pluralAfterN(_ word: Spelling) -> Spelling {
    if word.hasFinalAccent { return word.withoutFinalAccent.adding("es") }
    if word.hasAccent || word.vowelGroups < 2 { return word.adding("es") }
    return word.accenting(vowelFromEnd: 1).adding("es")
  }

  static let singulars: @Sendable (Spelling) -> [Spelling] = { word in
    if let irregular = irregularSingulars[word] { return irregular }
    guard word.ends(with: "s"), word.count > 3 else { return [] }
    var candidates: [Spelling] = []
    if word.ends(with: "ces") { candidates.append(word.dropping(3, adding: "z")) }
    if word.ends(with: "es") {
      let stem = word.dropping(2)
      candidates += [stem, stem.withoutAccents, stem.accenting(vowelFromEnd: 0)]
    }
    candidates.append(word.dropping(1))
    // Only what the rules would make this plural of is a singular of it.
    return candidates.filter { plurals($0).contains(word) && $0 != word }
  }

  static let feminines: @Sendable (Spelling) -> [Spelling] = { word in
    if let irregular = irregularFeminines[word] { return irregular }
    if invariable.contains(word.text) { return [] }
    if word.ends(with: "o") { return [word.dropping(1, adding: "a")] }
    if word.ends(withAny: ["dor", "tor", "sor"]) || word.ends(withAny: ["ol", "uz"]) {
      return [word.adding("a")]
    }
    if word.ends(withAny: ["án", "ón", "ín", "és"]) && word.vowelGroups > 1 {
      return [word.withoutFinalAccent.adding("a")]
    }
    return []
  }

  static let isPerson: @Sendable (Spelling) -> Bool = { word in
    persons.contains(word.text) || irregularFeminines[word] != nil
      || word.ends(withAny: ["ador", "edor", "idor"]) && !machines.contains(word.text)
  }

  static let isInfinitive: @Sendable (Spelling) -> Bool = { word in
    let verb = word.ends(with: "se") ? word.dropping(2) : word
    return verb.count > 3 && verb.ends(withAny: ["ar", "er", "ir", "ír"])
      && (!verb.hasAccent || verb.ends(with: "ír")) && !nounsLikeVerbs.contains(verb.text)
  }

  /// Words of which the academies admit two spellings that differ by more than an accent.
  static let spellings: @Sendable (Spelling) -> [Spelling] = { word in doublets[word] ?? [] }

  private static let doublets: [Spelling: [Spelling]] = {
    let pairs = WordTable.map("quórum cuórum; gasoil gasóleo; guion guión; whisky güisqui")
    return pairs.merging(WordTable.inverse(pairs)) { a, _ in a }
  }()

  private static let irregularPlurals = WordTable.map(
    """
    carácter caracteres; régimen regímenes; espécimen especímenes; club clubes clubs; álbum álbumes; lord lores;
    primer primeros; tercer terceros; buen buenos; mal malos males; gran grandes; algún algunos; ningún ningunos;
    san san; ex ex; vice vice; sí síes; no noes; papá papás; mamá mamás; esquí esquís esquíes; jersey jerséis;
    déficit déficits déficit; superávit superávits superávit; sándwich sándwiches; convoy convoyes
    """)

  private static let irregularSingulars = WordTable.inverse(
    irregularPlurals.filter { !["mal", "no", "sí"].contains($0.key.text) })

  private static let irregularFeminines = WordTable.map(
    """
    presidente presidenta; vicepresidente vicepresidenta; expresidente expresidenta; jefe jefa; juez jueza juez; alcalde alcaldesa;
    exalcalde exalcaldesa; concejal concejala concejal; actor actriz; emperador emperatriz; embajador embajadora embajatriz;
    intendente intendenta; asistente asistenta asistente; dependiente dependienta; cliente clienta cliente; infante infanta;
    primer primera; tercer tercera; buen buena; mal mala; algún alguna; ningún ninguna; general generala general;
    español española; poeta poetisa poeta; sacerdote sacerdotisa; conde condesa; duque duquesa; gobernante gobernanta gobernante
    """)

  private static let invariable = WordTable.set(
    """
    mayor menor mejor peor superior inferior interior exterior anterior posterior cortés marrón afín ruin
    testigo modelo piloto miembro soldado cabo radio foto moto auto
    """)

  private static let machines = WordTable.set(
    """
    computador ordenador procesador servidor contador medidor generador transformador ventilador indicador marcador
    interruptor acelerador amplificador refrigerador congelador monedero mirador comedor corredor recibidor parador
    buscador navegador enrutador localizador identificador decodificador
    """)

  /// Nouns for persons in -o, or with another feminine that a rule makes.
  private static let persons = WordTable.set(
    """
    abogado activo administrativo adversario alumno amigo aliado asesino asociado beneficiario bombero brasileño candidato
    chavista ciudadano colombiano comisario comisionado compañero comunero condenado consejero copartidario cubano
    delegado desempleado desaparecido detenido diputado diplomático director disidente doctor dueño editor elector
    empleado empresario encargado enemigo enfermero exiliado exministro exdiputado exgobernador experto extranjero
    funcionario ganadero guerrillero hermano heredero hijo homicida indígena indocumentado ingeniero inspector inversor
    jubilado lector licenciado maestro mandatario médico mensajero mercenario miliciano militante minero ministro
    viceministro narcotraficante niño nieto notario obrero opositor padrino panadero parlamentario partidario
    pasajero pensionado político portavoz preso prisionero productor profesor promotor propietario protector
    psicólogo químico rector vicerrector reportero rehén refugiado responsable rival ruso sargento secretario subsecretario
    senador sindicado sospechoso subdirector síndico supervisor técnico tesorero tirano torturado trabajador traductor
    usuario vecino veterano viudo voluntario votante vocero ejecutivo desplazado migrado imputado acusado autor coautor
    conductor fundador gobernador legislador investigador escritor pescador agresor defensor asesor sucesor predecesor
    """)

  /// Nouns and adjectives that end like infinitives.
  private static let nounsLikeVerbs = WordTable.set(
    """
    militar paramilitar popular familiar escolar preescolar nuclear particular similar regular irregular lugar hogar pilar altar ejemplar
    titular auxiliar solar lunar polar bipolar celular singular circular insular peninsular consular secular muscular vascular
    molecular espectacular ocular titular azar collar paladar telar avatar estelar bazar radar billar lagar malestar bienestar
    pesar placer mujer taller alquiler poder deber ser ayer alfiler chofer canciller vicecanciller bachiller mercader
    menester quehacer porvenir elixir nadir emir faquir visir tapir atardecer amanecer anochecer parecer saber haber
    cualquier primer tercer doquier primar bolivar dolar manjar manglar palmar olivar pinar hangar samovar juglar seglar
    """)
}
