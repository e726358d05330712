import Testing

@testable import Text

@Suite struct QuantityAgreementTests {
  /// An English and a Spanish text that state one quantity each, and whether it is the same.
  static let pairs: [(english: String, spanish: String, agree: Bool)] = [
    ("half of them", "la mitad de ellos", true),
    ("half of them", "el 50 % de ellos", true),
    ("half of them", "un tercio de ellos", false),
    ("a third of them", "el 33 % de ellos", true),
    ("a third of them", "el 33,3 % de ellos", true),
    ("a third of them", "el 35 % de ellos", false),
    ("two thirds of them", "las dos terceras partes", true),
    ("one in five voters", "el 20 % de los votantes", true),
    ("$2 billion", "2.000 millones de dólares", true),
    ("$2 billion", "2 millardos de dólares", true),
    ("$2 billion", "2 billones de dólares", false),
    ("$3 trillion", "3 billones de dólares", true),
    ("2,000 million people", "dos mil millones de personas", true),
    ("1,000 people", "1.000 personas", true),
    ("1,000 people", "1000 personas", true),
    ("1,000 people", "10.000 personas", false),
    ("five people", "5 personas", true),
    ("five people", "seis personas", false),
    ("$5", "5 bolívares", false),
    ("$5", "5 dólares", true),
    ("5 bolivars", "5 bolívares soberanos", true),
    ("5 strong bolivars", "5 bolívares soberanos", false),
    ("5 pesos", "5 pesos colombianos", true),
    ("5 million pounds", "5 millones de libras", true),
    ("10 miles", "16 kilómetros", true),
    ("10 miles", "10 millas", true),
    ("10 miles", "10 kilómetros", false),
    ("10 miles", "20 kilómetros", false),
    ("100 miles", "160 kilómetros", true),
    ("100 miles", "161 km", true),
    ("6 feet", "1,8 metros", true),
    ("3 feet", "un total de 1 metro", true),
    ("50 pounds", "23 kilos", true),
    ("1,000 acres", "400 hectáreas", true),
    ("86 degrees Fahrenheit", "30 grados Celsius", true),
    ("86 degrees Fahrenheit", "86 grados centígrados", false),
    ("24 hours", "24 horas", true),
    ("two decades", "veinte años", true),
    ("5 miles", "5 kilos", false),
    ("3 percentage points", "3 puntos porcentuales", true),
    ("3 percentage points", "3 %", false),
    ("12.5 percent", "12,5 %", true),
    ("12.5 percent", "125 %", false),
    ("the 5th congress", "el 5.º congreso", true),
    ("the 5th congress", "el 15.º congreso", false),
    ("the 21st century", "el siglo XXI", true),
    ("twice the number", "el doble de personas", true),
    ("twice the number", "el triple de personas", false),
    ("twice as many", "dos veces más", true),
    ("a 76-year-old man", "un hombre de 76 años", true),
    ("a 76-year-old man", "un hombre de 67 años", false),
    ("Ruiz, 76, said", "Ruiz, de 76 años, dijo", true),
    ("in 2018", "en 2018", true),
    ("in 2018", "en 2019", false),
    ("in the 1990s", "en los años noventa", true),
    ("on Nov. 12", "el 12 de noviembre", true),
    ("on Nov. 12", "el 12 de octubre", false),
    ("on Sunday", "el domingo", true),
    ("on Sunday", "el sábado", false),
    ("on Sunday", "el domingo 12 de noviembre", true),
    ("on Nov. 12", "el 12/11/2018", true),
    ("on 11/12/2018", "el 12/11/2018", true),
    ("on 11/25/2018", "el 25/11/2018", true),
    ("at 3 p.m.", "a las 15:00", true),
    ("at 3 p.m.", "a las 3 p. m.", true),
    ("at 3 p.m.", "a las 3 a. m.", false),
    ("at 3 o'clock", "a las 15:00", true),
    ("10 to 12 people", "entre 10 y 12 personas", true),
    ("10 to 12 people", "entre 10 y 20 personas", false),
    ("10 to 20 percent", "del 10 al 20 %", true),
    ("more than 200 people", "casi 200 personas", true),
    ("about 1.5 points", "unos 1,500 votos", true),
    ("a dozen people", "12 personas", true),
    ("half a million people", "500.000 personas", true),
    ("a million and a half people", "1,5 millones de personas", true),
  ]

  @Test(arguments: pairs)
  func agrees(_ english: String, _ spanish: String, _ agree: Bool) throws {
    let first = QuantityNotation.scan(english, .english)
    let second = QuantityNotation.scan(spanish, .spanish)
    try #require(first.count == 1 && second.count == 1, "\(first) \(second)")
    #expect(first[0].agrees(with: second[0]) == agree, "\(english) / \(spanish)")
    #expect(second[0].agrees(with: first[0]) == agree, "\(spanish) / \(english)")
  }

  /// The place is what is underlined: the number and its unit, without the hedge.
  @Test(arguments: [
    ("en", "It cost more than [$70 million] in [2018].") as (String, String),
    ("en", "Some [10 to 12] people left."),
    ("en", "A [76-year-old] man left on [Sunday, Nov. 12] at [3 p.m.]"),
    ("en", "Prices rose [12.5 percent], the [fifth] time."),
    ("es", "Costó más de [70 millones de dólares] en [2018]."),
    ("es", "Un hombre de [76 años] salió a las [3 p. m.]"),
    ("es", "Subió el [12,5 %] el [domingo 12 de noviembre de 2018]."),
  ])
  func isTight(_ code: String, _ marked: String) {
    let text = marked.filter { $0 != "[" && $0 != "]" }
    let expected = marked.split(separator: "[").dropFirst().map { $0.prefix { $0 != "]" } }
    let indexed = IndexedText(text)
    let found = QuantityNotation.scan(text, .named(code))
    #expect(found.map { indexed.string($0.bytes) } == expected.map(String.init))
  }

  /// The year of the text decides the century.
  @Test(arguments: [(2018, "d 2018-11-12 |2018-12-11"), (1995, "d 1918-11-12 |1918-12-11")])
  func knowsItsCentury(_ year: Int, _ expected: String) {
    let text = IndexedText("el 12/11/18")
    let found = QuantityScanner(language: .spanish).quantities(
      in: text, 0..<text.bytes.count, context: QuantityContext(year: year))
    #expect(QuantityNotation.notation(found) == expected)
  }

  @Test func knowsNothingOfOtherLanguages() {
    #expect(QuantityNotation.scan("12 Leute", .unknown("de")).isEmpty)
  }

  /// Quantities of random rows of pieces are in order, disjoint, and in the range.
  @Test(arguments: ["en", "es"])
  func neverOverlaps(_ code: String) {
    let pieces = """
      12 3.500 , . $ % - / : of de a an y and million millones mil half medio Nov. noviembre 2018 one un
      to entre between or más menos que the la las 5.º p.m. twenty treinta dozen third tercio years años
      Sunday el domingo ½ 1990s XXI siglo at 00 Díaz 7 h
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count] + (state >> 60 < 3 ? "" : " ")
      }
      var place = 0
      for quantity in QuantityNotation.scan(text, .named(code)) {
        #expect(quantity.bytes.lowerBound >= place && !quantity.bytes.isEmpty, "\(text)")
        place = quantity.bytes.upperBound
        #expect(quantity.agrees(with: quantity), "\(text)")
      }
      #expect(place <= text.utf8.count)
    }
  }
}
