import Testing

@testable import Text

@Suite struct LanguageDetectorTests {
  @Test(arguments: [
    ("en", "The government said on Monday that it would not change the card."),
    ("es", "El Gobierno dijo el lunes que no cambiará el carné que usan millones."),
    ("es", "¿Qué pasó con los datos de la gente?"),
    ("en", "What happened to the data that people gave them?"),
    ("fr", "Le gouvernement a dit lundi qu'il ne changera pas la carte dans les villes."),
    ("pt", "O governo disse na segunda-feira que não vai mudar o cartão das pessoas."),
    ("it", "Il governo ha detto lunedì che non cambierà la carta delle persone."),
    ("de", "Die Regierung sagte am Montag, dass sie die Karte nicht ändern werde."),
    ("ca", "El govern va dir dilluns que no canviarà els carnets perquè són molt bons."),
    ("nl", "De regering zei maandag dat het de kaart niet zou veranderen voor de mensen."),
    ("und", "Правительство сообщило в понедельник, что карта не изменится."),
  ])
  func knows(_ code: String, _ text: String) {
    let guess = LanguageDetector.detect(text)
    #expect(guess.code == code)
    #expect(guess.confidence > 0.2)
  }

  @Test(arguments: ["", "12345 — 67", "\u{1F600}"])
  func saysNothingWithoutEvidence(_ text: String) {
    #expect(LanguageDetector.detect(text) == LanguageDetector.Guess(code: nil, confidence: 0))
  }

  /// More of the same makes it surer; a mixture makes it less sure.
  @Test func confidence() {
    let one = LanguageDetector.detect("The card is not ready.").confidence
    let many = LanguageDetector.detect(
      "The card is not ready. It will be there when they have the data that we gave to them."
    ).confidence
    let mixed = LanguageDetector.detect(
      "The card is not ready for the people. El carné no está listo para los que lo piden."
    ).confidence
    #expect(many > one)
    #expect(mixed < many)
  }

  @Test func noticesForeignSentences() throws {
    let article = ArticleReader(language: .spanish).read(
      """
      El Gobierno dijo el lunes que no cambiará el carné que usan millones de personas.

      The government said that it would not change the card that millions of people use.

      Nadie sabe qué pasará con los datos que guarda la empresa.
      """)
    let sentences = Segmenter(language: .spanish).sentences(of: article)
    let notice = try #require(LanguageDetector.notice(of: sentences, in: article))
    #expect(notice.kind == .otherLanguage)
    #expect(notice.count == 1)
    #expect(article.file.string(notice.range).hasPrefix("The government said"))
    #expect(LanguageDetector.detect(article).code == "es")
  }

  @Test func quotesOfAFewWordsAreNotNoticed() {
    let article = ArticleReader(language: .spanish).read(
      "Gritó: “Go home now!” Y se fue de la sala.")
    let sentences = Segmenter(language: .spanish).sentences(of: article)
    #expect(LanguageDetector.notice(of: sentences, in: article) == nil)
  }
}
