/// A light stemmer of Spanish on folded words: irregular verb forms by a table, then clitics, plural and gender,
/// verb endings, and the vowel and spelling changes of verb stems (*cuenta* and *contar*, *llegue* and *llegar*, *sigue* and
/// *seguir*).
///
/// In the manner of Snowball's Spanish stemmer (Porter 2001), but inflection only, and with stem changes undone.
enum SpanishStemmer {
  static let stem: @Sendable (inout [UInt8]) -> Void = { word in
    if let lemma = irregular.lemma(of: word) { word = lemma }
    guard word.count > 3 else { return }
    cutClitics(&word)
    let isPlural = cutPlural(&word)
    cutEnding(&word, afterPlural: isPlural)
    undoSpelling(&word)
    undoVowels(&word)
  }

  /// `darselo` → `dar`, `diciendoles` → `diciendo`.
  private static func cutClitics(_ word: inout [UInt8]) {
    guard word.count > 4 else { return }
    for clitics in clitics[Int(word[word.count - 1] & 31)]
    where word.count > clitics.count + 2 && endsWith(word, clitics) {
      let rest = word.count - clitics.count
      let last = word[rest - 1]
      let before = word[rest - 2]
      let isInfinitive =
        last == UInt8(ascii: "r")
        && (before == UInt8(ascii: "a") || before == UInt8(ascii: "e")
          || before == UInt8(ascii: "i"))
        && rest > 2
      let isGerund =
        last == UInt8(ascii: "o") && before == UInt8(ascii: "d") && rest > 5
        && word[rest - 3] == UInt8(ascii: "n")
      if isInfinitive || isGerund {
        word.removeLast(clitics.count)
        return
      }
    }
  }

  private static func cutPlural(_ word: inout [UInt8]) -> Bool {
    guard word.last == s, word.count > 3 else { return false }
    let before = word[word.count - 2]
    if word.ends(with: "ces"), word.count > 4 {
      word.removeLast(3)
      word.append(z)
    } else if before == UInt8(ascii: "e"), word.count > 4, !isVowel(word[word.count - 3]) {
      word.removeLast(2)
    } else if isVowel(before), before != UInt8(ascii: "i"), before != UInt8(ascii: "u") {
      word.removeLast()
    } else {
      return false
    }
    return true
  }

  /// The longest ending that leaves at least two letters with a vowel, or three.
  private static func cutEnding(_ word: inout [UInt8], afterPlural: Bool) {
    guard let last = word.last else { return }
    for ending in endings[Int(last & 31)] {
      let rest = word.count - ending.count
      guard rest >= 2, endsWith(word, ending) else { continue }
      if rest == 2, ending.count > 2, !isVowel(word[0]), !isVowel(word[1]) { continue }
      word.removeLast(ending.count)
      return
    }
  }

  private static func undoSpelling(_ word: inout [UInt8]) {
    if word.ends(with: "zc") {
      word.removeLast(2)
      word.append(c)
    } else if word.ends(with: "gu"), word.count > 3 {
      word.removeLast()
    } else if word.ends(with: "qu"), word.count > 3 {
      word.removeLast(2)
      word.append(c)
    } else if word.last == z {
      word[word.count - 1] = c
    } else if word.last == UInt8(ascii: "j"), word.count > 3 {
      word[word.count - 1] = UInt8(ascii: "g")
    } else if word.ends(with: "uy"), word.count > 3 {
      word.removeLast()
    }
    if word.ends(with: "dug"), word.count > 4 { word[word.count - 1] = c }
  }

  /// `ue` → `o`, `ie` → `e`, and the `i` of *pide* → `e` in the verbs that have it.
  private static func undoVowels(_ word: inout [UInt8]) {
    guard word.count > 3 else { return }
    var position = word.count - 2
    while position >= 1 {
      let first = word[position - 1]
      if word[position] == UInt8(ascii: "e"), position + 1 < word.count {
        if first == UInt8(ascii: "u"), position < 2 || !"gq".utf8.contains(word[position - 2]) {
          word.replaceSubrange(position - 1...position, with: [UInt8(ascii: "o")])
          return
        }
        if first == UInt8(ascii: "i") {
          word.remove(at: position - 1)
          return
        }
      }
      position -= 1
    }
    if let lemma = raised.lemma(of: word) { word = lemma }
  }

