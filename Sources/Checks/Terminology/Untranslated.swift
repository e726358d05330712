import Text

/// Words of the original left standing in the rendering.
struct Untranslated: Check {
  let id = "untranslated"
  let severity = Severity.error
  let family = CheckFamily.terminology
  let rationale = Localized(
    en: """
      Words of the original's language that were left in the rendering by mistake: they stand in the aligned original, \
      are words of its language, and are none of the other's. Names, acronyms, titles in quotation marks and terms \
      that the glossary keeps are let pass.
      """,
    es: """
      Palabras del idioma original que quedaron sin traducir: están en el original alineado, pertenecen a su idioma y \
      no al otro. No se objetan nombres, siglas, títulos entre comillas ni términos que el glosario conserva.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    guard let lexicon = input.resources.lexicon else { return [] }
    let judge = LeftoverJudge(input, lexicon)
    return input.target.sentences.indices.flatMap { sentence in
      judge.runs(in: sentence).map { run in finding(run, sentence, input) }
    }
  }

  private func finding(_ run: Range<Int>, _ sentence: Int, _ input: CheckInput) -> Finding {
    let bytes = input.target.bytes(ofTokens: run)
    let bead = input.target.beadOf[sentence]
    let words = input.target.text(bytes)
    let language = input.source.language.name
    return input.finding(
      self, place: bytes, counterpart: counterpart(of: run, bead, input), bead: bead,
      severity: input.target.quotation(around: bytes) != nil ? .note : nil,
      message: Localized(
        en: "“\(words)” was left in \(language.en)",
        es: "«\(words)» quedó en \(language.es)"))
  }

  /// The same words in the original.
  private func counterpart(of run: Range<Int>, _ bead: Int, _ input: CheckInput) -> Range<Int>? {
    let wanted = Array(input.target.words[run])
    for sentence in input.passage(of: bead).source {
      let range = input.source.tokenRange(sentence)
      guard range.count >= wanted.count else { continue }
      for start in range.lowerBound...range.upperBound - wanted.count
      where Array(input.source.words[start..<start + wanted.count]) == wanted {
        return input.source.bytes(ofTokens: start..<start + wanted.count)
      }
    }
    return nil
  }

  let examples = [
    CheckExample(
      "They had just cast a ballot at the school.", "Acababan de votar en la escuela."),
    CheckExample(
      "The hospital used the Linux system.", "El hospital usaba el sistema Linux."),
    CheckExample(
      "They ⟦had just voted⟧ at the school.", "Los dos ⟦had just voted⟧ en la escuela.",
      sources: [.english]),
    CheckExample(
      "She closed the ⟦ventanilla de pagos⟧ early.", "Cerró temprano la ⟦ventanilla de pagos⟧.",
      sources: [.spanish]),
  ]
}

/// Decides which words of the target are the source language's.
private struct LeftoverJudge {
  private enum Kind { case foreign, shared, own }

  private let input: CheckInput
  /// By the number of a word: what it is where the passage has it too; asked once a word.
  private var kinds: [Int32: Kind] = [:]
  private let lexicon: LexiconIndex

  init(_ input: CheckInput, _ lexicon: LexiconIndex) {
    self.input = input
    self.lexicon = lexicon
    let stemOf = Dictionary(
      zip(input.source.words, input.source.stems), uniquingKeysWith: { first, _ in first })
    for token in input.target.tokens.indices {
      let word = input.target.words[token]
      guard kinds[word] == nil, let stem = stemOf[word] else { continue }
      kinds[word] = kind(of: word, stem, token)
    }
  }

  private func kind(of word: Int32, _ stem: Int32, _ token: Int) -> Kind {
    let text = input.vocabulary.text(word)
    if text.utf8.count == 1 || input.target.isFunctionWord(token) { return .shared }
    if input.source.language.functionWords.contains(text) { return .foreign }
    guard lexicon.knows(input.vocabulary.text(stem), .source) else { return .own }
    return lexicon.knows(input.vocabulary.text(input.target.stems[token]), .target)
      ? .shared : .foreign
  }

  /// Runs of words left over in a sentence: foreign words with the shared ones between them.
  func runs(in sentence: Int) -> [Range<Int>] {
    let candidates = input.target.tokenRange(sentence).filter { isForeign($0) }
    if candidates.isEmpty { return [] }
    let passage = input.passage(of: input.target.beadOf[sentence]).source
    let near = Set(
      passage.flatMap { input.source.tokenRange($0) }.map { input.source.words[$0] })
    var runs: [Range<Int>] = []
    for token in candidates where near.contains(input.target.words[token]) {
      if let last = runs.last, (last.upperBound..<token).allSatisfy({ isShared($0, near) }) {
        runs[runs.count - 1] = last.lowerBound..<token + 1
      } else {
        runs.append(token..<token + 1)
      }
    }
    return runs.filter { isMistake($0, sentence) }
  }

  private func isForeign(_ token: Int) -> Bool {
    let side = input.target
    guard kinds[side.words[token]] == .foreign,
      side.tokens[token].kind == .word || side.tokens[token].kind == .name
    else { return false }
    guard side.isCapitalised(token) else { return true }
    return side.isSentenceInitial(token) && !opensName(token)
  }

  private func isShared(_ token: Int, _ near: Set<Int32>) -> Bool {
    let word = input.target.words[token]
    return kinds[word] == .shared && near.contains(word)
      && input.target.tokens[token].kind != .punctuation
  }

  private func opensName(_ token: Int) -> Bool {
    token + 1 < input.target.tokens.count && input.target.isCapitalised(token + 1)
  }

  /// In marks it may be a title; in the glossary, a term; two letters say nothing.
  private func isMistake(_ run: Range<Int>, _ sentence: Int) -> Bool {
    let side = input.target
    let isTerm = side.terms[sentence].contains {
      $0.status != .deprecated && $0.match.tokens.overlaps(run)
    }
    if isTerm { return false }
    if let quotation = side.quotation(around: side.bytes(ofTokens: run)), !quotation.isSpeech {
      return false
    }
    return run.count > 1 || input.vocabulary.text(side.words[run.lowerBound]).utf8.count > 2
  }
}
