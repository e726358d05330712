import Alignment
import Checks
import Terminology
import Testing
import Text

/// Every check's own examples, in both directions.
@Suite struct ExampleTests {
  struct Run: Sendable, CustomTestStringConvertible {
    let check: any Check
    let number: Int
    let isReversed: Bool

    var example: CheckExample { check.examples[number] }
    var testDescription: String {
      "\(check.id) \(isReversed ? "ES→EN" : "EN→ES"): \(example.english) / \(example.spanish)"
    }
  }

  static let runs = CheckList.all.flatMap { check in
    check.examples.indices.flatMap { number in
      check.examples[number].sources.map {
        Run(check: check, number: number, isReversed: $0 == .spanish)
      }
    }
  }

  @Test(arguments: runs) func findsTheMarkedPlacesOnly(_ run: Run) throws {
    let english = MarkedText(run.example.english)
    let spanish = MarkedText(run.example.spanish)
    let pair = ExamplePair(english: english.text, spanish: spanish.text, isReversed: run.isReversed)
    var configuration = Configuration()
    configuration.profiles.value = run.check.profiles
    let runner = CheckRunner(
      checks: [run.check], configuration: configuration,
      resources: CheckResources(
        glossaries: [Glossary(run.example.concepts)], context: run.example.context,
        lexicon: run.isReversed ? ExamplePair.backward : ExamplePair.forward))
    let findings = runner.run(pair.bitext, pair: "example")
    func places(_ side: Side) -> [ScalarRange] {
      Set(findings.compactMap { $0[side]?.range }).sorted()
    }
    let explanation = Comment(
      rawValue: findings.map { "\($0.check): \($0.message.en)" }.joined(separator: "\n"))
    if run.example.passes {
      #expect(findings.isEmpty, explanation)
    } else {
      #expect(places(run.isReversed ? .target : .source) == english.places, explanation)
      #expect(places(run.isReversed ? .source : .target) == spanish.places, explanation)
      #expect(findings.allSatisfy { $0.check == run.check.id })
    }
  }

  @Test(arguments: CheckList.all.map(\.id)) func hasExamplesOfBothKinds(_ id: String) throws {
    let check = try #require(CheckList[id])
    #expect(check.examples.contains { $0.passes }, "\(id) has no passing example")
    #expect(check.examples.contains { !$0.passes }, "\(id) has no failing example")
    #expect(!check.rationale.en.isEmpty && !check.rationale.es.isEmpty)
  }
}

/// A text with the places between ⟦ and ⟧ taken out of it, in scalars of what is left.
struct MarkedText {
  private(set) var text = ""
  private(set) var places: [ScalarRange] = []

  init(_ marked: String) {
    var scalars = String.UnicodeScalarView()
    var start = 0
    for scalar in marked.unicodeScalars {
      switch String(scalar) {
      case CheckExample.opening: start = scalars.count
      case CheckExample.closing: places.append(ScalarRange(start, scalars.count))
      default: scalars.append(scalar)
      }
    }
    text = String(scalars)
  }
}

/// A bitext whose line *n* renders line *n*.
struct ExamplePair {
  let bitext: Bitext

  static let forward = Lexicon.embedded(from: .english, to: .spanish)
  static let backward = Lexicon.embedded(from: .spanish, to: .english)

  init(english: String, spanish: String, isReversed: Bool = false) {
    let en = Self.lines(english, .english)
    let es = Self.lines(spanish, .spanish)
    let source = isReversed ? es : en
    let target = isReversed ? en : es
    let beads = (0..<max(source.lines.count, target.lines.count)).map { line in
      Bead(
        source: line < source.lines.count ? source.lines[line] : [],
        target: line < target.lines.count ? target.lines[line] : [])
    }
    bitext = Bitext(
      source: source.article, target: target.article, sourceSentences: source.sentences,
      targetSentences: target.sentences,
      beads: beads.filter { !$0.source.isEmpty || !$0.target.isEmpty })
  }

  /// The article, its sentences, and for each line the indices of its sentences.
  private static func lines(
    _ text: String, _ language: Language
  ) -> (article: Article, sentences: [Sentence], lines: [[Int]]) {
    let article = ArticleReader(language: language).read(text)
    let sentences = Segmenter(language: language).sentences(of: article)
    var lines: [[Int]] = []
    var start = 0
    var sentence = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      var own: [Int] = []
      while sentence < sentences.count, sentences[sentence].bytes.lowerBound < end {
        own.append(sentence)
        sentence += 1
      }
      lines.append(own)
      start = end + 1
    }
    return (article, sentences, lines)
  }
}