  private static func endsWith(_ word: [UInt8], _ ending: [UInt8]) -> Bool {
    let start = word.count - ending.count
    guard start >= 0 else { return false }
    for offset in ending.indices where word[start + offset] != ending[offset] { return false }
    return true
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  private static let s = UInt8(ascii: "s")
  private static let z = UInt8(ascii: "z")
  private static let c = UInt8(ascii: "c")

  /// By the last letter.
  private static let clitics: [[[UInt8]]] = byLastLetter(
    "selos selas melos noslo melo mela selo sela telo tela les los las nos le lo la me te se os")

  /// Verb and gender endings, by the last letter, longest first.
  private static let endings: [[[UInt8]]] = byLastLetter(
    """
    ariamos eriamos iriamos aramos ieramos iesemos asemos aremos eremos iremos abamos ariais
    arian erian irian arias erias irias aria eria iria aran eran iran ieran iesen asen aron ieron yeron
    ando iendo yendo amos emos imos aban aba abas ados adas idos idas ado ada ido ida ara era ira iera iese
    are ere ire aren ieren ian ia aste iste io yo ar er ir an en as es a e o
    """)

  private static func byLastLetter(_ list: String) -> [[[UInt8]]] {
    var table = [[[UInt8]]](repeating: [], count: 32)
    for ending in list.split(whereSeparator: \.isWhitespace).map({ Array($0.utf8) }) {
      table[Int(ending.last! & 31)].append(ending)
    }
    for letter in table.indices {
      table[letter] = table[letter].enumerated()
        .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    }
    return table
  }

  private static let raised = IrregularForms(
    """
    ped pid; seg sig; conseg consig; perseg persig; serv sirv; vest vist; repet repit; eleg elig; sent sint; ment mint;
    prefer prefir; refer refir; suger sugir; convert convirt; advert advirt; divert divirt; her hir; mor mur; dorm durm;
    corr corrig; competir compit; med mid; imped impid; desped despid; exped expid; invert invirt; adquer adquir;
    transfer transfir; interfer interfir; confer confir; consent consint; inger ingir; requer requir; rend rind; reg rig; gem gim;
    derret derrit; hen hin; conc concib; perc percib
    """)

  private static let irregular = IrregularForms(
    """
    ser soy eres es somos son era eran eras fui fue fueron fuera fueran fuese sido siendo sea sean seria serian sera seran;
    estar estoy esta estan este esten estuvo estuvieron estuviera estaba estaban estado estando estara estaria;
    haber he ha hemos han has hay hubo hubieron hubiera hubieran hubiese haya hayan habia habian habra habran habria habrian habido;
    ir voy va vamos van iba iban ido yendo vaya vayan ira iran iria;
    tener tengo tiene tienen tuvo tuvieron tuviera tuvieran tenga tengan tendra tendran tendria tendrian tuve tuvimos;
    mantener mantengo mantiene mantienen mantuvo mantuvieron mantuviera mantenga mantengan mantendra mantendran mantendria;
    obtener obtiene obtienen obtuvo obtuvieron obtuviera obtenga obtengan obtendra obtendran obtendria;
    contener contiene contienen contuvo contuvieron contenga contendra; sostener sostiene sostienen sostuvo sostuvieron sostenga sostendra;
    detener detiene detienen detuvo detuvieron detuviera detenga detengan detendra; retener retiene retienen retuvo retuvieron retenga;
    hacer hago hace hacen hizo hicieron hiciera hicieran hice hicimos haga hagan hara haran haria harian hecho hecha hechos hechas haz;
    decir digo dice dicen dijo dijeron dijera dijeran dije dijimos diga digan dira diran diria dirian dicho dicha dichos dichas diciendo;
    predecir predice predicen predijo predijeron prediga predicho; contradecir contradice contradicen contradijo contradijeron;
    poder puedo puede pueden pudo pudieron pudiera pudieran pude pudimos pueda puedan podra podran podria podrian pudiendo;
    poner pongo pone ponen puso pusieron pusiera puse ponga pongan pondra pondran pondria puesto puesta puestos puestas;
    proponer propone proponen propuso propusieron proponga propondra propuesto propuesta propuestos propuestas;
    suponer supone suponen supuso supusieron suponga supondra supuesto supuesta; imponer impone imponen impuso impusieron imponga impuesto impuesta impuestos impuestas;
    exponer expone exponen expuso expusieron exponga expuesto expuesta expuestos; oponer opone oponen opuso opusieron oponga opuesto opuesta;
    componer compone componen compuso compusieron compuesto compuesta; disponer dispone disponen dispuso dispusieron disponga dispuesto dispuesta;
    querer quiero quiere quieren quiso quisieron quisiera quisieran quise quiera quieran querra querria;
    saber sabe saben supo supieron supiera supe sepa sepan sabra sabran sabria;
    venir vengo viene vienen vino vinieron viniera venga vengan vendra vendran vendria viniendo;
    intervenir interviene intervienen intervino intervinieron intervenga intervendra; prevenir previene previno prevenga;
    convenir conviene convino convenga; provenir proviene provienen provino;
    ver veo ve ven vio vieron viera vea vean vera veran veria visto vista vistos vistas viendo veia veian;
    prever preve preven previo previeron prevea previsto prevista previstos previstas preveia;
    dar doy da dan dio dieron diera de den dara daran daria dado dada dados dadas dando daba daban;
    traer trae traen trajo trajeron trajera traiga traigan trayendo traido; atraer atrae atraen atrajo atrajeron atraiga;
    caer cae caen cayo cayeron cayera caiga caigan cayendo caido; oir oye oyen oyo oyeron oiga oido oyendo;
    salir salgo sale salen salio salieron salga salgan saldra saldran saldria; valer vale valen valio valga valdra;
    leer lee leen leyo leyeron leido leyendo lea lean; creer cree creen creyo creyeron creido creyendo crea crean;
    poseer posee poseen poseyo; proveer provee proveen proveyo provisto; andar anduvo anduvieron; caber cabe caben cupo quepa;
    abrir abierto abierta abiertos abiertas; cubrir cubierto cubierta cubiertos cubiertas; descubrir descubierto descubierta;
    escribir escrito escrita escritos escritas; describir descrito descrita; inscribir inscrito inscrita inscritos;
    morir muerto muerta muertos muertas; volver vuelto vuelta; devolver devuelto devuelta; resolver resuelto resuelta;
    envolver envuelto envuelta; romper roto rota rotos rotas; freir frito frita; imprimir impreso impresa;
    reir rie rien rio rieron; oler huele huelen; jugar juega juegan juego juegos; satisfacer satisfecho satisfecha satisfizo;
    deshacer deshecho deshizo; hablar habla hablan; mes meses; pais paises; ley leyes; rey reyes; crisis; tesis; virus; lunes; martes; miercoles; jueves;
    viernes; dios dioses; luz luces; vez veces; voz voces; pez peces; juez jueces; paz; cruz cruces; gas gases; tres; seis; dos; mas; bus buses;
    mujer mujeres; hombre hombres; gobierno gobiernos
    """)
}
