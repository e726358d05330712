import Foundation
import Testing

@testable import Text

/// A block as a short text: `headline|Some words`.
func shown(_ article: Article) -> [String] {
  article.blocks.map { "\($0.kind.rawValue)|\(article.text($0.bytes))" }
}

@Suite struct ArticleReaderTests {
  private func read(
    _ text: String, _ markup: ArticleReader.Markup = .plain, articleOnly: Bool = false,
    language: Language = .english
  ) -> Article {
    var options = ArticleReader.Options()
    options.markup = markup
    options.articleOnly = articleOnly
    return ArticleReader(language: language, options: options).read(text)
  }

  // MARK: plain text

  @Test func plainTextByEmptyLines() {
    let article = read(
      """
      A card for everyone

      By Ana Pérez

      Nov. 12, 2018

      The bank closed on Monday and nobody was there to say why it did.

      What now?

      Nobody knew on Tuesday what would happen to those who had gone there.

      Photo: A woman shows her card.
      """)
    #expect(
      shown(article) == [
        "headline|A card for everyone", "byline|By Ana Pérez", "byline|Nov. 12, 2018",
        "body|The bank closed on Monday and nobody was there to say why it did.",
        "subhead|What now?",
        "body|Nobody knew on Tuesday what would happen to those who had gone there.",
        "caption|Photo: A woman shows her card.",
      ])
    #expect(article.map.runs.isEmpty)
  }

  @Test func plainTextByLines() {
    let article = read("One line is here.\r\nTwo lines are here.\r\n\r\nThree.\r")
    #expect(
      shown(article) == ["body|One line is here.", "body|Two lines are here.", "body|Three."])
  }

  @Test func hardWrappedLinesAreJoined() {
    let text = """
      The bank closed on Monday, and nobody was there to say
      why it did. The people who had waited in front of it
      since the night before went home, and those who infor-
      med them of it went too.

      The next day it opened again. Nobody was there to open
      the doors, but they were open. People went in.
      """
    let article = read(text)
    #expect(article.blocks.count == 2)
    #expect(
      article.text(article.blocks[0].bytes)
        == "The bank closed on Monday, and nobody was there to say why it did. The people who had waited in "
        + "front of it since the night before went home, and those who informed them of it went too."
    )
    let sentences = Segmenter(language: .english).sentences(of: article)
    #expect(sentences.count == 5)
    // Positions still lead to the file.
    let place = article.fileRange(of: sentences[4].bytes)
    #expect(article.file.string(place) == "People went in.")
  }

  @Test(arguments: [
    ("It was a cold \nnight in the city.", 1), ("rice\nblack beans\nflour, oil\n", 3),
    ("First line.\nsecond line.", 2), ("A list:\nmilk", 2),
  ])
  func linesThatGoOn(_ text: String, _ count: Int) {
    #expect(read(text).blocks.count == count)
  }

  @Test func surroundingsAreLeftOutOnRequest() {
    let text = """
      NewsHot TopicsArchiveTrending

      A card for everyone

      Share

      The bank closed on Monday and nobody was there to say why it did, said the people who waited.

      Read also: Another story about the bank

      Nobody knew on Tuesday what would happen to those who had gone there, or when it would open.

      12 Nov 18/Monday              Written by Ana Pérez

      Show More

      Leave a Reply

      I was there and I saw how they closed it, and it was a shame for all of us who had waited.
      """
    let all = read(text)
    #expect(all.omissions.isEmpty)
    #expect(all.blocks.count == 10)
    let article = read(text, articleOnly: true)
    #expect(article.blocks.map(\.kind) == [.headline, .body, .body])
    #expect(
      article.omissions.map(\.reason) == [
        .navigation, .shareLabel, .relatedLinks, .byline, .navigation, .comments, .comments,
      ])
    #expect(article.file.string(article.omissions[1].range) == "Share")
  }

  @Test func oneSentenceALine() {
    let article = read("One. Two.\n\n  Three \r\nFour", .segmented)
    let sentences = Segmenter(language: .english).sentences(of: article)
    #expect(sentences.map { article.text($0.bytes) } == ["One. Two.", "", "Three", "Four"])
  }

  // MARK: Markdown

  @Test func markdown() {
    let article = read(
      """
      ---
      title: "A \\"card\\": one"
      date: 2018-11-14
      ---
      # A card for *everyone*

      By **Ana Pérez**

      The [bank](http://a.b/c_d "t") closed, said `gil` &amp; ![logo](x.png)others\\*. See <http://a.b>.

      > A quotation that goes
      > on here.

      - One.
      * Two_under_score.

      3. Three.

      ![A woman shows her card](a.jpg)

      Second heading
      --------------

      | Year | Cards |
      |------|-------|
      | 2017 | 10 |

      ```
      code.
      ```

      [id]: http://a.b
      <!-- no
      text -->
      """, .markdown)
    #expect(
      shown(article) == [
        "headline|A card for everyone", "byline|By Ana Pérez",
        "body|The bank closed, said gil & others*. See http://a.b.",
        "quote|A quotation that goes on here.", "listItem|One.", "listItem|Two_under_score.",
        "listItem|Three.", "caption|A woman shows her card", "subhead|Second heading",
        "tableCell|Year", "tableCell|Cards", "tableCell|2017", "tableCell|10", "body|code.",
      ])
    #expect(article.frontMatter["title"] == "A \"card\": one")
    #expect(article.frontMatter["date"] == "2018-11-14")
  }

  @Test(arguments: [
    ("5*3 and 2*4", "5*3 and 2*4"), ("a * b * c", "a * b * c"), ("**bold** _it_", "bold it"),
    ("***both***", "both"), ("~~gone~~ here", "gone here"), ("price* and note", "price* and note"),
    ("snake_case_word", "snake_case_word"), ("[text][ref] x", "text x"),
    ("[x] not a link", "[x] not a link"),
    ("a [^1] note", "a  note"), ("one \\# two", "one # two"), ("x < y & z", "x < y & z"),
    ("a <b>bold</b> word", "a bold word"), ("``a ` b`` c", "a ` b c"), ("*open", "*open"),
  ])
  func inlineMarks(_ markdown: String, _ text: String) {
    let article = read(markdown, .markdown)
    #expect(article.text(article.blocks[0].bytes) == text)
  }

  /// Every range of the reading text leads to a place in the file that holds the same words.
  @Test func rangesLeadToTheFile() throws {
    let markdown =
      "# *Uno*\n\nEl **ñandú** dijo [«sí»](http://a.b) y se fue. 😀 Nadie &laquo;lo&raquo; vio.\n"
    let article = read(markdown, .markdown, language: .spanish)
    let sentences = Segmenter(language: .spanish).sentences(of: article)
    #expect(sentences.count == 3)
    #expect(
      article.file.string(article.fileRange(of: sentences[1].bytes))
        == "El **ñandú** dijo [«sí»](http://a.b) y se fue. 😀")
    #expect(
      article.file.string(article.fileRange(of: sentences[2].bytes))
        == "Nadie &laquo;lo&raquo; vio.")
  }

  // MARK: mojibake

  @Test(arguments: [
    ("El carnÃ© de la naciÃ³n", 2), ("Dijo â€œnoâ€\u{9D}.", 2), ("Â¿QuÃ© pasÃ³?", 3),
  ])
  func mojibakeIsReported(_ text: String, _ count: Int) {
    let notices = read(text).notices
    #expect(notices.map(\.kind) == [.mojibake])
    #expect(notices.first?.count == count)
  }

  @Test(arguments: ["El carné de la nación — «sí».", "SÃO PAULO", "L’âge de Ã.", "Hôtel à Âge"])
  func soundTextIsNot(_ text: String) { #expect(read(text).notices.isEmpty) }

  @Test func aMuchTooLongLine() {
    let article = read(String(repeating: "Nadie vino. Todos se fueron. ", count: 20_000))
    #expect(article.blocks.count == 1)
    #expect(Segmenter(language: .spanish).sentences(of: article).count == 40_000)
  }
}
