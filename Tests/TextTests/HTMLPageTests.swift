import Testing

@testable import Text

@Suite struct HTMLPageTests {
  private func read(_ html: String) -> Article {
    var options = ArticleReader.Options()
    options.markup = .html
    return ArticleReader(language: .spanish, options: options).read(html)
  }

  private func page(_ body: String) -> String {
    "<!DOCTYPE html><html><head><meta charset=utf-8><title>No</title></head><body>\(body)</body></html>"
  }

  private static let paragraph =
    "<p>El banco cerró el lunes, sin aviso, y nadie explicó a los que esperaban, desde la noche, qué pasó.</p>"

  @Test func articleAmongEverythingElse() {
    let article = read(
      page(
        """
        <div id="cookieBanner">Este sitio usa cookies. <button>Aceptar</button></div>
        <header><nav><ul><li><a href="/">Inicio</a><li><a href="/p">Política</a></ul></nav></header>
        <main><article class="post">
        <h1>El carn&eacute; <em>para</em> todos</h1>
        <p class="bajada">Guarda los datos de millones.</p>
        <div class="byline">Por <a href="/a">Ana Pérez</a></div>
        <time>14 de noviembre de 2018</time>
        <div class="share-buttons"><a href="#">Facebook</a></div>
        <div class="entry-content">
        <figure><img src="a.jpg"><figcaption>Una mujer muestra su carné.</figcaption></figure>
        \(Self.paragraph)
        <p>&laquo;Nadie lo cree&raquo;,<br>dijo <b>Luis <a href="x">D&iacute;az</a></b>, de 76&nbsp;a&#241;os & m&aacute;s.
        <p>Lea también: <a href="/z">Otra nota</a></p>
        <h2>¿Y ahora qué?</h2>
        <blockquote><p>No hay comida.</p></blockquote>
        <ul><li>Uno.<li>Dos.</ul>
        <table><tr><td>Año<td>Total<tr><td>2017<td>10</table>
        <div class="related-posts"><h3>Te puede interesar</h3><a href="/1">Una nota</a></div>
        \(Self.paragraph)
        </div></article>
        <section id="comments"><h3>Comentarios (2)</h3><p>Esto, de verdad, es una vergüenza para todos.</p></section>
        </main>
        <aside class="sidebar"><p>Otra cosa, larga, con comas, que no es parte de la nota del lunes.</p></aside>
        <footer>© 2018 El Diario</footer><script>var p = "<p>no</p>"</script>
        """))
    let sentence =
      "El banco cerró el lunes, sin aviso, y nadie explicó a los que esperaban, desde la noche, qué pasó."
    #expect(
      shown(article) == [
        "headline|El carné para todos", "lead|Guarda los datos de millones.",
        "caption|Una mujer muestra su carné.", "body|" + sentence,
        "body|«Nadie lo cree», dijo Luis Díaz, de 76\u{A0}años & más.", "subhead|¿Y ahora qué?",
        "quote|No hay comida.", "listItem|Uno.", "listItem|Dos.", "tableCell|Año",
        "tableCell|Total",
        "tableCell|2017", "tableCell|10", "body|" + sentence,
      ])
    #expect(
      article.omissions.map(\.reason) == [
        .cookieNotice, .navigation, .byline, .date, .shareLabel, .relatedLinks, .relatedLinks,
        .comments,
        .relatedLinks, .boilerplate,
      ])
  }

  @Test func rangesLeadToThePage() {
    let article = read(page("<h1>Uno</h1><p>El <b>ñandú</b> no volvió, dijo Ana. Se&nbsp;fue.</p>"))
    let sentences = Segmenter(language: .spanish).sentences(of: article)
    #expect(
      sentences.map { article.file.string(article.fileRange(of: $0.bytes)) } == [
        "Uno", "El <b>ñandú</b> no volvió, dijo Ana.", "Se&nbsp;fue.",
      ])
  }

  @Test(arguments: [
    ("<p>Uno <b>dos<p>Tres</b> cuatro", ["body|Uno dos", "body|Tres cuatro"]),
    ("<div>Uno<br><br>Dos<br>tres</div>", ["body|Uno", "body|Dos tres"]),
    ("<p>a < b y c > d</p></div></p>", ["body|a < b y c > d"]),
    ("<p title='a > b'>Uno</p", ["body|Uno"]),
    ("<p>Uno <!-- no --> dos <style>p{}</style>tres", ["body|Uno dos tres"]),
    ("<p>&amp;lt; &bogus; &#0; &#x1F600;</p>", ["body|&lt; &bogus; \u{20}😀"]),
    ("<P CLASS=x>UNO</P>", ["body|UNO"]), ("<p>Uno <!-- sin fin", ["body|Uno"]),
    ("<p hidden>No</p><p>Sí</p><p style='display: none'>No</p>", ["body|Sí"]),
    ("", []), ("<", ["body|<"]), ("<p", ["body|<p"]),
  ])
  func malformed(_ html: String, _ blocks: [String]) {
    #expect(shown(read(html)) == blocks)
  }

  @Test func deepNestingAndManyTagsTakeNoLong() {
    let clock = ContinuousClock()
    let deep = String(repeating: "<div>", count: 20_000) + Self.paragraph
    let flat = String(repeating: Self.paragraph, count: 500)
    let open = String(repeating: "<a <!-- &", count: 5_000)
    let time = clock.measure {
      #expect(read(deep).blocks.count == 1)
      #expect(read(flat).blocks.count == 500)
      _ = read(open)
    }
    #expect(time < .seconds(30))
  }
}
