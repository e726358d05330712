import Foundation

/// The words and signs by which a language writes quantities, and the forms of its figures.
///
/// A new language is a table like ``english`` and a line in ``byLanguage``. The table's lines are
/// `role value: form, form`; a form of several words is found only as those words in a row. What is in it is
/// folded, so that capitals and accents do not matter; where they do, the scanner looks at the token.
struct NumberWords: Sendable {
  /// The mark before decimals in the language's own style.
  let decimalMark: UInt8
  /// Whether 11/12 is November 12 first.
  let monthFirst: Bool
  /// Whether tens and ones need a word between them (`treinta y uno`), and figures may follow a scale word
  /// (`2 mil 500`).
  let joinsTens: Bool
  private var words = Interner(capacity: 2048)
  /// From a node of the tree of forms and a word to the next node; nodes count up from 1, 0 is the root.
  private var edges: [UInt64: Int32] = [:]
  /// What is known at each node; nil where no form ends.
  private var meanings: [Known?] = [nil]

  /// A meaning that is passed about without being copied.
  @dynamicMemberLookup
  final class Known: Sendable {
    let meaning: NumberMeaning
    /// Whether a quantity may be made of this and words of grammar alone.
    let startsQuantity: Bool

    init(_ meaning: NumberMeaning) {
      self.meaning = meaning
      self.startsQuantity = meaning.startsQuantity
    }

    @inline(__always)
    subscript<Value>(dynamicMember path: KeyPath<NumberMeaning, Value>) -> Value {
      meaning[keyPath: path]
    }
  }

  static let byLanguage: [String: NumberWords] = ["en": english, "es": spanish]

  init(
    language: Language, decimalMark: UInt8, monthFirst: Bool, joinsTens: Bool, _ table: String
  ) {
    self.decimalMark = decimalMark
    self.monthFirst = monthFirst
    self.joinsTens = joinsTens
    let tokenizer = Tokenizer(language: language)
    for line in table.split(separator: "\n") {
      guard let colon = line.range(of: ": ") else { preconditionFailure("a line without role") }
      let head = line[..<colon.lowerBound].split(separator: " ").map(String.init)
      for form in line[colon.upperBound...].split(separator: ", ") {
        let node = Int(insert(IndexedText(String(form)), tokenizer))
        var meaning = meanings[node]?.meaning ?? NumberMeaning()
        meaning.add(role: head[0], value: head.count > 1 ? head[1] : "")
        meanings[node] = Known(meaning)
      }
    }
  }

  private mutating func insert(_ form: IndexedText, _ tokenizer: Tokenizer) -> Int32 {
    var node: Int32 = 0
    // An enclitic is cut from its word in a text, and here stands alone.
    let isEnclitic = form.bytes.first == 0x27
    let tokens =
      isEnclitic
      ? [Token(start: 0, end: form.bytes.count, kind: .word)]
      : tokenizer.tokens(of: form, in: 0..<form.bytes.count)
    for token in tokens {
      let word = words.intern(Folding.fold(form.string(token.bytes)))
      let edge = UInt64(node) << 32 | UInt64(word)
      if edges[edge] == nil {
        edges[edge] = Int32(meanings.count)
        meanings.append(nil)
      }
      node = edges[edge] ?? 0
    }
    return node
  }

  /// The number of a folded word; nil for one that no form holds.
  func word(_ folded: [UInt8]) -> Int32? { words.find(folded) }

  /// The node that the word leads to.
  func step(_ node: Int32, _ word: Int32) -> Int32? { edges[UInt64(node) << 32 | UInt64(word)] }

  func known(_ node: Int32) -> Known? { meanings[Int(node)] }
}

extension Language {
  /// How the language writes quantities; nil for a language without knowledge.
  var numberWords: NumberWords? { NumberWords.byLanguage[code] }
}

/// What a word or phrase may mean in a quantity; most mean one thing, some several (`second`, `pound`).
struct NumberMeaning: Sendable {
  var cardinal: Int?
  var multiplier: Decimal?
  /// A multiplier that stands against its figures (`70m`).
  var attached: Decimal?
  var collective: Int?
  var ordinal: Int?
  var denominator: Int?
  /// `cuarta parte`: a denominator that is never an ordinal.
  var part: Int?
  var multiple: Int?
  var decade: Int?
  var month: Int?
  var shortMonth: Int?
  var weekday: Int?
  var clock: Int?
  var meridiem: Int?
  var dayPart: Int?
  var symbol: String?
  var currency: String?
  /// The currency of millions of it (`mdd`).
  var moneyMultiplier: String?
  var unit: String?
  var hedge: Quantity.Hedge?
  var afterHedge: Quantity.Hedge?
  /// `a couple of`: a number that is meant roughly.
  var about: Int?
  var cues: Cues = []

