/// What gives a language away: small words, ends of words, letters.
struct LanguageTraits: Sendable {
  let code: String
  let words: String
  /// Three to five letters.
  var endings = ""
  var letters = ""

  static let all: [LanguageTraits] = [
    LanguageTraits(
      code: "en",
      words: Language.english.functionWords.sorted().joined(separator: " ")
        + " said year years new people",
      endings: "tion tions ing ings ment ments ness ship ight ough ould ously ally ably ated ates"),
    LanguageTraits(
      code: "es",
      words: Language.spanish.functionWords.sorted().joined(separator: " ")
        + " dijo años año gobierno personas hoy",
      endings:
        "ción iones mente idad dades ando iendo aron ieron aban ados adas idos idas ismo ista",
      letters: "ñ ¿ ¡"),
    LanguageTraits(
      code: "pt",
      words:
        "o os um uma uns umas do da dos das no na nos nas ao aos em com por para pelo pela não mas que se foi são é ele ela eles elas seu sua seus suas este esta isso isto aquele muito mais já também até quando onde como ou e à às você nós disse está tem ser ter",
      endings: "ção ções ores ando endo dade dades eira eiro mente avam aram", letters: "ã õ ç"),
    LanguageTraits(
      code: "fr",
      words:
        "le la les un une des du de au aux et ou où mais donc que qui quoi dans en sur sous par pour avec sans ce cet cette ces il elle ils elles nous vous je tu on est sont était a ont été être avoir ne pas plus aussi très son sa ses leur leurs selon entre depuis après avant comme dit",
      endings: "tion tions ment ments eurs euse aient ique iques ité eaux",
      letters: "è ê ç à ù œ â î ô û"),
    LanguageTraits(
      code: "it",
      words:
        "il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella nei con su sul per tra fra e o ma che chi non si è sono era ha hanno stato suo sua loro questo questa quello anche più come quando dove se ci ne già",
      endings: "zione zioni mente ità endo ando ezza etti ette ismo", letters: "ò ì ù è à"),
    LanguageTraits(
      code: "de",
      words:
        "der die das den dem des ein eine einer einen einem eines und oder aber nicht mit von zu zum zur bei auf in im an am aus für nach vor über unter durch gegen um als wie wenn dass weil ist sind war waren wird werden wurde hat haben sich er sie es wir ihr ich auch noch nur schon sein seine ihre",
      endings: "ung ungen keit heit lich liche schaft igen ischen", letters: "ä ö ü ß"),
    LanguageTraits(
      code: "ca",
      words:
        "el la els les un una uns unes de del dels d al als a amb en per i o però que qui com quan on si no és són era ha han va van ser més molt també ja seu seva seus aquest aquesta això perquè dins des entre fins sobre",
      endings: "ció cions ment itat aven ades esa", letters: "l· ç à è ò"),
    LanguageTraits(
      code: "nl",
      words:
        "de het een en of maar dat die dit deze van in op te ten ter met voor door aan bij uit naar om over onder tegen tot is zijn was waren wordt worden werd heeft hebben had niet geen ook nog al er hij zij ze we wij ik je u hun haar als dan wie wat waar hoe",
      endings: "heid ingen lijk lijke schap"),
    LanguageTraits(code: "und", words: ""),
  ]

  /// Letters of other scripts speak for a language that is not known.
  static let otherScript = all.count - 1

  static let words = table(\.words)
  static let endings = table(\.endings)
  /// By scalar; accents count here.
  static let letters: [UInt32: WordRole] = {
    var letters: [UInt32: WordRole] = [:]
    for (index, traits) in all.enumerated() {
      for scalar in traits.letters.unicodeScalars where scalar.value >= 0x80 {
        letters[scalar.value, default: []].insert(WordRole(rawValue: 1 << UInt16(index)))
      }
    }
    return letters
  }()

  private static func table(_ words: (LanguageTraits) -> String) -> WordTable {
    WordTable(all.enumerated().map { (words($1), WordRole(rawValue: 1 << UInt16($0))) })
  }
}
