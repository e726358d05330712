import Terminology
import Text

/// The options that say what an entry holds of a term or concept, shared by `add` and `edit`.
enum TermOptions {
  static let status = OptionDeclaration(
    "status", Localized(en: "STATUS", es: "ESTADO"), .choice(of: TermStatus.self),
    summary: Localized(
      en: "Status of the term; “proposed” for a new one.",
      es: "Estado del término; «proposed» si es nuevo."))
  static let partOfSpeech = OptionDeclaration(
    "part-of-speech", Localized(en: "CLASS", es: "CLASE"), .choice(of: PartOfSpeech.self),
    summary: Localized(en: "Part of speech.", es: "Categoría gramatical."))
  static let gender = OptionDeclaration(
    "gender", Localized(en: "GENDER", es: "GÉNERO"), .choice(of: GrammaticalGender.self),
    summary: Localized(en: "Grammatical gender.", es: "Género gramatical."))
  static let number = OptionDeclaration(
    "number", Localized(en: "NUMBER", es: "NÚMERO"), .choice(of: GrammaticalNumber.self),
    summary: Localized(
      en: "The only number in which it is used.", es: "El único número en que se usa."))
  static let region = OptionDeclaration(
    "region", Localized(en: "CODE", es: "CÓDIGO"), .text,
    summary: Localized(
      en: "Region where it is used: es-VE …", es: "Región donde se usa: es-VE…"))
  static let outlet = OptionDeclaration(
    "outlet", Localized(en: "NAME", es: "NOMBRE"), .text,
    summary: Localized(en: "The house whose choice it is.", es: "El medio que lo prefiere."))
  static let validFrom = OptionDeclaration(
    "valid-from", Localized(en: "DAY", es: "DÍA"), .text,
    summary: Localized(
      en: "First day of its use: 2018-05-20.", es: "Primer día de uso: 2018-05-20."))
  static let validUntil = OptionDeclaration(
    "valid-until", Localized(en: "DAY", es: "DÍA"), .text,
    summary: Localized(en: "Last day of its use.", es: "Último día de uso."))
  static let casePolicy = OptionDeclaration(
    "case", Localized(en: "POLICY", es: "NORMA"), .choice(of: CasePolicy.self),
    summary: Localized(
      en: "Which capitals a text must keep.", es: "Qué mayúsculas debe conservar un texto."))
  static let accents = OptionDeclaration(
    "accents", Localized(en: "POLICY", es: "NORMA"), .choice(of: AccentPolicy.self),
    summary: Localized(
      en: "Whether a text may leave accents out.", es: "Si un texto puede omitir las tildes."))
  static let match = OptionDeclaration(
    "match", Localized(en: "POLICY", es: "NORMA"), .choice(of: MatchPolicy.self),
    summary: Localized(
      en: "Whether inflected forms are found too.", es: "Si también se reconocen las flexiones."))
  static let gap = OptionDeclaration(
    "gap", Localized(en: "NUMBER", es: "NÚMERO"), .integer(0...Term.largestGap),
    summary: Localized(
      en: "How many words may stand between its words.",
      es: "Cuántas palabras pueden ir intercaladas."))
  static let doNotTranslate = OptionDeclaration(
    "do-not-translate",
    summary: Localized(
      en: "It stands unchanged in the other language.", es: "Queda igual en el otro idioma."))
  static let form = OptionDeclaration(
    "form", Localized(en: "TEXT", es: "TEXTO"), .text, isRepeatable: true,
    summary: Localized(
      en: "A form that no rule makes.", es: "Una forma que ninguna regla produce."))
  static let termSource = OptionDeclaration(
    "term-source", Localized(en: "TEXT", es: "TEXTO"), .text,
    summary: Localized(en: "Where the term is attested.", es: "Dónde está documentado el término."))
  static let termNote = OptionDeclaration(
    "term-note", Localized(en: "TEXT", es: "TEXTO"), .text,
    summary: Localized(en: "A note on the term.", es: "Una nota sobre el término."))
  static let example = OptionDeclaration(
    "example", Localized(en: "TEXT", es: "TEXTO"), .text,
    summary: Localized(en: "A sentence that uses it.", es: "Una oración que lo usa."))

  static let all = [
    status, partOfSpeech, gender, number, region, outlet, validFrom, validUntil, casePolicy,
    accents, match, gap, doNotTranslate, form, termSource, termNote, example,
  ]

  static func areGiven(_ arguments: Arguments) -> Bool { all.contains(where: arguments.has) }

