import Text

/// Words that deny, by language: what makes a sentence say no.
struct Negatives: Sendable {
  /// Of the grammar: *not*, *never*; *no*, *nunca*.
  let plain: Set<String>
  /// Of the meaning, as stems or whole words: *deny*, *unlikely*; *negar*, *poco*, *apenas*.
  let lexical: Set<String>
  /// Beginnings of words that mean the opposite of what follows.
  let prefixes: [String]
  /// Phrases of folded words that hold a plain word and deny nothing.
  let idioms: [[String]]
  /// Words that the other language often renders by a denial.
  let soft: Set<String>

  static let byLanguage: [String: Negatives] = ["en": english, "es": spanish]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static func phrases(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  private static let english = Negatives(
    plain: words(
      "not n't never cannot don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't shouldn't nobody none nothing neither nor no nowhere"
    ),
    lexical: words(
      """
      without deny denied denies denying denial refuse refused refuses refusing refusal fail failed fails failing
      failure decline declined declines declining reject rejected rejects rejecting rejection lack lacked lacks
      lacking unlikely hardly barely scarcely rarely seldom avoid avoided avoids prevent prevented prevents stop
      stopped stops keep kept except exclude excluded absent absence doubt doubted ban banned prohibit prohibited
      forbid forbidden forbade block blocked halt halted miss missed missing oppose opposed abstain abstained
      instead rather ignore ignored impossible neglect neglected cease ceased far few little only but dismissed
      dismiss ruled out innocent uncertain unclear unable unknown unaware nonexistent illegal invalid incapable
      inability silent silence unharmed anonymous anonymity cancelled canceled suspended postponed vetoed forgot forgotten
      hid hidden false wrong against contrary evade evaded abandoned skip skipped resist resisted less least minus away off free away nonpartisan independent
      """),
    prefixes: ["un", "non", "dis", "im", "in", "ir"],
    idioms: phrases(
      """
      not only
      no doubt
      no longer
      no later than
      no fewer than
      no less than
      no more than
      not more than
      not less than
      no matter
      not to mention
      no sooner
      nothing but
      no wonder
      why not
      """),
    soft: words(
      """
      until unless only just still yet few little less too before despite although however remain remained remains
      rest other otherwise but except beyond over end ended last long stop stopped hardly barely free closed lost
      lose gone left out away instead rather far different unlike empty ran
      """))

  private static let spanish = Negatives(
    plain: words("no nunca jamas nadie ningun ninguno ninguna nada tampoco ni"),
    lexical: words(
      """
      sin nego negaron niega niegan negar negado negaba negaban negarse negativa rechazo rechazaron rechaza rechazan rechazar
      carece carecen carecia carecian falta faltan faltaba faltaban faltar evito evita evitar evitaron impidio
      impide impedir impidieron impiden dejo dejan deja dejaron dejado dejar poco poca pocos pocas apenas solo
      salvo excepto prohibio prohibe prohibir prohibido prohibieron duda dudan dudo dudar descarto descarta
      descartar descartaron dificil dificilmente ausencia lugar imposible incapaz inocente inocentes ignora ignoro
      desconoce desconocen desconocido excepcion menos tan raro raramente rara declino declinaron prefirio prefirieron
      abstuvo abstuvieron abstenerse fracaso fracasaron incumplio incumplieron incumplir ceso ajeno ajena libre desmintio desmintieron desmiente
      perdio perdieron pendiente pendientes negarle negarles silencio callo callaron callar callado ausente ausentes
      ausento ausentaron ileso ilesa ilesos intacto intacta anonimato anonimo gratis vacio vacia vacios contra cancelo suspendio
      suspendieron aplazo aplazaron veto bloqueo impago olvido olvidaron oculto ocultaron resistio opuso oponen opone contrario
      falso falsa mentira mal nulo nula ilegal cero incierto inexistente negandose rehuso rehusaron omitio omitieron excluye excluyo
      """),
    prefixes: ["in", "im", "des", "ir"],
    idioms: phrases(
      """
      no obstante
      no solo
      no solamente
      no mas de
      no menos de
      no bien
      nada mas
      nada menos
      sin duda
      ni siquiera
      no tanto
      a no ser
      """),
    soft: words(
      """
      hasta solo todavia aun apenas poco pocos poca pocas menos salvo excepto otro otros otra otras sino aunque
      antes fuera lejos resto mas ultimo ultima
      """))
}

/// The denials of some sentences of a side.
struct NegationCount {
  /// Tokens of words of the grammar that deny, idioms not counted.
  private(set) var plain: [Int] = []
  /// Tokens of words that deny by their meaning, or may.
  private(set) var lexical: [Int] = []
  private(set) var hasSoft = false

  /// - Complexity: O(words).
  init(_ sentences: [Int], _ text: SideText, _ input: CheckInput) {
    guard let negatives = Negatives.byLanguage[text.language.code] else { return }
    for sentence in sentences {
      let range = text.tokenRange(sentence)
      let words = range.map { input.vocabulary.text(text.words[$0]) }
      var index = 0
      while index < words.count {
        let word = words[index]
        if let length = Self.idiom(at: index, words, negatives) {
          hasSoft = true
          index += length
          continue
        }
        let token = range.lowerBound + index
        if negatives.plain.contains(word) {
          if !Self.isNumberSign(word, index, words) { plain.append(token) }
        } else if negatives.lexical.contains(word) {
          lexical.append(token)
        } else if text.tokens[token].kind == .word, word.utf8.count >= Self.prefixedLength,
          negatives.prefixes.contains(where: { word.hasPrefix($0) }),
          input.resources.lexicon.map({ Self.isOpposite(word, $0, negatives, text) }) ?? false
        {
          lexical.append(token)
        }
        if negatives.soft.contains(word) { hasSoft = true }
        index += 1
      }
    }
  }

  var isEmpty: Bool { plain.isEmpty && lexical.isEmpty }

  private static let prefixedLength = 6

  /// `No. 5`.
  private static func isNumberSign(_ word: String, _ index: Int, _ words: [String]) -> Bool {
    word == "no" && index + 2 < words.count && words[index + 1] == "."
      && words[index + 2].first?.isNumber ?? false
  }

  private static func idiom(at index: Int, _ words: [String], _ negatives: Negatives) -> Int? {
    for phrase in negatives.idioms
    where index + phrase.count <= words.count
      && Array(words[index..<index + phrase.count]) == phrase
    {
      return phrase.count
    }
    return nil
  }

  /// Whether what follows the prefix is a word of its own: *un-happy*, *in-justo*.
  private static func isOpposite(
    _ word: String, _ lexicon: LexiconIndex, _ negatives: Negatives, _ text: SideText
  ) -> Bool {
    negatives.prefixes.contains { prefix in
      guard word.hasPrefix(prefix) else { return false }
      var rest = Array(word.utf8.dropFirst(prefix.utf8.count))
      guard rest.count > 3 else { return false }
      text.language.stem(&rest)
      return lexicon.knows(String(decoding: rest, as: UTF8.self), text.side)
    }
  }
}
