import Text

/// Makes the forms in which terms stand in texts, by rules alone.
package struct Inflector {
  private var tables: [String: InflectionRules] = [:]
  private var plurals: [String: [Spelling: [Spelling]]] = [:]
  private var spellings: [String: [String: [String]]] = [:]

  package init() {}

  /// The forms of a term, the written one first, each once.
  package static func forms(of term: Term) -> [TermForm] {
    var inflector = Inflector()
    return inflector.forms(of: term)
  }

  /// As the static function; words seen before cost nothing.
  /// - Complexity: O(forms).
  package mutating func forms(of term: Term) -> [TermForm] {
    let rules = rules(term.language)
    let words = TermWords(term.text).words
    guard !words.isEmpty else { return [] }
    var forms = FormList()
    forms.add(words.map(\.text), .written)
    for form in term.forms { forms.add(TermWords(form).words.map(\.text), .listed) }
    if term.match != .exact {
      inflect(term, words, rules, into: &forms)
      addSpellings(words, rules, isVerb: term.partOfSpeech == .verb, term.language, to: &forms)
    }
    return forms.forms
  }

  private mutating func inflect(
    _ term: Term, _ words: [TermWords.Word], _ rules: InflectionRules, into forms: inout FormList
  ) {
    switch term.partOfSpeech {
    case .adverb, .phrase, .other: return
    case .verb: return addVerbForms(words, rules, to: &forms)
    case .noun, .properNoun, .adjective: break
    case nil:
      if words[0].shape == .small, rules.isInfinitive(words[0].small) {
        addVerbForms(words, rules, to: &forms)
      }
    }
    addNounForms(term, words, rules, to: &forms)
  }

  private func addVerbForms(
    _ words: [TermWords.Word], _ rules: InflectionRules, to forms: inout FormList
  ) {
    let rest = words.dropFirst().map(\.text)
    for form in rules.verbForms(words[0].small) {
      forms.add([Self.write(form, like: words[0])] + rest, .verbForm)
    }
  }

  private mutating func addNounForms(
    _ term: Term, _ words: [TermWords.Word], _ rules: InflectionRules, to forms: inout FormList
  ) {
    let end = words.firstIndex { rules.fixing.contains($0.small.text) } ?? words.count
    guard end > 0, term.number != .plural else { return }
    let zone = Zone(words: words, end: end)
    if rules.adjectivesAgree {
      addAgreeing(term, zone, rules, to: &forms)
    } else if term.partOfSpeech != .adjective {
      addHeadForms(term, zone, rules, to: &forms)
    }
  }

  /// Noun and adjectives change together: *puntos rojos*, *diputada electa*.
  private mutating func addAgreeing(
    _ term: Term, _ zone: Zone, _ rules: InflectionRules, to forms: inout FormList
  ) {
    let masculine = zone.words[..<zone.end].map(\.small)
    addNumbers(of: masculine, zone, .plural, term, rules, to: &forms)
    guard term.gender != .feminine, let feminine = feminine(of: zone, term, rules) else { return }
    forms.add(zone.write(feminine), .feminine)
    addNumbers(of: feminine, zone, .femininePlural, term, rules, to: &forms)
  }

  private mutating func addNumbers(
    of bases: [Spelling], _ zone: Zone, _ kind: TermForm.Kind, _ term: Term,
    _ rules: InflectionRules, to forms: inout FormList
  ) {
    let isName = term.partOfSpeech == .properNoun && zone.words[0].shape != .small
    let each = bases.enumerated().map { index, base in
      zone.isFixed(index) ? [base] : plurals(of: base, term.language, rules)
    }
    let longest = min(2, each.map(\.count).max() ?? 0)
    if !isName {
      for choice in 0..<longest {
        forms.add(zone.write(each.map { $0[min(choice, $0.count - 1)] }), kind)
      }
      // A noun that stands beside the head as a name does not always follow: *hombres clave*.
      if bases.count > 1 { forms.add(zone.write([each[0][0]] + bases.dropFirst()), kind) }
      if let tail = zone.pluralTail(rules) {
        forms.add(zone.write(each.map { $0[0] }, tail: tail), kind)
      }
    }
    guard term.number == nil, kind == .plural else { return }
    let singulars = bases.map(rules.singulars)
    if singulars.allSatisfy({ !$0.isEmpty }) {
      for choice in 0..<(singulars.map(\.count).max() ?? 0) {
        forms.add(zone.write(singulars.map { $0[min(choice, $0.count - 1)] }), .singular)
      }
    }
  }

  private func feminine(of zone: Zone, _ term: Term, _ rules: InflectionRules) -> [Spelling]? {
    let words = zone.words[..<zone.end]
    let isPerson = words.contains { rules.isPerson($0.small) }
    guard isPerson || term.partOfSpeech == .adjective || term.gender == .common else { return nil }
    let changed = words.indices.map { index in
      zone.isFixed(index)
        ? words[index].small : rules.feminines(words[index].small).first ?? words[index].small
    }
    return changed == words.map(\.small) ? nil : changed
  }

  /// One word changes: the last before *of*, but for adjectives that follow their noun.
  private mutating func addHeadForms(
    _ term: Term, _ zone: Zone, _ rules: InflectionRules, to forms: inout FormList
  ) {
    var heads = [zone.end - 1]
    if zone.end > 1, rules.trailingAdjectives.contains(zone.words[zone.end - 1].small.text) {
      heads.insert(zone.end - 2, at: 0)
    }
    for head in heads {
      let word = zone.words[head]
      if word.shape == .allCapitals {
        forms.add(zone.replacing(head, with: word.text + rules.acronymPlural), .plural)
        continue
      }
      if term.partOfSpeech == .properNoun, word.shape != .small { continue }
      for plural in plurals(of: word.small, term.language, rules) {
        forms.add(zone.replacing(head, with: Self.write(plural, like: word)), .plural)
      }
      guard term.number == nil else { continue }
      for singular in rules.singulars(word.small) {
        forms.add(zone.replacing(head, with: Self.write(singular, like: word)), .singular)
      }
    }
    let first = zone.words[0].small
    if zone.end > 1, rules.pairedHeads.contains(first.text), term.partOfSpeech != .properNoun {
      let each = [first, zone.words[zone.end - 1].small]
        .map { plurals(of: $0, term.language, rules)[0] }
      var both = zone.words.map(\.text)
      both[0] = Self.write(each[0], like: zone.words[0])
      both[zone.end - 1] = Self.write(each[1], like: zone.words[zone.end - 1])
      forms.add(both, .plural)
    }
  }

  private mutating func rules(_ language: String) -> InflectionRules {
    if let known = tables[language] { return known }
    let rules = InflectionRules.named(language)
    tables[language] = rules
    return rules
  }

  private mutating func plurals(
    of word: Spelling, _ language: String, _ rules: InflectionRules
  ) -> [Spelling] {
    if let known = plurals[language]?[word] { return known }
    let made = rules.plurals(word)
    plurals[language, default: [:]][word] = made
    return made
  }

  /// The other spellings of a word, with its capitals.
  mutating func spellings(
    of word: String, _ language: String, _ rules: InflectionRules
  ) -> [String] {
    if let known = spellings[language]?[word] { return known }
    let made = rules.spellings(Spelling(word.lowercased())).map { Capitals.like(word, $0.text) }
    spellings[language, default: [:]][word] = made
    return made
  }

  /// A form with the capitals of the word it comes from.
  static func write(_ form: Spelling, like word: TermWords.Word) -> String {
    if form == word.small { return word.text }
    switch word.shape {
    case .capital: return Capitals.initial(form.text)
    case .allCapitals: return form.text.uppercased()
    case .small, .mixed, .digits: return form.text
    }
  }
}