  /// Puts into a term what the command line says; an empty text takes a field out.
  static func apply(_ arguments: Arguments, to term: inout Term) throws {
    if let value = arguments.text(status).flatMap(TermStatus.init) { term.status = value }
    if let value = arguments.text(partOfSpeech) {
      term.partOfSpeech = PartOfSpeech(rawValue: value)
    }
    if let value = arguments.text(gender) { term.gender = GrammaticalGender(rawValue: value) }
    if let value = arguments.text(number) { term.number = GrammaticalNumber(rawValue: value) }
    if let value = arguments.text(casePolicy) { term.casePolicy = CasePolicy(rawValue: value) }
    if let value = arguments.text(accents) { term.accents = AccentPolicy(rawValue: value) }
    if let value = arguments.text(match) { term.match = MatchPolicy(rawValue: value) }
    if let value = arguments.integer(gap) { term.gap = value }
    if arguments.has(doNotTranslate) { term.doNotTranslate = true }
    if arguments.has(form) { term.forms = arguments.texts(form).filter { !$0.isEmpty } }
    if let value = arguments.text(validFrom) { term.validFrom = try day(value, validFrom) }
    if let value = arguments.text(validUntil) { term.validUntil = try day(value, validUntil) }
    set(&term.region, region, arguments)
    set(&term.outlet, outlet, arguments)
    set(&term.source, termSource, arguments)
    set(&term.note, termNote, arguments)
    set(&term.example, example, arguments)
  }

  static func set(_ field: inout String?, _ option: OptionDeclaration, _ arguments: Arguments) {
    if let value = arguments.text(option) { field = value.isEmpty ? nil : value }
  }

  private static func day(_ text: String, _ option: OptionDeclaration) throws -> CalendarDay? {
    if text.isEmpty { return nil }
    guard let day = CalendarDay(text) else {
      throw UsageError.conflict(
        Localized(
          en: "--\(option.name) must be a day such as 2018-05-20, not “\(text)”",
          es: "--\(option.name) debe ser un día como 2018-05-20, no «\(text)»"))
    }
    return day
  }
}

/// The options that say what an entry holds of its concept, shared by `add` and `edit`.
enum ConceptOptions {
  static let subject = OptionDeclaration(
    "subject", aliases: ["s"], Localized(en: "NAME", es: "NOMBRE"), .text,
    summary: Localized(en: "Field of knowledge: elections …", es: "Campo temático: elections…"))
  static let definition = OptionDeclaration(
    "definition", Localized(en: "CODE=TEXT", es: "CÓDIGO=TEXTO"), .text, isRepeatable: true,
    summary: Localized(
      en: "Definition in a language: en=A card …", es: "Definición en un idioma: es=Tarjeta…"))
  static let source = OptionDeclaration(
    "source", Localized(en: "TEXT", es: "TEXTO"), .text,
    summary: Localized(
      en: "Where the concept is attested.", es: "Dónde está documentado el concepto."))
  static let note = OptionDeclaration(
    "note", Localized(en: "TEXT", es: "TEXTO"), .text,
    summary: Localized(en: "A note on the concept.", es: "Una nota sobre el concepto."))

  static let all = [subject, definition, source, note]

  static func areGiven(_ arguments: Arguments) -> Bool { all.contains(where: arguments.has) }

  /// An empty text takes a field out.
  static func apply(_ arguments: Arguments, to concept: inout Concept) throws {
    TermOptions.set(&concept.subject, subject, arguments)
    TermOptions.set(&concept.source, source, arguments)
    TermOptions.set(&concept.note, note, arguments)
    for word in arguments.texts(definition) {
      let (code, text) = try LanguageText.parse(word, definition)
      concept.definitions.removeAll { $0.language == code }
      if !text.isEmpty { concept.definitions.append(.init(language: code, text: text)) }
    }
  }
}

/// A text with its language, as options take it: `es=carnet de la patria`.
enum LanguageText {
  static let term = OptionDeclaration(
    "term", aliases: ["t"], Localized(en: "CODE=TEXT", es: "CÓDIGO=TEXTO"), .text,
    isRepeatable: true,
    summary: Localized(
      en: "A term and its language: es=carnet de la patria.",
      es: "Un término y su idioma: es=carnet de la patria."))

  static func parse(
    _ word: String, _ option: OptionDeclaration
  ) throws -> (language: String, text: String) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, (2...3).contains(parts[0].utf8.count),
      parts[0].utf8.allSatisfy({ $0 &- 0x61 < 26 })
    else {
      throw UsageError.conflict(
        Localized(
          en: "--\(option.name) needs a language and a text, such as es=punto rojo, not “\(word)”",
          es: "--\(option.name) exige un idioma y un texto, como es=punto rojo, no «\(word)»"))
    }
    return (String(parts[0]), String(parts[1]))
  }

  static func terms(_ arguments: Arguments) throws -> [(language: String, text: String)] {
    try arguments.texts(term).map { try parse($0, term) }
  }
}