  /// Whether a quantity may be made of this and words of grammar alone.
  var startsQuantity: Bool {
    let values: [Int?] = [
      cardinal, collective, ordinal, denominator, part, multiple, decade, month, shortMonth,
      weekday,
      clock, about, dayPart, meridiem,
    ]
    return multiplier != nil || symbol != nil || currency != nil || unit != nil
      || values.contains { $0 != nil }
      || !cues.isDisjoint(with: [.half, .wholeHalf, .percent, .points, .century, .times, .outOf])
  }

  /// What a word does around numbers; the names are those of the tables' lines.
  struct Cues: OptionSet, Hashable, Sendable {
    let rawValue: UInt64
    private static func bit(_ place: UInt64) -> Cues { Cues(rawValue: 1 << place) }
    static let one = bit(0)
    static let article = bit(1)
    static let the = bit(2)
    static let join = bit(3)
    static let of = bit(4)
    static let to = bit(5)
    static let between = bit(6)
    static let and = bit(7)
    static let or = bit(8)
    static let from = bit(9)
    static let outOf = bit(10)
    static let aged = bit(11)
    static let old = bit(12)
    static let ageUnit = bit(13)
    static let person = bit(14)
    static let have = bit(15)
    static let yearCue = bit(16)
    static let monthCue = bit(17)
    static let century = bit(18)
    static let half = bit(19)
    static let wholeHalf = bit(20)
    static let comparison = bit(21)
    static let times = bit(22)
    static let percent = bit(23)
    static let points = bit(24)
    static let decadeCue = bit(25)
    static let namelike = bit(26)
    static let oclock = bit(27)
    static let at = bit(28)
    static let clockArticle = bit(29)
    static let hour = bit(30)
    static let hours = bit(31)
    static let hyphen = bit(32)
    static let number = bit(33)
    static let skip = bit(34)
    static let aloneMultiplier = bit(35)
    static let possessive = bit(36)
    static let dateCue = bit(37)

    static let byName: [String: Cues] = [
      "one": one, "article": article, "the": the, "join": join, "of": of, "to": to,
      "between": between, "and": and, "or": or, "from": from, "outOf": outOf, "aged": aged,
      "old": old, "ageUnit": ageUnit, "person": person, "have": have, "yearCue": yearCue,
      "monthCue": monthCue, "century": century, "half": half, "wholeHalf": wholeHalf,
      "comparison": comparison, "times": times, "percent": percent, "points": points,
      "decadeCue": decadeCue, "namelike": namelike, "oclock": oclock, "at": at,
      "clockArticle": clockArticle, "hour": hour, "hours": hours, "hyphen": hyphen,
      "number": number, "skip": skip, "aloneMultiplier": aloneMultiplier,
      "possessive": possessive, "dateCue": dateCue,
    ]
  }

  private static let numbers: [String: any WritableKeyPath<NumberMeaning, Int?> & Sendable] = [
    "cardinal": \.cardinal, "collective": \.collective, "ordinal": \.ordinal,
    "denominator": \.denominator, "part": \.part, "multiple": \.multiple,
    "comparison": \.multiple, "decade": \.decade, "month": \.month, "shortMonth": \.shortMonth,
    "weekday": \.weekday, "clock": \.clock, "meridiem": \.meridiem, "dayPart": \.dayPart,
    "about": \.about,
  ]
  private static let names: [String: any WritableKeyPath<NumberMeaning, String?> & Sendable] = [
    "symbol": \.symbol, "currency": \.currency, "unit": \.unit,
    "moneyMultiplier": \.moneyMultiplier,
  ]

  /// Adds what a line of the table says.
  mutating func add(role: String, value: String) {
    var isKnown = false
    if let cue = Cues.byName[role] {
      cues.insert(cue)
      isKnown = true
    }
    if let path = Self.numbers[role] {
      self[keyPath: path] = Int(value)
      isKnown = true
    } else if let path = Self.names[role] {
      self[keyPath: path] = value
      isKnown = true
    } else if role == "multiplier" || role == "attached" {
      if role == "attached" {
        attached = Decimal(string: value)
      } else {
        multiplier = Decimal(string: value)
      }
      isKnown = true
    } else if let known = Quantity.Hedge(rawValue: value) {
      if role == "hedge" { hedge = known } else { afterHedge = known }
      isKnown = true
    }
    precondition(isKnown, "unknown role \(role)")
  }
}
