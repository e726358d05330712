import Terminology
import Text

/// Answers whether the other side carries a concept that one side names: by a term, a short form, a cognate, or a
/// word that the lexicon knows for it.
struct Renderings {
  private let input: CheckInput

  init(_ input: CheckInput) { self.input = input }

  /// The uses of a concept in some sentences of a side.
  func uses(of concept: Int, _ side: Side, in sentences: [Int]) -> [TermUse] {
    sentences.flatMap { input[side].terms[$0].filter { $0.concept == concept } }
  }

  /// Whether the passage around a use holds the concept on the other side in whatever words.
  func isCarried(_ use: TermUse, _ side: Side) -> Bool {
    let bead = input[side].beadOf[use.sentence]
    return isCarried(use, side, in: input.passage(of: bead)[side.other])
  }

  /// The same for some sentences of the other side.
  func isCarried(_ use: TermUse, _ side: Side, in there: [Int]) -> Bool {
    if !uses(of: use.concept, side.other, in: there).isEmpty { return true }
    let words = PassageWords(input, side.other, there, concept: use.concept)
    return hasShortForm(of: use.concept, words, side.other)
      || hasLexiconRendering(of: use, side, words)
  }

  /// Concepts with a term on the same words as the use.
  func readings(of use: TermUse, _ side: Side) -> [Int] {
    input[side].terms[use.sentence].filter { $0.bytes == use.bytes }.map(\.concept)
  }

  // MARK: Short forms

  /// Whether the head of one of the concept's terms stands alone: *el carnet* for *carnet de la patria*, which must
  /// stand in full elsewhere in the article.
  private func hasShortForm(of concept: Int, _ words: PassageWords, _ side: Side) -> Bool {
    let language = input[side].language
    let entry = input.resources.concepts[concept]
    for index in entry.terms(in: language.code) {
      let term = entry.terms[index]
      guard !term.status.isRefused else { continue }
      let parts = TermParts(term.text, language: language)
      guard let head = parts.head else { continue }
      if parts.stems.count > 1, input[side].terms.uses(concept, term: index),
        words.hasAlone(head, otherThan: parts.stems)
      {
        return true
      }
      if parts.stems.count == 1, words.hasCognate(of: head) { return true }
    }
    return false
  }

  // MARK: Lexicon

  /// Whether the lexicon renders the words of the use, or their head, by words of the passage.
  private func hasLexiconRendering(of use: TermUse, _ side: Side, _ words: PassageWords) -> Bool {
    guard let lexicon = input.resources.lexicon else { return false }
    let text = input[side]
    let stems = use.match.tokens.map { input.vocabulary.text(text.stems[$0]) }
    let refused = refusedStems(of: use.concept, side.other)
    var asked = [stems.joined(separator: " ")]
    if stems.count > 1, let head = TermParts(text.text(use.bytes), language: text.language).head {
      asked.append(head)
    }
    for unit in asked {
      for rendering in lexicon.renderings(of: unit, side)
      where !refused.contains(rendering) && words.contains(phrase: rendering) {
        return true
      }
    }
    return false
  }

  /// Stems of the terms that must not be used: the lexicon does not make them right.
  private func refusedStems(of concept: Int, _ side: Side) -> Set<String> {
    let language = input[side].language
    let entry = input.resources.concepts[concept]
    return Set(
      entry.terms(in: language.code).filter { entry.terms[$0].status.isRefused }.map {
        TermParts(entry.terms[$0].text, language: language).allStems.joined(separator: " ")
      })
  }
}

/// The words of a term by their stems.
struct TermParts {
  let allStems: [String]
  /// Of its content words.
  let stems: [String]
  /// Stem of the noun that the others qualify: in English the last word before *of*, in Spanish the first.
  let head: String?

  init(_ text: String, language: Language) {
    let indexed = IndexedText(text)
    let tokens = Tokenizer(language: language).tokens(of: indexed, in: 0..<indexed.bytes.count)
      .filter { $0.kind != .punctuation }
    let words = tokens.map { Folding.fold(indexed.string($0.bytes)) }
    let stemmed = words.map { word in
      var bytes = Array(word.utf8)
      language.stem(&bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    let isContent = words.map { !language.functionWords.contains($0) }
    allStems = stemmed
    stems = zip(stemmed, isContent).filter(\.1).map(\.0)
    let firstBreak = isContent.firstIndex(of: false) ?? words.count
    if language.headComesFirst {
      head = isContent.firstIndex(of: true).map { stemmed[$0] }
    } else {
      let zone = isContent[..<firstBreak]
      head = (zone.lastIndex(of: true) ?? isContent.lastIndex(of: true)).map { stemmed[$0] }
    }
  }
}

/// The stems of some sentences of a side.
struct PassageWords {
  private let stems: [String]
  private let isFunction: [Bool]

  /// - Parameter concept: words of other concepts' terms do not count.
  init(_ input: CheckInput, _ side: Side, _ sentences: [Int], concept: Int) {
    var stems: [String] = []
    var isFunction: [Bool] = []
    let text = input[side]
    for sentence in sentences {
      let others = text.terms[sentence].filter { $0.concept != concept && !$0.isAmbiguous }
      for token in text.tokenRange(sentence) {
        if others.contains(where: { $0.match.tokens.contains(token) }) {
          stems.append("")
          isFunction.append(false)
          continue
        }
        stems.append(input.vocabulary.text(text.stems[token]))
        isFunction.append(text.isFunctionWord(token))
      }
    }
    self.stems = stems
    self.isFunction = isFunction
  }

  func contains(phrase: String) -> Bool {
    let parts = phrase.split(separator: " ").map(String.init)
    guard let first = parts.first else { return false }
    return stems.indices.contains { start in
      stems[start] == first && start + parts.count <= stems.count
        && Array(stems[start..<start + parts.count]) == parts
    }
  }

  /// Whether a stem stands without a complement of its own (*centro de salud* is no *centro de votación*).
  func hasAlone(_ stem: String, otherThan own: [String]) -> Bool {
    stems.indices.contains { place in
      guard stems[place] == stem else { return false }
      guard place + 2 < stems.count, Self.complement.contains(stems[place + 1]) else { return true }
      var next = place + 2
      while next < stems.count - 1, isFunction[next] { next += 1 }
      return own.contains(stems[next])
    }
  }

  /// Whether a word of the same root is there: *dolarizar* for *dolarización*.
  func hasCognate(of stem: String) -> Bool {
    guard stem.utf8.count >= Self.cognateLength else { return false }
    let root = stem.prefix(max(Self.cognateLength, stem.count * 2 / 3))
    return stems.contains { $0.hasPrefix(root) || $0.hasSuffix(stem) }
  }

  private static let cognateLength = 5
  private static let complement: Set<String> = ["de", "del", "of", "for", "para"]
}
