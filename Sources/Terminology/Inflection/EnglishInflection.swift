extension InflectionRules {
  static let english = InflectionRules(
    plurals: EnglishNouns.plurals, singulars: EnglishNouns.singulars, feminines: { _ in [] },
    isPerson: { _ in false }, verbForms: EnglishVerbs.forms, verbParadigm: EnglishVerbs.paradigm,
    isInfinitive: { _ in false },
    spellings: EnglishSpelling.variants,
    fixing: WordTable.set(
      """
      of for in to on at with by from and or against between among over under about as into without within
      that which who de del d' d la the
      """),
    adjectivesAgree: false,
    trailingAdjectives: WordTable.set("general elect designate emeritus martial laureate"),
    pairedHeads: WordTable.set("man woman"), acronymPlural: "s", contractions: [:],
    joinsWords: true, particles: WordTable.set("back away aside apart forward together around"),
    accents: .fold, ownLetters: [])
}

enum EnglishNouns {
  static let plurals: @Sendable (Spelling) -> [Spelling] = { word in
    if let irregular = irregular[word] { return irregular }
    if invariable.contains(word.text) { return [word] }
    guard let last = word.bytes.last, word.count > 1 else { return [word] }
    if word.ends(with: "man"), word.count > 4, !plainMan.contains(word.text) {
      return [word.dropping(2, adding: "en")]
    }
    if word.ends(with: "person"), word.count > 6 {
      return [word.dropping(6, adding: "people"), word.adding("s")]
    }
    if word.ends(with: "child") { return [word.adding("ren")] }
    if word.ends(with: "wife") { return [word.dropping(2, adding: "ves")] }
    if word.ends(with: "sis"), word.count > 4 { return [word.dropping(2, adding: "es")] }
    if last == UInt8(ascii: "y"), !Spelling.isPlainVowel(word.bytes[word.count - 2]) {
      return [word.dropping(1, adding: "ies")]
    }
    if word.ends(withAny: ["s", "x", "z", "ch", "sh"]) {
      return word.ends(with: "ics") ? [word] : [word.adding("es")]
    }
    if last == UInt8(ascii: "o"), inOes.contains(word.text) {
      return [word.adding("es"), word.adding("s")]
    }
    return [word.adding("s")]
  }

  static let singulars: @Sendable (Spelling) -> [Spelling] = { word in
    if let irregular = irregularSingulars[word] { return irregular }
    if invariable.contains(word.text) { return [] }
    if word.ends(with: "men"), word.count > 4 {
      return [word.dropping(2, adding: "an")].filter { plurals($0) == [word] }
    }
    guard word.ends(with: "s"), !word.ends(withAny: ["ss", "us", "is"]), word.count > 3 else {
      return []
    }
    var candidates: [Spelling] = []
    if word.ends(with: "ies") { candidates.append(word.dropping(3, adding: "y")) }
    if word.ends(with: "es") { candidates.append(word.dropping(2)) }
    candidates.append(word.dropping(1))
    return candidates.filter { plurals($0).contains(word) && $0 != word }
  }

  private static let invariable = WordTable.set(
    """
    series species means news headquarters barracks aircraft spacecraft offspring personnel sheep deer fish salmon
    police military people data media information equipment advice aid crossroads corps
    """)

  private static let plainMan = WordTable.set("human german roman shaman talisman ottoman caiman")

  private static let inOes = WordTable.set(
    "veto embargo hero potato tomato echo torpedo cargo mosquito volcano motto tornado buffalo mango zero domino"
  )

  private static let irregular = WordTable.map(
    """
    man men; woman women; child children; person people persons; foot feet; tooth teeth; goose geese; mouse mice; ox oxen;
    life lives; knife knives; half halves; leaf leaves; thief thieves; wolf wolves; shelf shelves; loaf loaves; self selves;
    calf calves; midwife midwives; criterion criteria; phenomenon phenomena; referendum referendums referenda;
    stadium stadiums stadia; medium media mediums; datum data; memorandum memoranda memorandums; curriculum curricula curriculums;
    bacterium bacteria; index indexes indices; appendix appendices appendixes; matrix matrices; bureau bureaus bureaux;
    plateau plateaus plateaux; penny pence pennies; gas gases; bus buses; quiz quizzes; forum forums; stimulus stimuli;
    nucleus nuclei; syllabus syllabuses syllabi; cactus cacti cactuses; formula formulas formulae; alumnus alumni;
    fungus fungi; radius radii; axis axes; virus viruses; canvas canvases; passerby passersby; runner-up runners-up
    """)

  private static let irregularSingulars = WordTable.inverse(irregular)
}
