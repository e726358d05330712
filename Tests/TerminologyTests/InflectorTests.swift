import Testing

@testable import Terminology

@Suite struct InflectorTests {
  static func forms(_ text: String, _ language: String, _ change: (inout Term) -> Void = { _ in })
    -> [String]
  {
    var term = Term(language: language, text: text, status: .preferred)
    change(&term)
    return Inflector.forms(of: term).map { $0.words.joined(separator: " ") }
  }

  /// Term and forms that it must have.
  static let spanish: [(String, [String])] = [
    ("punto rojo", ["puntos rojos"]), ("carné de la patria", ["carnés de la patria"]),
    ("carnet de la patria", ["carnets de la patria"]), ("camión cisterna", ["camiones cisterna"]),
    ("joven activista", ["jóvenes activistas"]), ("régimen cambiario", ["regímenes cambiarios"]),
    ("voz oficial", ["voces oficiales"]), ("crisis política", ["crisis políticas"]),
    ("ONG", ["ONG"]), ("ley habilitante", ["leyes habilitantes"]),
    ("país vecino", ["países vecinos"]),
    ("interés vital", ["intereses vitales"]), ("autobús", ["autobuses"]), ("mes", ["meses"]),
    ("lunes", ["lunes"]), ("israelí", ["israelíes", "israelís"]), ("raíz", ["raíces"]),
    ("examen", ["exámenes"]), ("plan nacional", ["planes nacionales"]), ("dólar", ["dólares"]),
    ("primer ministro", ["primeros ministros", "primera ministra", "primeras ministras"]),
    ("diputado opositor", ["diputados opositores", "diputada opositora", "diputadas opositoras"]),
    ("observador electoral", ["observadora electoral", "observadores electorales"]),
    ("presidente encargado", ["presidenta encargada", "presidentes encargados"]),
    ("datos personales", ["dato personal"]), ("sanciones económicas", ["sanción económica"]),
    ("órdenes ejecutivas", ["orden ejecutiva"]), ("código QR", ["códigos QR"]),
    ("plataforma Patria", ["plataformas Patria"]), ("carácter", ["caracteres"]),
    ("club", ["clubes"]), ("caja de comida subsidiada", ["cajas de comida subsidiadas"]),
    ("Asamblea Nacional", ["Asambleas Nacionales"]), ("anti-imperialista", ["antiimperialista"]),
    ("bono de guerra", ["bonos de guerra"]), ("hombre clave", ["hombres clave", "hombres claves"]),
    ("buque de carga", ["buques de carga"]), ("alimento básico", ["alimentos básicos"]),
  ]

