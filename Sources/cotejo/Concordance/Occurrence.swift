import Alignment
import Terminology
import Text
import Workspace

/// A place where a term stands in an article of the workspace, with what the other side has there.
struct Occurrence: Sendable {
  let pair: String
  let article: Article
  /// Bytes of the reading text: the term, and the block it stands in.
  let bytes: Range<Int>
  let block: Range<Int>
  let form: TermForm.Kind
  let other: Article
  /// Bytes of the other side's reading text: the sentences that render this one; empty where nothing does.
  let otherSentences: [Range<Int>]
  let confidence: Double

  var text: String { article.text(bytes) }

  /// What stands before and after the term in its block.
  var left: String { article.text(block.lowerBound..<bytes.lowerBound) }
  var right: String { article.text(bytes.upperBound..<block.upperBound) }

  var place: Place {
    let (line, column) = article.file.lineAndColumn(
      ofByte: article.map.fileBytes(of: bytes).lowerBound)
    return Place(file: article.name, line: line, column: column)
  }
}

/// Finds a term in all its forms in aligned articles.
struct Concordance: Sendable {
  private let matcher: TermMatcher
  private let languages: [Language]

  /// - Parameter isExact: only the form that is written, capitals and accents as they are.
  init(term: String, languages: [Language], isExact: Bool) {
    self.languages = languages
    let terms = languages.map {
      Term(
        language: $0.code, text: term, status: .preferred,
        casePolicy: isExact ? .exact : .any, accents: isExact ? .exact : .fold,
        match: isExact ? .exact : .inflect)
    }
    matcher = TermMatcher(glossaries: [Glossary([Concept(id: "term", terms: terms)])])
  }

  /// In the order of the source, then of the target.
  func occurrences(in bitext: Bitext, pair: String) -> [Occurrence] {
    occurrences(
      pair, bitext.source, bitext.sourceSentences, \.source, bitext.target,
      bitext.targetSentences, \.target, bitext.beads)
      + occurrences(
        pair, bitext.target, bitext.targetSentences, \.target, bitext.source,
        bitext.sourceSentences, \.source, bitext.beads)
  }

  private func occurrences(
    _ pair: String, _ article: Article, _ sentences: [Sentence], _ own: KeyPath<Bead, [Int]>,
    _ other: Article, _ otherSentences: [Sentence], _ opposite: KeyPath<Bead, [Int]>,
    _ beads: [Bead]
  ) -> [Occurrence] {
    guard languages.contains(article.language) else { return [] }
    var beadOf = [Bead?](repeating: nil, count: sentences.count)
    for bead in beads { for sentence in bead[keyPath: own] { beadOf[sentence] = bead } }
    let tokenizer = Tokenizer(language: article.language)
    return sentences.enumerated().flatMap { index, sentence in
      let tokens = tokenizer.tokens(of: article.reading, in: sentence.bytes)
      return matcher.matches(in: tokens, text: article.reading, language: article.language).map {
        let bead = beadOf[index]
        return Occurrence(
          pair: pair, article: article, bytes: $0.bytes,
          block: article.blocks[sentence.block].bytes, form: $0.form, other: other,
          otherSentences: (bead?[keyPath: opposite] ?? []).map { otherSentences[$0].bytes },
          confidence: bead?.confidence ?? 0)
      }
    }
  }
}
