/// The forms of a Spanish verb, by the rules for regular verbs, the spelling of stems before e and o, the changes of
/// stressed stems, and a table of strong verbs.
struct SpanishVerb {
  /// The infinitive without pronoun.
  private let infinitive: Spelling
  private let kind: UInt8
  /// The infinitive without its ending.
  private let stem: Spelling
  private let pattern: SpanishVerbPattern

  init(_ word: Spelling) {
    infinitive = word.ends(with: "se") && word.count > 4 ? word.dropping(2) : word
    let isAccented = infinitive.ends(with: "ír")
    stem = infinitive.dropping(isAccented ? 3 : 2)
    let bytes = infinitive.bytes
    kind = isAccented ? UInt8(ascii: "i") : bytes.count > 1 ? bytes[bytes.count - 2] : 0
    pattern = SpanishVerbPattern.of(infinitive)
  }

  /// All forms, the infinitive first, each once.
  var forms: [Spelling] {
    guard kind == UInt8(ascii: "a") || kind == UInt8(ascii: "e") || kind == UInt8(ascii: "i")
    else { return [infinitive] }
    var forms = regularForms + pattern.extraForms
    // *voto*, *bloqueo*, *cifras*, *compras*: in the press, nouns rather than verbs that speak of me or to you.
    forms.remove(at: 2)
    if isFirst { forms.remove(at: 1) }
    forms +=
      withClitics(infinitive, stress: 0) + gerunds.flatMap { [$0] + withClitics($0, stress: 1) }
    var seen = Set<Spelling>()
    return forms.filter { seen.insert($0).inserted }
  }

  /// Forms in an order that is the same for all verbs; none for a verb with present forms of its own.
  var paradigm: [Spelling] {
    pattern.hasOwnPresent ? [] : regularForms + gerunds.prefix(1)
  }

  private var regularForms: [Spelling] {
    [infinitive] + present + preterite + imperfect + future + subjunctive + participles
  }

  private var isFirst: Bool { kind == UInt8(ascii: "a") }
  private var isThird: Bool { kind == UInt8(ascii: "i") }

  private func join(_ stem: Spelling, _ endings: [String]) -> [Spelling] {
    endings.map { SpanishVerb.spell(stem, $0, kind) }
  }

  /// Puts a stem before an ending in the spelling of its sound: `lleg` + `é` is `llegué`, `eleg` + `o` is `elijo`.
  static func spell(_ stem: Spelling, _ ending: String, _ kind: UInt8) -> Spelling {
    let isSoft = ending.unicodeScalars.first.map { "eéií".unicodeScalars.contains($0) } ?? false
    if kind == UInt8(ascii: "a"), isSoft {
      if stem.ends(with: "c") { return stem.dropping(1, adding: "qu" + ending) }
      if stem.ends(with: "g") { return stem.adding("u" + ending) }
      if stem.ends(with: "z") { return stem.dropping(1, adding: "c" + ending) }
      if stem.ends(with: "gu") { return stem.dropping(1, adding: "ü" + ending) }
    } else if kind != UInt8(ascii: "a"), !isSoft {
      if stem.ends(with: "gu") { return stem.dropping(1, adding: ending) }
      if stem.ends(with: "g") { return stem.dropping(1, adding: "j" + ending) }
      if stem.ends(with: "c") {
        let before = stem.dropping(1)
        let isAfterVowel = before.bytes.last.map(Spelling.isPlainVowel) ?? false
        return before.adding((isAfterVowel ? "zc" : "z") + ending)
      }
    }
    return stem.adding(ending)
  }

  private var present: [Spelling] {
    let stressed = pattern.stressed(stem)
    let first = pattern.firstPerson.map { [$0] } ?? join(stressed, ["o"])
    switch kind {
    case UInt8(ascii: "a"):
      return first + join(stressed, ["as", "a", "an"]) + join(stem, ["amos", "áis", "ad", "ás"])
    case UInt8(ascii: "e"):
      return first + join(stressed, ["es", "e", "en"]) + join(stem, ["emos", "éis", "ed", "és"])
    default:
      return first + join(stressed, ["es", "e", "en"]) + join(stem, ["imos", "ís", "id", "ís"])
    }
  }