  @Test(arguments: spanish)
  func spanishTermsHaveTheirForms(term: String, expected: [String]) {
    let forms = Self.forms(term, "es")
    for form in expected { #expect(forms.contains(form), "\(forms)") }
  }

  /// Forms that must not be made.
  static let wrong: [(String, String, [String])] = [
    ("carnet de la patria", "es", ["carnet de las patrias", "carnetes de la patria"]),
    ("punto rojo", "es", ["punta roja", "puntos rojo s"]), ("ONG", "es", ["ONGs", "ONGS"]),
    ("lugar de votación", "es", ["lugo de votación", "lugan de votación"]),
    ("militar", "es", ["milita", "militan"]), ("puerto", "es", ["puerta"]),
    ("mercado negro", "es", ["mercada negra"]), ("salario mínimo", "es", ["salaria mínima"]),
    ("member of parliament", "en", ["member of parliaments"]),
    ("news", "en", ["new", "newses"]), ("crisis", "en", ["crisises", "crisi"]),
    ("National Assembly", "en", ["Nationals Assembly"]),
    ("notification", "en", ["notificationses", "notificationing"]),
  ]

  @Test(arguments: wrong)
  func nonsenseIsNotMade(term: String, language: String, refused: [String]) {
    let forms = Self.forms(term, language)
    for form in refused { #expect(!forms.contains(form), "\(forms)") }
  }

  static let english: [(String, [String])] = [
    ("red point", ["red points", "redpoint"]), ("fatherland card", ["fatherland cards"]),
    ("member of parliament", ["members of parliament"]),
    ("attorney general", ["attorneys general"]),
    ("woman candidate", ["women candidates"]), ("spokesman", ["spokesmen"]),
    ("tally sheet", ["tally sheets"]), ("ballot box", ["ballot boxes"]), ("subsidy", ["subsidies"]),
    ("smart card", ["smartcard", "smartcards", "smart cards"]),
    ("smart-card", ["smartcard", "smart cards"]),
    ("food program", ["food programme", "food programmes"]), ("labour union", ["labor unions"]),
    ("voting center", ["voting centres"]), ("NGO", ["NGOs"]), ("crisis", ["crises"]),
    ("referendum", ["referenda", "referendums"]), ("sanctions", ["sanction"]),
    ("embargo", ["embargoes"]),
    ("nationalization", ["nationalisation", "nationalisations"]),
    ("defense minister", ["defence minister"]),
    ("polling stations", ["polling station"]), ("potato", ["potatoes"]), ("half", ["halves"]),
    ("head of state", ["heads of state"]), ("travelers", ["travellers"]),
  ]

  @Test(arguments: english)
  func englishTermsHaveTheirForms(term: String, expected: [String]) {
    let forms = Self.forms(term, "en")
    for form in expected { #expect(forms.contains(form), "\(forms)") }
  }

  static let verbs: [(String, String, [String])] = [
    (
      "votar", "es",
      [
        "votó", "votaron", "votando", "votará", "votarían", "vote", "voten", "votado", "votarlo",
        "votándolo", "votara",
      ]
    ),
    ("investigar", "es", ["investigue", "investigaron", "investigué"]),
    ("expropiar", "es", ["expropió", "expropiada", "expropiarlas"]),
    ("producir", "es", ["produjo", "produjeron", "produzca", "produciendo", "produce"]),
    ("exigir", "es", ["exijo", "exija", "exigió"]),
    ("elegir", "es", ["elige", "eligieron", "elija", "eligiendo", "elijo"]),
    (
      "imponer sanciones", "es",
      ["impuso sanciones", "impone sanciones", "impongan sanciones", "impuestas sanciones"]
    ),
    ("mantener", "es", ["mantuvo", "mantienen", "mantendrá", "mantenga", "mantén"]),
    ("destruir", "es", ["destruyó", "destruye", "destruido", "destruya", "destruyendo"]),
    ("denunciar", "es", ["denuncia", "denunció", "denuncien"]),
    ("enviar", "es", ["envía", "envíen", "envió"]),
    ("devaluar", "es", ["devalúa", "devaluó"]),
    ("cerrar", "es", ["cierra", "cierren", "cerró", "cerramos"]),
    ("demostrar", "es", ["demuestra", "demostró"]),
    ("abstenerse", "es", ["abstuvo", "abstienen", "abstenerse", "absteniéndose"]),
    ("leer", "es", ["leyó", "leído", "leyendo", "leen"]),
    ("morir", "es", ["murió", "muere", "muerto", "muriendo"]),
    ("pedir", "es", ["pide", "pidió", "pidiendo", "pida", "pedía"]),
    ("ver", "es", ["vio", "vieron", "visto", "vean"]),
    ("convertir", "es", ["convirtió", "convierte", "convirtiendo"]),
    ("seguir", "es", ["sigue", "sigo", "siguió", "siga"]),
    ("disolver", "es", ["disuelto", "disuelve", "disolvió"]),
    ("hacer", "es", ["hizo", "hecho", "haga", "haría", "hacen"]),
    ("ir", "es", ["fue", "va", "iban"]), ("empezar", "es", ["empiece", "empieza", "empecé"]),
    ("reunir", "es", ["reúne", "reunió"]), ("votar", "es", ["votárselo", "votarlos"]),
    ("vote", "en", ["votes", "voted", "voting"]), ("ban", "en", ["banned", "banning"]),
    ("travel", "en", ["travelled", "traveled"]),
    ("carry out", "en", ["carried out", "carries out", "carrying out"]),
    ("overthrow", "en", ["overthrew", "overthrown"]), ("lie", "en", ["lying"]),
    ("seize", "en", ["seized", "seizing"]),
    ("refer", "en", ["referred"]), ("visit", "en", ["visited", "visiting"]),
    ("nationalize", "en", ["nationalised", "nationalizing"]),
    ("veto", "en", ["vetoes", "vetoed"]), ("panic", "en", ["panicked"]),
    ("quit", "en", ["quits", "quitting"]),
  ]

  @Test(arguments: verbs)
  func verbsHaveTheirForms(term: String, language: String, expected: [String]) {
    let forms = Self.forms(term, language) { $0.partOfSpeech = .verb }
    for form in expected { #expect(forms.contains(form), "\(form) \(forms)") }
  }

  @Test func policiesAndExtraForms() {
    #expect(
      Self.forms("punto rojo", "es") {
        $0.match = .exact; $0.forms = ["PR"]
      } == ["punto rojo", "PR"])
    #expect(Self.forms("urnas", "es") { $0.number = .plural } == ["urnas"])
    #expect(
      Self.forms("votante técnico", "es") { $0.gender = .common }.contains("votantes técnicas"))
    #expect(Self.forms("opositor", "es") { $0.partOfSpeech = .adjective }.contains("opositoras"))
    #expect(Self.forms("EE. UU.", "es") == ["EEUU"])
  }

  @Test func kindsAreTold() {
    let forms = Inflector.forms(
      of: Term(language: "es", text: "diputado opositor", status: .admitted))
    func kind(_ text: String) -> TermForm.Kind? {
      forms.first { $0.words.joined(separator: " ") == text }?.kind
    }
    #expect(kind("diputado opositor") == .written)
    #expect(kind("diputados opositores") == .plural)
    #expect(kind("diputada opositora") == .feminine)
    #expect(kind("diputadas opositoras") == .femininePlural)
  }
}
