/// A light stemmer of English on folded words: irregular forms by a table, then the endings of plurals, verb forms
/// and superlatives. It joins the forms of one word, not the words of one family (*nation*, *national* stay apart).
///
/// In the manner of Snowball's English stemmer (Porter 2001), with fewer and more cautious steps.
enum EnglishStemmer {
  static let stem: @Sendable (inout [UInt8]) -> Void = { word in
    if let lemma = irregular.lemma(of: word) { word = lemma }
    guard word.count > 3 else { return }
    if !cutPlural(&word) { cutVerbEnding(&word) }
    cutFinalE(&word)
  }

  /// `-s` of plurals and third persons.
  private static func cutPlural(_ word: inout [UInt8]) -> Bool {
    guard word.last == s, word.count > 3 else { return false }
    if word.ends(with: "ies") {
      word.removeLast(word.count > 4 ? 3 : 1)
      if word.count > 1, word.last != e { word.append(y) }
    } else if word.ends(with: "sses") || word.ends(with: "shes") || word.ends(with: "ches")
      || word.ends(with: "xes") || word.ends(with: "zzes")
    {
      word.removeLast(2)
    } else if word.ends(with: "ss") || word.ends(with: "us") || word.ends(with: "is") {
      return true
    } else {
      word.removeLast()
    }
    return true
  }

  /// `-ed`, `-ing`, `-est`.
  private static func cutVerbEnding(_ word: inout [UInt8]) {
    if word.ends(with: "ied"), word.count > 4 {
      word.removeLast(3)
      word.append(y)
    } else if word.ends(with: "eed") {
      return
    } else if word.ends(with: "ed"), hasVowel(word.dropLast(2)), word.count > 4 {
      word.removeLast(2)
      undouble(&word)
    } else if word.ends(with: "ing"), hasVowel(word.dropLast(3)), word.count > 5 {
      word.removeLast(3)
      undouble(&word)
    } else if word.ends(with: "iest"), word.count > 6 {
      word.removeLast(4)
      word.append(y)
    } else if word.ends(with: "est"), word.count > 6 {
      word.removeLast(3)
      undouble(&word)
    }
  }

  /// `stopp` → `stop`; `call`, `pass` stay.
  private static func undouble(_ word: inout [UInt8]) {
    let count = word.count
    guard count > 3, word[count - 1] == word[count - 2] else { return }
    switch word[count - 1] {
    case UInt8(ascii: "l"), s, UInt8(ascii: "z"), e, UInt8(ascii: "o"): return
    default: word.removeLast()
    }
  }

  private static func cutFinalE(_ word: inout [UInt8]) {
    if word.count > 3, word.last == e { word.removeLast() }
  }

  private static func hasVowel(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { "aeiouy".utf8.contains($0) }
  }

  private static let s = UInt8(ascii: "s")
  private static let e = UInt8(ascii: "e")
  private static let y = UInt8(ascii: "y")

  /// Lemma and its irregular forms.
  private static let irregular = IrregularForms(
    """
    arise arose arisen; awake awoke awoken; bear bore borne born; beat beaten; become became; begin began begun beginning;
    bend bent; bet; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought;
    build built; burn burnt; buy bought; catch caught; choose chose chosen choosing; cling clung; come came coming;
    creep crept; deal dealt; die dies died dying; dig dug; draw drew drawn; dream dreamt; drink drank drunk;
    drive drove driven driving; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled fleeing;
    fling flung; fly flew flown flies; forbid forbade forbidden; forecast; foresee foresaw foreseen; forget forgot forgotten;
    forgive forgave forgiven; freeze froze frozen; get got gotten getting; give gave given giving; go goes went gone going;
    grind ground; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known;
    lay laid lain; lead led; leap leapt; learn learnt; leave left leaving; lend lent; lie lies lied lying; light lit;
    lose lost losing; make made making; mean meant; meet met; mistake mistook mistaken; overcome overcame;
    overthrow overthrew overthrown; owe owes owed owing; pay paid; prove proven; ride rode ridden; ring rang rung;
    rise rose risen rising; run ran running; say said says; see saw seen sees seeing; seek sought; sell sold; send sent;
    shake shook shaken; shine shone; shoot shot shooting; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk;
    sit sat sitting; sleep slept; slide slid; speak spoke spoken; speed sped; spend spent; spin spun; spit spat; spring sprang sprung;
    stand stood; steal stole stolen; stick stuck; sting stung; stink stank; strike struck stricken striking; strive strove;
    swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken taking; teach taught;
    tear tore torn; tell told; think thought; throw threw thrown; tie ties tied tying; undergo underwent undergone undergoes;
    understand understood; undertake undertook undertaken; uphold upheld; use used uses using; wake woke woken; wear wore worn;
    weave wove woven; weep wept; win won winning; withdraw withdrew withdrawn; withhold withheld; withstand withstood;
    wind wound; write wrote written writing; age aged ages aging ageing; add added adds; aid aided aids; aim aimed; end ended ends;
    ask asked asks; act acted acts; own owned owns; cut cutting; put putting; set setting; let letting; hit hitting; quit quitting;
    man men; woman women; child children; person persons; foot feet; tooth teeth; goose geese; mouse mice; wife wives;
    life lives; knife knives; leaf leaves; half halves; thief thieves; wolf wolves; shelf shelves; loaf loaves; self selves; calf calves;
    ox oxen; brother brethren; penny pence; criterion criteria; phenomenon phenomena; crisis crises; analysis analyses; basis bases;
    thesis theses; hypothesis hypotheses; oasis oases; axis axes; datum data; medium media; bacterium bacteria; series; species; news;
    politics; gas gases; bus buses; virus viruses; large larger largest; small smaller smallest; high higher highest;
    low lower lowest; old older oldest elder; young younger youngest; big bigger biggest; long longer longest; short shorter shortest;
    strong stronger strongest; weak weaker weakest; great greater greatest; rich richer richest; poor poorer poorest;
    fast faster fastest; slow slower slowest; early earlier earliest; late later latest; cheap cheaper; close closer closest;
    deep deeper deepest; easy easier easiest; hard harder hardest; wide wider widest; safe safer safest; new newer newest;
    tough tougher toughest; broad broader broadest; hot hotter hottest; cold colder coldest; few fewer fewest;
    tall taller tallest; dark darker darkest; bright brighter brightest; heavy heavier heaviest; happy happier happiest;
    good better best; bad worse worst; much more most; far farther further furthest; little less least
    """)
}
