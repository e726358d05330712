import Testing

@testable import Text

@Suite struct TokenizerTests {
  /// Tokens parted by `|`, one letter for the kind of each: `w` word, `N` name, `A` acronym, `9` number,
  /// `@` handle, `U` address, `M` mail, `.` mark.
  static let englishCases: [(text: String, tokens: String, kinds: String)] = [
    ("The mayor met Maduro.", "The|mayor|met|Maduro|.", "wwwN."),
    ("Venezuela's oil", "Venezuela|'s|oil", "www"),
    ("of Venezuela’s oil", "of|Venezuela|’s|oil", "wNww"),
    ("the workersʼ strike", "the|workers|ʼ|strike", "ww.w"),
    ("he don't know", "he|don't|know", "www"),
    ("we'll see, they´ve won", "we|'ll|see|,|they|´ve|won", "www.www"),
    ("Mr O'Brien and D’Agostino", "Mr|O'Brien|and|D’Agostino", "wNwN"),
    ("a Chávez-era law", "a|Chávez|-|era|law", "wN.ww"),
    ("the PSUV and Cantv", "the|PSUV|and|Cantv", "wAwN"),
    ("some NGOs, MPs", "some|NGOs|,|MPs", "wA.A"),
    ("the U.S. and U.N. said", "the|U.S.|and|U.N.|said", "wAwAw"),
    ("U.S.-backed talks", "U.S.|-|backed|talks", "A.ww"),
    ("the U.S.'s role", "the|U.S.|'s|role", "wAww"),
    ("at 3 p.m. today", "at|3|p.m.|today", "w9ww"),
    ("1,234.5 tons", "1,234.5|tons", "9w"),
    ("the 5th, the 1990s", "the|5th|,|the|1990s", "w9.w9"),
    ("a 76-year-old man", "a|76|-|year|-|old|man", "w9.w.ww"),
    ("10km and $70m", "10|km|and|$|70|m", "9ww.9w"),
    ("G20 and COVID-19", "G20|and|COVID|-|19", "AwA.9"),
    ("See https://a.org/b?c=1, now", "See|https://a.org/b?c=1|,|now", "wU.w"),
    ("from aporrea.org today", "from|aporrea.org|today", "wUw"),
    ("(www.bcv.gob.ve)", "(|www.bcv.gob.ve|)", ".U."),
    ("mail juan.perez@ula.edu.ve now", "mail|juan.perez@ula.edu.ve|now", "wMw"),
    ("by @nicolas_m with #Caracas", "by|@nicolas_m|with|#Caracas", "w@w@"),
    ("George W. Bush said", "George|W|.|Bush|said", "wN.Nw"),
    ("said Gov. Ruiz. He left", "said|Gov|.|Ruiz|.|He|left", "wN.N.ww"),
    ("wait... now", "wait|...|now", "w.w"),
    ("AT&T and R&D", "AT&T|and|R&D", "AwA"),
    ("an iPhone from YouTube", "an|iPhone|from|YouTube", "wNwN"),
    ("THREE DEAD IN CRASH", "THREE|DEAD|IN|CRASH", "wwww"),
    (
      "It was done. Then, Ana said: “We go.”", "It|was|done|.|Then|,|Ana|said|:|“|We|go|.|”",
      "www.w.Nw..ww.."
    ),
    ("He saw Ana\n\nMore news", "He|saw|Ana|More|news", "wwNww"),
    ("", "", ""),
    ("   \u{A0}\t", "", ""),
    ("12/11/2018", "12|/|11|/|2018", "9.9.9"),
    ("2.0 .5", "2.0|.|5", "9.9"),
    ("no end.Then", "no|end|.|Then", "ww.w"),
  ]
  static let spanishCases: [(text: String, tokens: String, kinds: String)] = [
    ("del Estado al pueblo", "del|Estado|al|pueblo", "wNww"),
    ("quiso dárselo ayer", "quiso|dárselo|ayer", "www"),
    ("los EE.UU. ganan", "los|EE.UU.|ganan", "wAw"),
    ("los EE. UU. ganan", "los|EE. UU.|ganan", "wAw"),
    ("las FF.\u{A0}AA. y EEUU", "las|FF.\u{A0}AA.|y|EEUU", "wAwA"),
    ("a las 3 p. m. salió", "a|las|3|p|.|m|.|salió", "ww9w.w.w"),
    ("1.234,5 toneladas", "1.234,5|toneladas", "9w"),
    ("son 1\u{202F}234\u{202F}567,8 km", "son|1\u{202F}234\u{202F}567,8|km", "w9w"),
    ("son 12\u{A0}345 y 5\u{2009}%", "son|12\u{A0}345|y|5|%", "w9w9."),
    ("el 5.º y la 3ª", "el|5.º|y|la|3ª", "w9ww9"),
    ("el 2do, la 5ta", "el|2do|,|la|5ta", "w9.w9"),
    ("las ONG y ONGs", "las|ONG|y|ONGs", "wAwA"),
    ("el Sr. Díaz", "el|Sr|.|Díaz", "wN.N"),
    ("¿Quién? ¡Él!", "¿|Quién|?|¡|Él|!", ".w..w."),
    ("«El país» crece", "«|El|país|»|crece", ".ww.w"),
    ("vio a Ána", "vio|a|Ána", "wwN"),
    ("A\u{301}vila y Cha\u{301}vez", "A\u{301}vila|y|Cha\u{301}vez", "wwN"),
    ("McDonald's abre", "McDonald's|abre", "Nw"),
    ("Ελλάδα и Россия", "Ελλάδα|и|Россия", "wwN"),
    ("co\u{AD}mida", "co\u{AD}mida", "w"),
    ("café☕ 3×4", "café|☕|3|×|4", "w.9.9"),
    ("el 2018-11-12", "el|2018|-|11|-|12", "w9.9.9"),
    ("a 25°C", "a|25|°|C", "w9.w"),
  ]
  static let letters: [TokenKind: Character] = [
    .word: "w", .name: "N", .acronym: "A", .number: "9", .handle: "@", .url: "U", .email: "M",
    .punctuation: ".",
  ]

