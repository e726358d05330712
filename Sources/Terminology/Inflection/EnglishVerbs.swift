/// The forms of an English verb: third person, past, participles.
enum EnglishVerbs {
  static let forms: @Sendable (Spelling) -> [Spelling] = { word in
    var forms = [word] + thirdPerson(word) + participle(word)
    if let strong = strong[word] ?? strongWithPrefix(word) {
      forms += strong
    } else {
      forms += past(word)
    }
    var seen = Set<Spelling>()
    return forms.filter { seen.insert($0).inserted }
  }

  /// Infinitive, third person, present participle, past, past participle.
  static let paradigm: @Sendable (Spelling) -> [Spelling] = { word in
    let strong = strong[word] ?? strongWithPrefix(word)
    let pasts = strong.map { $0.isEmpty ? [word] : $0 } ?? past(word)
    guard let past = pasts.first, let third = thirdPerson(word).first,
      let present = participle(word).first
    else { return [] }
    return [word, third, present, past, strong == nil ? past : pasts[pasts.count - 1]]
  }

  private static func thirdPerson(_ word: Spelling) -> [Spelling] {
    switch word.text {
    case "be": return ["is", "are", "am", "was", "were"]
    case "have": return ["has"]
    default: break
    }
    if endsInConsonantAndY(word) { return [word.dropping(1, adding: "ies")] }
    if word.ends(withAny: ["s", "x", "z", "ch", "sh", "o"]) { return [word.adding("es")] }
    return [word.adding("s")]
  }

  private static func past(_ word: Spelling) -> [Spelling] {
    if word.ends(with: "e") { return [word.adding("d")] }
    if endsInConsonantAndY(word) { return [word.dropping(1, adding: "ied")] }
    return stems(word).map { $0.adding("ed") }
  }

  private static func participle(_ word: Spelling) -> [Spelling] {
    if word.ends(with: "ie") { return [word.dropping(2, adding: "ying")] }
    if word.ends(with: "e"), !word.ends(withAny: ["ee", "oe", "ye"]), word.count > 2 {
      return [word.dropping(1, adding: "ing")]
    }
    return stems(word).map { $0.adding("ing") }
  }

  /// The stem before a vowel: the last consonant doubled where the last syllable is short and stressed; both ways
  /// where British and American spelling part (*travelled*, *traveled*).
  private static func stems(_ word: Spelling) -> [Spelling] {
    let bytes = word.bytes
    guard bytes.count > 2, let last = bytes.last, isConsonant(last),
      !"wxyh".utf8.contains(last), Spelling.isPlainVowel(bytes[bytes.count - 2]),
      !Spelling.isPlainVowel(bytes[bytes.count - 3]) || word.starts(with: "qu")
    else {
      if word.ends(with: "ic") { return [word.adding("k")] }
      return [word]
    }
    if word.ends(with: "ic") { return [word.adding("k")] }
    let doubled = Spelling(bytes: bytes + [last])
    if word.vowelGroups == 1 || stressedLast.contains(word.text) { return [doubled] }
    if last == UInt8(ascii: "l") || bothWays.contains(word.text) { return [word, doubled] }
    return [word]
  }

  private static func endsInConsonantAndY(_ word: Spelling) -> Bool {
    word.ends(with: "y") && word.count > 2 && isConsonant(word.bytes[word.count - 2])
  }

  private static func isConsonant(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 && !Spelling.isPlainVowel(byte)
  }

  /// `overthrow` as `throw`.
  private static func strongWithPrefix(_ word: Spelling) -> [Spelling]? {
    for prefix in ["over", "under", "out", "with", "up", "re", "un", "fore", "mis"] {
      guard word.text.hasPrefix(prefix),
        let forms = strong[Spelling(word.text.dropFirst(prefix.count))]
      else { continue }
      return forms.map { Spelling(prefix).adding($0) }
    }
    return nil
  }

  private static let stressedLast = WordTable.set(
    """
    admit commit permit submit omit transmit emit refer prefer defer infer confer transfer deter occur incur recur
    control patrol expel compel repel propel rebel forget begin regret equip abet allot debug embed unplug concur
    """)

  private static let bothWays = WordTable.set("focus worship kidnap program format bias benefit")

  /// Past and participle.
  private static let strong = WordTable.map(
    """
    be been being; have had; do did done; go went gone; say said; get got gotten; make made; know knew known; think thought;
    take took taken; see saw seen; come came; give gave given; find found; tell told; feel felt; become became; leave left;
    put; bring brought; begin began begun; keep kept; hold held; write wrote written; stand stood; hear heard; let;
    mean meant; set; meet met; run ran; pay paid; sit sat; speak spoke spoken; lie lay lain lied; lead led; read;
    grow grew grown; lose lost; fall fell fallen; send sent; build built; understand understood; draw drew drawn;
    break broke broken; spend spent; cut; rise rose risen; drive drove driven; buy bought; wear wore worn; choose chose chosen;
    seek sought; throw threw thrown; catch caught; deal dealt; win won; forget forgot forgotten; sell sold; fight fought;
    hit; eat ate eaten; teach taught; sing sang sung; hurt; strike struck stricken; shoot shot; steal stole stolen;
    fly flew flown; bear bore borne born; beat beaten; bet; bid bade; bind bound; bite bit bitten; bleed bled; blow blew blown;
    breed bred; broadcast broadcasted; burn burned burnt; burst; cast; cling clung; cost; creep crept; dig dug; drink drank drunk;
    feed fed; flee fled; forbid forbade forbidden; forgive forgave forgiven; freeze froze frozen; hang hung hanged;
    hide hid hidden; lay laid; learn learned learnt; lend lent; light lit lighted; prove proved proven; quit; rid; ride rode ridden;
    ring rang rung; shake shook shaken; shed; shine shone; show showed shown; shrink shrank shrunk; shut; sink sank sunk;
    sleep slept; slide slid; split; spread; spring sprang sprung; stick stuck; sting stung; swear swore sworn; sweep swept;
    swim swam swum; swing swung; tear tore torn; wake woke woken; weave wove woven; weep wept; wind wound; thrust; upset;
    withdraw withdrew withdrawn; spin spun; spill spilled spilt; spell spelled spelt; dream dreamed dreamt; lean leaned leant
    """)
}
