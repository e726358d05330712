import Testing
import Text

@testable import Terminology

@Suite struct TermMatcherTests {
  struct Score {
    var positives = 0
    var negatives = 0
    var found = 0
    var wrong: [String] = []
    var missed: [String] = []
  }

  static func score(_ table: String, _ text: String, _ language: Language) -> Score {
    let matcher = TermMatcher(glossaries: [MarkedText.glossary(table, language: language.code)])
    var score = Score()
    for line in text.split(separator: "\n") {
      let marked = MarkedText(String(line))
      let tokens = Tokenizer(language: language).tokens(
        of: marked.text, in: 0..<marked.text.bytes.count)
      let matches = matcher.matches(in: tokens, text: marked.text, language: language).map(\.bytes)
      score.positives += marked.positives.count
      score.negatives += marked.negatives.count
      for place in marked.positives {
        if matches.contains(place) {
          score.found += 1
        } else {
          score.missed.append(marked.text.string(place))
        }
      }
      for match in matches where !marked.positives.contains(match) {
        score.wrong.append("\(marked.text.string(match)): \(line)")
      }
    }
    return score
  }

  @Test func formsAreFoundAndLookAlikesAreNot() {
    let spanish = Self.score(MarkedSpanishText.terms, MarkedSpanishText.text, .spanish)
    let english = Self.score(MarkedEnglishText.terms, MarkedEnglishText.text, .english)
    let terms = (MarkedSpanishText.terms + "\n" + MarkedEnglishText.terms).split(separator: "\n")
    let positives = spanish.positives + english.positives
    let found = spanish.found + english.found
    let wrong = spanish.wrong + english.wrong
    #expect(terms.count >= 150)
    #expect(positives >= 400)
    #expect(spanish.negatives + english.negatives >= 400)
    let recall = Double(found) / Double(positives)
    let precision = Double(found) / Double(found + wrong.count)
    #expect(
      recall >= 0.98, "missed: \((spanish.missed + english.missed).joined(separator: "\n  "))")
    #expect(precision >= 0.99, "wrong: \(wrong.joined(separator: "\n  "))")
  }

  static func matches(_ marked: String, _ language: Language, _ glossary: Glossary) -> (
    [String], MarkedText
  ) {
    let text = MarkedText(marked)
    let tokens = Tokenizer(language: language).tokens(of: text.text, in: 0..<text.text.bytes.count)
    let matcher = TermMatcher(glossaries: [glossary])
    let found = matcher.matches(in: tokens, text: text.text, language: language)
    for match in found {
      #expect(match.tokens.lowerBound < match.tokens.upperBound)
      #expect(Int(tokens[match.tokens.lowerBound].start) <= match.bytes.lowerBound)
      #expect(Int(tokens[match.tokens.upperBound - 1].end) >= match.bytes.upperBound)
    }
    return (
      found.map { "\(glossary.concepts[$0.concept].id):\(text.text.string($0.bytes))" }, text
    )
  }

  static func concept(_ id: String, _ text: String, _ change: (inout Term) -> Void = { _ in })
    -> Concept
  {
    var term = Term(language: "en", text: text, status: .preferred)
    change(&term)
    return Concept(id: id, terms: [term])
  }

  @Test func theLongestTermWinsAndNoneOverlap() {
    let glossary = Glossary([
      Self.concept("a", "red point"), Self.concept("b", "red point coordinator"),
      Self.concept("c", "point coordinator office"), Self.concept("d", "office"),
    ])
    let cases: [(String, [String])] = [
      ("The red point coordinator and a red point.", ["b:red point coordinator", "a:red point"]),
      ("A red point coordinator office", ["b:red point coordinator", "d:office"]),
      ("One point coordinator office, red points", ["c:point coordinator office", "a:red points"]),
      ("red point red point", ["a:red point", "a:red point"]),
    ]
    for (text, expected) in cases { #expect(Self.matches(text, .english, glossary).0 == expected) }
  }

  @Test func conceptsThatShareATermAreAllGiven() {
    let glossary = Glossary([
      Self.concept("card", "ID"), Self.concept("idea", "id") { $0.casePolicy = .exact },
      Self.concept("region", "ID"),
    ])
    #expect(
      Self.matches("His ID and the id.", .english, glossary).0 == [
        "card:ID", "region:ID", "idea:id",
      ])
  }

  @Test func theFormAsWrittenIsPreferredWithinAConcept() {
    let glossary = Glossary([
      Concept(
        id: "a",
        terms: [
          Term(language: "en", text: "cedula", status: .deprecated),
          Term(language: "en", text: "cédula", status: .preferred),
          Term(language: "en", text: "Cantv", status: .preferred),
          Term(language: "en", text: "CANTV", status: .admitted),
        ])
    ])
    let matcher = TermMatcher(glossaries: [glossary])
    let text = IndexedText("a cédula, a cedula, Cantv and CANTV")
    let tokens = Tokenizer(language: .english).tokens(of: text, in: 0..<text.bytes.count)
    let found = matcher.matches(in: tokens, text: text, language: .english)
    #expect(found.map { matcher.term(of: $0).text } == ["cédula", "cedula", "Cantv", "CANTV"])
  }

  @Test func casePoliciesAndHeadlines() {
    let any = Self.concept("any", "Popular Will") { $0.casePolicy = .any }
    let exact = Self.concept("exact", "papa") { $0.casePolicy = .exact }
    let first = Self.concept("first", "internet Café") { $0.casePolicy = .first }
    let cases: [(Concept, String, Int)] = [
      (any, "the popular will", 1), (any, "POPULAR WILL", 1), (exact, "the papa", 1),
      (exact, "Papa said", 1), (exact, "the Papa", 0), (exact, "“Papa said", 1),
      (exact, "HERE IS PAPA WITHOUT LIMITS", 1), (exact, "Great Papa Eating Contest Tomorrow", 1),
      (exact, "so PAPA", 0), (first, "Internet Café", 1), (first, "the Internet café", 0),
      (exact, "one\n\nPapa", 1),
    ]
    for (concept, text, count) in cases {
      #expect(Self.matches(text, .english, Glossary([concept])).0.count == count, "\(text)")
    }
  }

  @Test func accentsAndOtherWritings() {
    var spanish = Term(language: "es", text: "camión", status: .preferred)
    let strict = Glossary([Concept(id: "a", terms: [spanish])])
    spanish.accents = .fold
    let free = Glossary([Concept(id: "a", terms: [spanish])])
    let cases: [(Glossary, String, Int)] = [
      (strict, "un camion", 0), (free, "un camion", 1), (strict, "UN CAMION", 1),
      (strict, "un cami\u{6F}\u{301}n", 1), (strict, "un ca\u{AD}mión", 1),
      (strict, "dos\u{A0}camiones", 1), (strict, "camión.Otro", 1), (strict, "", 0),
    ]
    for (glossary, text, count) in cases {
      #expect(Self.matches(text, .spanish, glossary).0.count == count, "\(text)")
    }
    #expect(Self.matches("un camión", .english, strict).0 == [])
  }

  @Test func aLaterGlossaryOverridesAnEarlierOne() {
    let first = Glossary([Self.concept("a", "red dot"), Self.concept("b", "card")])
    let second = Glossary([Self.concept("a", "red point")])
    let matcher = TermMatcher(glossaries: [first, second])
    #expect(matcher.concepts.map { $0.terms[0].text } == ["red point", "card"])
  }

  @Test func statusesMayBeLeftOut() {
    let glossary = Glossary([Self.concept("a", "card") { $0.status = .proposed }])
    let matcher = TermMatcher(glossaries: [glossary], options: .init(statuses: [.preferred]))
    let text = IndexedText("a card")
    let tokens = Tokenizer(language: .english).tokens(of: text, in: 0..<6)
    #expect(matcher.matches(in: tokens, text: text, language: .english) == [])
  }

  /// Against a search that tries every form of every term at every place.
  @Test func agreesWithTryingEveryForm() {
    var random = SplitMix(state: 7)
    let words = ["red", "point", "card", "of", "state", "oil", "vote"]
    func phrase(_ lengths: ClosedRange<Int>) -> [String] {
      (0..<Int.random(in: lengths, using: &random)).map { _ in words.randomElement(using: &random)!
      }
    }
    for _ in 0..<60 {
      let concepts = (0..<5).map { Self.concept("c\($0)", phrase(1...3).joined(separator: " ")) }
      let glossary = Glossary(concepts)
      let text = phrase(1...25)
      let found = Self.matches(text.joined(separator: " "), .english, glossary).0
      #expect(
        found.map { String($0.drop { $0 != ":" }.dropFirst()) } == Self.longestFirst(text, glossary)
      )
    }
  }

  private static func longestFirst(_ text: [String], _ glossary: Glossary) -> [String] {
    var places: [(range: Range<Int>, concept: Int)] = []
    for (number, concept) in glossary.concepts.enumerated() {
      var seen = Set<Range<Int>>()
      for form in Inflector.forms(of: concept.terms[0]) {
        for start in text.indices where text[start...].starts(with: form.words) {
          let range = start..<start + form.words.count
          if seen.insert(range).inserted { places.append((range, number)) }
        }
      }
    }
    places.sort { ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound) }
    var taken: [(range: Range<Int>, concept: Int)] = []
    for place in places
    where taken.allSatisfy({ $0.range == place.range || !$0.range.overlaps(place.range) }) {
      taken.append(place)
    }
    return taken.sorted { ($0.range.lowerBound, $0.concept) < ($1.range.lowerBound, $1.concept) }
      .map { text[$0.range].joined(separator: " ") }
  }
}

/// SplitMix64, so that the test is the same each time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
