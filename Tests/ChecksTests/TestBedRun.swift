import Alignment
import Checks
import Foundation
import Terminology
import Text

/// The checks' work on an article of the test bed, aligned by our own aligner.
struct TestBedRun {
  let article: TestBedArticle
  let english: TestBedText
  let spanish: TestBedText
  let bitext: Bitext
  let findings: [Finding]

  static let aligner = Aligner(source: .english, target: .spanish)
  static let resources: CheckResources = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Glossary/venezuela.json")
    let bytes = (try? Data(contentsOf: file)) ?? Data()
    let glossary = GlossaryFile.read(Array(bytes), name: file.path).0
    return CheckResources(
      glossaries: [glossary], context: TermContext(region: "es-VE"), lexicon: aligner.lexicon)
  }()

  init(_ article: TestBedArticle, withFaults: Bool) {
    self.article = article
    let faults = withFaults ? Array(article.faults.enumerated()) : []
    english = TestBedText(
      article.english, faults: faults.filter { $0.1.language == "en" }.map { ($0.0, $0.1) })
    spanish = TestBedText(
      article.spanish, faults: faults.filter { $0.1.language == "es" }.map { ($0.0, $0.1) })
    var options = ArticleReader.Options()
    options.markup = .markdown
    bitext = Self.aligner.align(
      source: ArticleReader(language: .english, options: options).read(english.text),
      target: ArticleReader(language: .spanish, options: options).read(spanish.text))
    var configuration = Configuration()
    configuration.profiles.value = ["ap", "efe"]
    findings = CheckRunner(configuration: configuration, resources: Self.resources)
      .run(bitext, pair: article.name)
  }

  /// Faults that a finding meets: same check or a near one, on the same words or in the same bead.
  func faults(metBy finding: Finding) -> [Int] {
    article.faults.indices.filter { index in
      let fault = article.faults[index]
      return NearChecks.isNear(finding.check, fault.check) && isAt(finding, index)
    }
  }

  private func isAt(_ finding: Finding, _ index: Int) -> Bool {
    let fault = article.faults[index]
    let isEnglish = fault.language == "en"
    if let place = isEnglish ? english.planted[index] : spanish.planted[index],
      let words = isEnglish ? finding.source : finding.target, !place.isEmpty,
      words.range.overlaps(place)
    {
      return true
    }
    return beads(of: index).contains(finding.bead)
  }

  /// Beads of the sentences in which a fault lies, on both sides.
  func beads(of index: Int) -> Set<Int> {
    let fault = article.faults[index]
    var beads: Set<Int> = []
    if fault.language == "en" {
      beads = self.beads(.source, english.lines[fault.line - 1])
    } else {
      let line = article.spanish[fault.line - 1]
      beads = self.beads(.target, spanish.lines[fault.line - 1])
      for (number, own) in article.english.enumerated()
      where line.label.contains(own.label.first ?? "") {
        beads.formUnion(self.beads(.source, english.lines[number]))
      }
    }
    return beads
  }

  private func beads(_ side: Side, _ range: ScalarRange) -> Set<Int> {
    let article = side == .source ? bitext.source : bitext.target
    let sentences = side == .source ? bitext.sourceSentences : bitext.targetSentences
    let inside = Set(
      sentences.indices.filter { article.fileRange(of: sentences[$0].bytes).overlaps(range) })
    return Set(
      bitext.beads.indices.filter { index in
        let own = side == .source ? bitext.beads[index].source : bitext.beads[index].target
        return own.contains { inside.contains($0) }
      })
  }
}

/// Checks whose findings on one place say the same: any of a group counts for the others.
enum NearChecks {
  static let groups: [Set<String>] = [
    [
      "term-missing", "term-deprecated", "term-superseded", "term-inconsistent", "concept-merged",
      "do-not-translate",
    ],
    ["term-missing", "untranslated", "do-not-translate"],
    [
      "number-mismatch", "percentage-point", "currency-mismatch", "unit-mismatch", "age-mismatch",
    ],
    ["number-mismatch", "hedge-reversed"],
    ["currency-mismatch", "term-missing", "concept-merged"],
    ["date-mismatch", "weekday-mismatch", "number-mismatch"],
    ["time-mismatch", "number-mismatch"],
    ["name-mismatch", "name-inconsistent", "speaker-changed"],
    ["rendering-inconsistent", "name-mismatch", "term-inconsistent", "name-inconsistent"],
    ["acronym-expansion", "acronym-recoined", "rendering-inconsistent", "term-missing"],
    ["quotation-lost", "omission", "quotation-unpaired"],
    ["quotation-unpaired", "quotation-style"],
    ["addition", "duplicate-sentence"],
    ["place-exonym", "untranslated"],
    ["post-capital", "month-capital", "institution-capital"],
    ["us-abbreviation", "acronym-recoined"],
  ]

  static func isNear(_ a: String, _ b: String) -> Bool {
    a == b || groups.contains { $0.contains(a) && $0.contains(b) }
  }
}
