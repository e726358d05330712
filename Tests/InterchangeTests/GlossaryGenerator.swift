import Terminology
import Text

/// Makes glossaries that are hard on file formats, the same ones for the same seed.
struct GlossaryGenerator {
  private var state: UInt64
  /// XML cannot hold some control characters; JSON and tables can.
  private let holdsControls: Bool

  init(seed: UInt64, holdsControls: Bool) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    self.holdsControls = holdsControls
  }

  mutating func glossary() -> Glossary {
    var glossary = Glossary()
    for _ in 0..<Int(1 + next(8)) { glossary.put(concept()) }
    return glossary
  }

  private mutating func concept() -> Concept {
    var concept = Concept(id: id())
    concept.subject = maybe { $0.text() }
    concept.source = maybe { $0.text() }
    concept.note = maybe { $0.text() }
    for language in ["en", "es"] {
      if let text = maybe({ $0.text() }) {
        concept.definitions.append(.init(language: language, text: text))
      }
    }
    for _ in 0...next(4) { concept.terms.append(term()) }
    return concept
  }

  private mutating func term() -> Term {
    let language = pick(["en", "es"])
    return Term(
      language: language, text: text(), status: pick(TermStatus.allCases),
      successor: maybe { $0.text() }, partOfSpeech: maybe { $0.pick(PartOfSpeech.allCases) },
      gender: maybe { $0.pick(GrammaticalGender.allCases) },
      number: maybe { $0.pick(GrammaticalNumber.allCases) },
      region: maybe { language + $0.pick(["-VE", "-ES", "-419", "-US"]) },
      outlet: maybe { $0.text() },
      validFrom: maybe { CalendarDay(year: 1990 + Int($0.next(40)), month: 2, day: 28) ?? nil }
        ?? nil,
      validUntil: maybe { CalendarDay(year: 2024, month: 2, day: 29 - Int($0.next(9))) } ?? nil,
      casePolicy: maybe { $0.pick(CasePolicy.allCases) },
      accents: maybe { $0.pick(AccentPolicy.allCases) },
      match: maybe { $0.pick(MatchPolicy.allCases) }, gap: Int(next(UInt64(Term.largestGap) + 1)),
      doNotTranslate: next(2) == 0,
      forms: maybe { generator in (0...generator.next(3)).map { _ in generator.text() } } ?? [],
      source: maybe { $0.text() }, note: maybe { $0.text() }, example: maybe { $0.text() })
  }

  private mutating func id() -> String {
    pick(["", "1-", "ñandú.", "ы", "a:b", "x_"]) + "c" + String(next(1000))
  }

  /// A text with something visible in it.
  private mutating func text() -> String {
    var scalars: [Unicode.Scalar] = []
    for _ in 0...next(6) {
      scalars += Array(
        pick(holdsControls ? Self.pieces + Self.controls : Self.pieces).unicodeScalars)
    }
    scalars.insert(contentsOf: "w".unicodeScalars, at: Int(next(UInt64(scalars.count + 1))))
    return String(String.UnicodeScalarView(scalars))
  }

  private static let pieces = [
    " ", "  ", "\t", "\n", "\r", "\r\n", "\"", "\"\"", "'", "''", ",", ";", "|", " | ", "\\", "#",
    "=1+1", "+", "-", "@SUM(A1)", "'=x", "&amp;", "<b>", "]]>", "<!--", "--", "&#10;", "cotejo:",
    "cotejo:note x", "cotejo:status preferred", "é", "e\u{301}", "\u{301}", "ñ", "العربية",
    "שלום", "\u{202E}", "\u{200D}", "👩🏽‍🚀", "🇻🇪", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{7F}", "\u{A0}",
    "＝", "word", "Ωmega", "漢字", "$", "%", "sep=;", "\u{FFFD}", "\u{10FFFF}",
  ]
  private static let controls = ["\u{0}", "\u{1}", "\u{B}", "\u{1B}[31m", "\u{FFFE}", "\u{FFFF}"]

  private mutating func maybe<Value>(
    _ make: (inout GlossaryGenerator) -> Value
  ) -> Value? {
    next(3) == 0 ? nil : make(&self)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(next(UInt64(values.count)))]
  }

  /// Xorshift (Marsaglia 2003).
  private mutating func next(_ bound: UInt64) -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return (state >> 11) % bound
  }
}