  private var preterite: [Spelling] {
    if let strong = pattern.preterite {
      let plural = strong.ends(with: "j") ? "eron" : "ieron"
      let past = strong.ends(with: "j") ? "e" : "ie"
      return ["e", "iste", "o", "imos", plural].map { strong.adding($0) }
        + SpanishVerb.pastSubjunctive(strong.adding(past), strong.accentable(past))
    }
    if isFirst {
      return join(stem, ["é", "aste", "ó", "amos", "aron"])
        + SpanishVerb.pastSubjunctive(stem.adding("a"), stem.adding("á"))
    }
    let weak = pattern.raised(stem, isThird: isThird)
    let glide = pattern.hasGlide ? "y" : "i"
    let open = pattern.hasGlide && !isThird ? ["íste", "ímos"] : ["iste", "imos"]
    return [
      stem.adding("í"), stem.adding(open[0]), weak.adding(glide + "ó"), stem.adding(open[1]),
      weak.adding(glide + "eron"),
    ] + SpanishVerb.pastSubjunctive(weak.adding(glide + "e"), weak.adding(glide + "é"))
  }

  private static func pastSubjunctive(_ base: Spelling, _ accented: Spelling) -> [Spelling] {
    ["ra", "ras", "ran", "se", "ses", "sen"].map { base.adding($0) }
      + ["ramos", "semos"].map { accented.adding($0) }
  }

  private var imperfect: [Spelling] {
    if isFirst {
      return ["aba", "abas", "aban"].map { stem.adding($0) } + [stem.adding("ábamos")]
    }
    return ["ía", "ías", "ían", "íamos"].map { stem.adding($0) }
  }

  private var future: [Spelling] {
    let base = pattern.future ?? infinitive.withoutAccents
    return ["é", "ás", "á", "emos", "án", "ía", "ías", "ían", "íamos"].map { base.adding($0) }
  }

  private var subjunctive: [Spelling] {
    let marks = isFirst ? ["e", "es", "en"] : ["a", "as", "an"]
    let plural = isFirst ? "emos" : "amos"
    if let first = pattern.firstPerson, !isFirst, first.ends(with: "o") {
      let base = first.dropping(1)
      return (marks + [plural]).map { base.adding($0) }
    }
    let weak = pattern.raised(stem, isThird: isThird)
    return join(pattern.stressed(stem), marks) + join(weak, [plural])
  }

  private var participles: [Spelling] {
    let bases: [Spelling]
    if let irregular = pattern.participle {
      bases = [irregular]
    } else {
      let hasHiatus = pattern.hasGlide && !stem.ends(with: "u")
      bases = [stem.adding(isFirst ? "ado" : hasHiatus ? "ído" : "ido")]
    }
    return bases.flatMap { base in
      ["o", "a", "os", "as"].map { base.dropping(1, adding: $0) }
    }
  }

  private var gerunds: [Spelling] {
    if let irregular = pattern.gerund { return [irregular] }
    if isFirst { return [stem.adding("ando")] }
    let weak = pattern.raised(stem, isThird: isThird)
    return [weak.adding(pattern.hasGlide ? "yendo" : "iendo")]
  }

  /// `votarlo`, `votárselo`, `votándolos`; two pronouns put the accent on the infinitive as well.
  private func withClitics(_ form: Spelling, stress: Int) -> [Spelling] {
    let plain = stress == 0 ? form : form.accenting(vowelFromEnd: stress)
    let double = form.hasAccent ? form : form.accenting(vowelFromEnd: stress)
    return Self.clitics.map { plain.adding($0) } + Self.doubleClitics.map { double.adding($0) }
  }

  private static let clitics = ["se", "lo", "la", "los", "las", "le", "les", "me", "te", "nos"]
  private static let doubleClitics = ["selo", "sela", "selos", "selas"]
}

extension Spelling {
  /// The word before an ending whose last vowel takes an accent: `ie` gives `ié`.
  fileprivate func accentable(_ ending: String) -> Spelling {
    adding(ending).accenting(vowelFromEnd: 0)
  }
}