  private func check(_ language: Language, _ text: String, _ tokens: String, _ kinds: String) {
    let indexed = IndexedText(text)
    let found = Tokenizer(language: language).tokens(of: indexed, in: 0..<indexed.bytes.count)
    #expect(found.map { indexed.string($0.bytes) }.joined(separator: "|") == tokens)
    #expect(String(found.compactMap { Self.letters[$0.kind] }) == kinds, "\(text)")
  }

  @Test(arguments: englishCases)
  func cutsEnglish(_ text: String, _ tokens: String, _ kinds: String) {
    check(.english, text, tokens, kinds)
  }

  @Test(arguments: spanishCases)
  func cutsSpanish(_ text: String, _ tokens: String, _ kinds: String) {
    check(.spanish, text, tokens, kinds)
  }

  /// Whatever the bytes between valid scalars: tokens are in order, disjoint, inside the range, on scalar
  /// bounds, and nothing but white space lies between them.
  @Test func coversEverything() {
    let alphabet = Array("aZé1.,'’ -@#/ºñ\u{301}“\u{A0}\u{2009}$%w😀中:\nU").map(String.init)
    var state: UInt64 = 42
    for _ in 0..<4000 {
      var text = ""
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += alphabet[Int(state >> 33) % alphabet.count]
      }
      let indexed = IndexedText(text)
      for language in Language.all {
        var place = 0
        let end = indexed.bytes.count
        for token in Tokenizer(language: language).tokens(of: indexed, in: 0..<end) {
          #expect(Int(token.start) >= place && token.end > token.start)
          let gap = indexed.string(place..<Int(token.start))
          #expect(gap.allSatisfy { $0.isWhitespace }, "\(text)")
          place = Int(token.end)
          #expect(place == end || indexed.bytes[place] & 0xC0 != 0x80)
        }
        #expect(indexed.string(place..<end).allSatisfy { $0.isWhitespace }, "\(text)")
      }
    }
  }

  /// A range is read as if nothing stood after it.
  @Test func staysInsideItsRange() {
    let text = IndexedText("the U.S. and juan@ula.ve or 1,234 don't")
    for end in 0...text.bytes.count {
      let tokens = Tokenizer(language: .english).tokens(of: text, in: 0..<end)
      let alone = IndexedText(text.string(0..<end))
      #expect(tokens == Tokenizer(language: .english).tokens(of: alone, in: 0..<end))
    }
  }

  @Test(arguments: [
    ("dárselo", "dar se lo"), ("decirle", "decir le"), ("diciéndole", "diciendo le"),
    ("irse", "ir se"), ("véase", "vea se"), ("dígamelo", "diga me lo"), ("cuéntanos", "cuenta nos"),
    ("verlas", "ver las"), ("entregárnoslos", "entregar nos los"), ("perla", ""), ("charlas", ""),
    ("escándalo", ""), ("rápidamente", ""), ("película", ""), ("clase", ""), ("Carlos", ""),
    ("pueblo", ""), ("parte", ""), ("satélite", ""), ("burla", ""),
  ])
  func partsPronounsFromVerbs(_ word: String, _ parts: String) {
    let enclisis = Language.spanish.orthography.enclisis(word)
    let found = enclisis.map { [$0.base] + $0.pronouns } ?? []
    #expect(found.joined(separator: " ") == parts)
  }

  @Test func contractions() {
    #expect(Language.spanish.orthography.contractions["del"] == ["de", "el"])
    #expect(Language.english.orthography.contractions["del"] == nil)
    #expect(Language.unknown("fr").orthography.enclisis("dárselo") == nil)
  }
}
