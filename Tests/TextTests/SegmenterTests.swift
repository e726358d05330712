import Testing

@testable import Text

/// Sentence boundaries as the reader sees them: text in, sentences out.
@Suite struct SegmenterTests {
  /// The sentences of a text, through the doors that every command uses.
  static func sentences(_ text: String, _ language: Language) -> [String] {
    let article = ArticleReader(language: language).read(text)
    return Segmenter(language: language).sentences(of: article).map { article.text($0.bytes) }
  }

  static func expected(_ marked: String) -> [String] {
    marked.split(separator: "¦").map { $0.trimmedOfSpace }
  }

  static func text(_ marked: String) -> String { marked.replacing("¦", with: "") }

  @Test(arguments: GoldenRulesEnglish.all)
  func english(_ marked: String) {
    #expect(Self.sentences(Self.text(marked), .english) == Self.expected(marked))
  }

  @Test(arguments: GoldenRulesSpanish.all)
  func spanish(_ marked: String) {
    #expect(Self.sentences(Self.text(marked), .spanish) == Self.expected(marked))
  }

  /// Characters of several bytes and scalars before a case must not shift anything in it.
  @Test(arguments: ["😀 ", "Cafe\u{301} 👩‍👩‍👧 "])
  func prefixed(_ prefix: String) {
    for (cases, language) in [
      (GoldenRulesEnglish.all, Language.english), (GoldenRulesSpanish.all, .spanish),
    ] {
      for marked in cases where !GoldenRules.dependsOnItsHead(marked) {
        #expect(
          Self.sentences(prefix + Self.text(marked), language)
            == Self.expected(prefix + marked), "\(marked)")
      }
    }
  }

  @Test func enoughCases() {
    #expect(GoldenRulesEnglish.all.count >= 150)
    #expect(GoldenRulesSpanish.all.count >= 150)
    #expect(Set(GoldenRulesEnglish.all).count == GoldenRulesEnglish.all.count)
    #expect(Set(GoldenRulesSpanish.all).count == GoldenRulesSpanish.all.count)
  }
}

/// What the golden rules of both languages share.
enum GoldenRules {
  /// Datelines, list marks, headlines in capitals and phrases of time count only at the head of the text.
  static func dependsOnItsHead(_ marked: String) -> Bool {
    let first = marked.prefix { $0 != "¦" }
    let head = first.prefix(24)
    let startsList = ["1", "3", "a", "I.", "II", "•", "-", "A)"].contains { head.hasPrefix($0) }
    let isTime = ["At ", "A las"].contains { head.hasPrefix($0) }
    return startsList || isTime || head.contains("(")
      || head.prefix(8).filter(\.isUppercase).count >= 5
  }
}

/// What holds for any text whatever.
@Suite struct SegmenterInvariantTests {
  /// Pieces that make trouble when they meet.
  private static let pieces = [
    "Dijo", "that", "EE.", "UU.", "a.", "m.", "U.S.", "\"", "“", "”", "«", "»", "(", ")", "[",
    "...", "…", ".", "!",
    "?", "¿", "¡", " ", "\n", "\n\n", "—", "-", "•", "1.", "2)", "b.", "é", "e\u{301}", "😀", "ñ",
    "@x", "#y", ";",
    ":", "。", "ß", "http://a.b/c?d=E", "Ж", "A", "\u{A0}", "\u{200B}", "'", "J.", "CAPITAL",
  ]

  @Test(arguments: [Language.english, .spanish, .unknown("fr")])
  func sentencesCoverEverythingOnce(_ language: Language) {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<1500 {
      let text = (0..<next(40)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
      let bytes = Array(text.utf8)
      let ranges = bytes.withUnsafeBufferPointer {
        Segmenter(language: language).ranges(in: $0, 0..<bytes.count)
      }
      var position = 0
      for range in ranges {
        let gap = String(decoding: bytes[position..<range.lowerBound], as: UTF8.self)
        #expect(gap.trimmedOfSpace.isEmpty, "\(text)")
        #expect(!range.isEmpty)
        #expect(String(validating: bytes[range], as: UTF8.self) != nil, "\(text)")
        position = range.upperBound
      }
      let rest = String(decoding: bytes[position...], as: UTF8.self)
      #expect(rest.trimmedOfSpace.isEmpty, "\(text)")
    }
  }

  /// Time grows with the length and not with its square, whatever the text repeats.
  @Test(arguments: [
    "(", "\"", ".\"A", ". ", "...", "¿", "«a. ", "1. ", "A. ", "a (b. ", "- ", "• ", "[1]", ".\" ",
  ])
  func longRepetitions(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)
    let clock = ContinuousClock()
    let time = clock.measure {
      bytes.withUnsafeBufferPointer {
        _ = Segmenter(language: .english).ranges(in: $0, 0..<bytes.count)
      }
    }
    #expect(time < .seconds(20), "\(piece)")
  }
}
