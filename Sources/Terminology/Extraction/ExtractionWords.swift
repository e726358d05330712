import Text

/// What extraction knows of a language beside its function words.
struct ExtractionWords: Sendable {
  /// Function words that may stand within a term: *Tribunal Supremo de Justicia*.
  let connectors: Set<String>
  /// Those that may follow another of them only: *la* in *carnet de la patria*.
  let articles: Set<String>
  /// Endings of words that are mostly verbs.
  let verbEndings: [StaticString]
  /// Stems of words that every kind of text uses.
  let general: Set<[UInt8]>
  /// Those of them with which no term of several words begins or ends: verbs, numerals, words of time.
  let edges: Set<[UInt8]>

  static func of(_ language: Language) -> ExtractionWords {
    switch language.code {
    case "en":
      ExtractionWords(
        connectors: ["of", "the", "for"], articles: ["the"], verbEndings: ["ed", "ing"],
        general: stems(english + englishNouns, language),
        edges: stems(english, language))
    case "es":
      ExtractionWords(
        connectors: ["de", "del", "la", "las", "los", "el", "para", "y"],
        articles: ["la", "las", "los", "el"],
        verbEndings: ["ar", "er", "ir", "ando", "iendo", "aron", "ieron", "aban", "ian"],
        general: stems(spanish + spanishNouns, language), edges: stems(spanish, language))
    default: ExtractionWords(connectors: [], articles: [], verbEndings: [], general: [], edges: [])
    }
  }

  private static func stems(_ words: String, _ language: Language) -> Set<[UInt8]> {
    Set(
      words.split(whereSeparator: \.isWhitespace).map { word in
        var stem = Array(Folding.fold(word).utf8)
        language.stem(&stem)
        return stem
      })
  }

  private static let english = """
    say tell ask answer speak talk call name add note report explain announce declare state claim think believe know see
    look watch hear feel want need hope try use make do get give take put bring keep let leave go come return
    arrive reach stay remain become seem appear begin start stop end finish continue follow lead turn move run walk
    live die happen change grow rise fall increase reduce cut open close show find lose win meet pay buy sell
    cost spend send receive hold carry allow help work play include mean set allow plan decide expect wait offer
    year month week day hour minute time morning afternoon night today yesterday tomorrow monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august september october november
    december new old good bad big small large little long short high low great early late young important different same
    next last first second third former current recent several many few much million thousand billion hundred
    dozen half percent one two three four five six seven eight nine ten twenty around nearly almost later ago
    again never always often already soon then now here away back however meanwhile according despite amid among
    mr mrs ms able likely least every each another least nobody everyone
    """

  private static let englishNouns = """
    \nman woman people person child family friend home house place part side way thing case point number group kind lot
    line word name question problem reason result fact example world country city town street president official
    """

  private static let spanish = """
    decir dijo contar preguntar responder hablar llamar nombre añadir agregar señalar informar explicar anunciar
    declarar afirmar asegurar indicar pensar creer saber conocer ver mirar oír sentir querer necesitar esperar tratar
    usar utilizar hacer dar tomar poner llevar traer mantener dejar ir venir volver llegar quedar seguir salir entrar
    pasar empezar comenzar terminar acabar continuar cambiar crecer subir bajar aumentar reducir abrir cerrar mostrar
    encontrar perder ganar pagar comprar vender costar enviar recibir permitir ayudar trabajar incluir vivir morir
    ocurrir decidir ofrecer tener poder deber haber existir parecer resultar lograr realizar
    año mes semana día hora minuto tiempo vez mañana tarde noche hoy ayer lunes martes miércoles jueves viernes sábado
    domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre nuevo viejo bueno malo grande
    pequeño largo corto alto bajo joven importante diferente mismo próximo último primero segundo tercero anterior
    actual reciente varios muchos pocos millón millar mil ciento docena mitad uno dos tres cuatro cinco seis siete
    ocho nueve diez veinte casi cerca luego después antes nunca siempre ya entonces ahora aquí además según mientras
    unos otros cada cual algunos nadie alguien todos
    """

  private static let spanishNouns = """
    \nhombre mujer gente persona niño familia amigo casa lugar parte lado manera modo forma cosa caso número grupo tipo
    línea palabra pregunta problema razón resultado hecho ejemplo mundo país ciudad pueblo calle presidente
    funcionario
    """
}