/// The words of a term of which the first change and the rest do not.
struct Zone {
  let words: [TermWords.Word]
  /// Number of words that may change.
  let end: Int

  /// Acronyms and names beside the noun stay as they are: *código QR*, *plataforma Patria*.
  func isFixed(_ index: Int) -> Bool {
    // *anti-imperialistas*, *ex-presidentes*: only the last part changes.
    if index + 1 < words.count, words[index + 1].isJoinedByHyphen { return true }
    return switch words[index].shape {
    case .allCapitals, .mixed, .digits: true
    case .capital: index > 0 && words[0].shape == .small
    case .small: false
    }
  }

  func write(_ forms: [Spelling], tail: [String]? = nil) -> [String] {
    zip(forms, words).map { Inflector.write($0, like: $1) } + (tail ?? words[end...].map(\.text))
  }

  func replacing(_ index: Int, with form: String) -> [String] {
    var out = words.map(\.text)
    out[index] = form
    return out
  }

  /// The unchanged words with the last in the plural: an adjective of the noun before them (*cajas de comida
  /// subsidiadas*).
  func pluralTail(_ rules: InflectionRules) -> [String]? {
    let tail = words[end...]
    guard tail.count >= 3, let last = tail.last, last.shape == .small,
      let before = tail.dropLast().last, !rules.fixing.contains(before.small.text),
      before.small.count > 3, let plural = rules.plurals(last.small).first, plural != last.small
    else { return nil }
    return tail.dropLast().map(\.text) + [plural.text]
  }
}

/// Forms in order, each once.
struct FormList {
  private(set) var forms: [TermForm] = []

  mutating func add(_ words: [String], _ kind: TermForm.Kind) {
    guard !words.isEmpty, !forms.contains(where: { $0.words == words }) else { return }
    forms.append(TermForm(words: words, kind: kind))
  }
}
