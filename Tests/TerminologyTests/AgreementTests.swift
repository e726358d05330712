import Testing

@testable import Terminology

@Suite struct AgreementTests {
  /// Language, term that stands, term to use, text that stands, what is to stand.
  static let cases: [(String, String, String, String, String)] = [
    (
      "es", "tarjeta de la patria", "carnet de la patria", "tarjetas de la patria",
      "carnets de la patria"
    ),
    (
      "es", "tarjeta de la patria", "carnet de la patria", "Tarjeta de la patria",
      "Carnet de la patria"
    ),
    (
      "es", "tarjeta de la patria", "carnet de la patria", "TARJETAS DE LA PATRIA",
      "CARNETS DE LA PATRIA"
    ),
    ("es", "mancha roja", "punto rojo", "manchas rojas", "puntos rojos"),
    (
      "es", "legislador opositor", "diputado opositor", "legisladora opositora",
      "diputada opositora"
    ),
    ("es", "legislador", "diputado", "Legisladoras", "Diputadas"),
    ("es", "sufragar", "votar", "sufragaron", "votaron"),
    ("es", "votar", "elegir", "votando", "eligiendo"),
    ("es", "votar", "elegir", "votó", "eligió"), ("es", "elegir", "votar", "Eligieron", "Votaron"),
    ("es", "reportar", "informar", "reportó", "informó"),
    ("es", "colocar", "imponer", "colocó", "impuso"),
    ("en", "red dot", "red point", "red dots", "red points"),
    ("en", "red dot", "red point", "Red dots", "Red points"),
    ("en", "patriot card", "fatherland card", "patriot card", "fatherland card"),
    ("en", "food bag", "CLAP box", "food bags", "CLAP boxes"),
    ("en", "suffrage", "vote", "Suffrage", "Vote"),
    ("en", "non-profit", "NGO", "non-profits", "NGOs"),
    ("en", "smart-card", "chip card", "smart-cards", "chip cards"),
    ("es", "ONGS", "ONG", "ONGS", "ONG"), ("es", "Cantv", "Movilnet", "CANTV", "MOVILNET"),
    ("es", "USAID", "Agencia de Desarrollo", "USAID", "Agencia de Desarrollo"),
  ]

  @Test(arguments: cases)
  func suggestionsAgree(_ c: (String, String, String, String, String)) {
    let (language, old, new, text, expected) = c
    func term(_ text: String) -> Term {
      Term(language: language, text: text, status: .admitted)
    }
    let words = TermWords(text).words.map(\.small)
    let form = Inflector.forms(of: term(old)).first {
      $0.words.map { Spelling($0.lowercased()) } == words
    }
    #expect(form != nil)
    #expect(
      Agreement.form(of: term(new), replacing: term(old), in: form?.kind ?? .written, text: text)
        == expected)
  }
}
