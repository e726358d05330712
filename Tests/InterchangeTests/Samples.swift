import Alignment
import Terminology
import Text

@testable import Interchange

/// A glossary and a bitext as newsrooms have them.
enum Samples {
  static let glossary = Glossary([
    Concept(
      id: "fatherland-card", subject: "identity",
      definitions: [
        .init(language: "en", text: "Identity card with a QR code, issued since 2017."),
        .init(language: "es", text: "Documento con código QR que se entrega desde 2017."),
      ], source: "Gaceta Oficial", note: "Two renderings compete.",
      terms: [
        Term(language: "en", text: "fatherland card", status: .preferred, partOfSpeech: .noun),
        Term(language: "en", text: "homeland card", status: .admitted, outlet: "Wire"),
        Term(
          language: "es", text: "carnet de la patria", status: .preferred, partOfSpeech: .noun,
          gender: .masculine, region: "es-VE", forms: ["carnets de la patria"]),
        Term(language: "es", text: "tarjeta de la patria", status: .deprecated, note: "literal"),
      ]),
    Concept(
      id: "red-point",
      terms: [
        Term(language: "en", text: "red point", status: .preferred),
        Term(language: "es", text: "punto rojo", status: .preferred, gap: 1),
        Term(language: "es", text: "nivel carmesí", status: .proposed),
        Term(
          language: "es", text: "toldo rojo", status: .superseded, successor: "punto rojo",
          validUntil: CalendarDay(year: 2013, month: 4, day: 14)),
      ]),
  ])

  /// Three beads with two sides, one of them 1-2, one 1-0, and two that cross.
  static let bitext: Bitext = {
    let english = [
      "The tent <stood> there & waited.", "Nobody said a word.", "Gone.", "First moved.",
      "Second moved.",
    ]
    let spanish = [
      "El toldo «estaba» allí.", "Esperaba.", "Nadie dijo nada.", "Segundo movido.",
      "Primero movido.",
    ]
    return Bitext(
      source: article(english, .english), target: article(spanish, .spanish),
      sourceSentences: sentences(english), targetSentences: sentences(spanish),
      beads: [
        Bead(source: [0], target: [0, 1], confidence: 0.987),
        Bead(source: [1], target: [2], confidence: 1),
        Bead(source: [2], target: [], confidence: 0.5),
        Bead(source: [3], target: [4], confidence: 0.25),
        Bead(source: [4], target: [3], confidence: 0.125),
      ])
  }()

  static var tmxOptions: TMXWriter.Options {
    var options = TMXWriter.Options()
    options.creationDate = "20181122T093000Z"
    options.pair = "a-pair"
    return options
  }

  private static func article(_ sentences: [String], _ language: Language) -> Article {
    ArticleReader(language: language).read(sentences.joined(separator: "\n"))
  }

  private static func sentences(_ texts: [String]) -> [Sentence] {
    var start = 0
    return texts.map { text in
      defer { start += text.utf8.count + 1 }
      return Sentence(bytes: start..<start + text.utf8.count, block: 0)
    }
  }
}
