/// A Spanish verb with stems of its own, which the verbs made from it share (*tener*, *mantener*).
struct SpanishStrongVerb: Sendable {
  let infinitive: String
  private let firstPerson: String?
  private let preterite: String?
  private let future: String?
  private let participle: String?
  private let gerund: String?
  private let extraForms: [String]

  func apply(to pattern: inout SpanishVerbPattern, prefix: Spelling) {
    func full(_ part: String?) -> Spelling? { part.map { prefix.adding($0) } }
    pattern.change = .none
    pattern.firstPerson = full(firstPerson) ?? pattern.firstPerson
    pattern.preterite = full(preterite) ?? pattern.preterite
    pattern.future = full(future)
    pattern.participle = full(participle)
    pattern.gerund = full(gerund)
    pattern.extraForms += extraForms.map { prefix.adding($0) }
    // *mantén*, *compón*: with a prefix, the short imperative has an accent.
    if prefix.count > 0 {
      pattern.extraForms += extraForms.filter { $0.utf8.count <= 3 }
        .map { prefix.adding($0).accenting(vowelFromEnd: 0) }
    }
  }

  /// Infinitive, first person of the present, stem of the preterite, of the future, participle, gerund (`-` where
  /// regular), and forms that none of these makes.
  static let all: [SpanishStrongVerb] =
    """
    hacer hago hic har hecho - hizo haz
    decir digo dij dir dicho diciendo dices dice dicen di
    poner pongo pus pondr puesto - pon
    tener tengo tuv tendr - - tienes tiene tienen ten
    venir vengo vin vendr - viniendo vienes viene vienen ven
    traer traigo traj - traído trayendo
    ver veo - - visto - ves ve ven vi vio veía veías veían veíamos
    dar doy - - - - di dio diste dimos dieron diera dieran diese diesen dé des den demos
    ir voy - - - yendo vas va vamos van fui fue fuimos fueron fuera fueran fuese fuesen iba iban íbamos vaya vayan vayamos ve
    ser soy - - - - eres es somos son fui fue fuimos fueron fuera fueran fuese fuesen era eran éramos sea sean seamos sé
    estar estoy estuv - - - estás está están esté estén estés
    poder puedo pud podr - pudiendo puedes puede pueden
    querer quiero quis querr - - quieres quiere quieren
    saber sé sup sabr - - sepa sepan sepamos
    haber he hub habr - - has ha hemos han haya hayan hayamos
    caer caigo - - caído cayendo
    salir salgo - saldr - - sal
    valer valgo - valdr - - vale
    oír oigo - oir oído oyendo oyes oye oyen
    andar ando anduv - - -
    caber quepo cup cabr - -
    facer fago fic far fecho - fizo
    oler huelo - - - - hueles huele huelen
    """
    .split(separator: "\n").map { line in
      let parts = line.split(separator: " ").map(String.init)
      func part(_ index: Int) -> String? { parts[index] == "-" ? nil : parts[index] }
      return SpanishStrongVerb(
        infinitive: parts[0], firstPerson: part(1), preterite: part(2), future: part(3),
        participle: part(4), gerund: part(5), extraForms: Array(parts[6...]))
    }
}
