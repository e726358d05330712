import Text

extension Aligner {
  /// Learns word pairs from segments that are known to answer each other, such as a translation memory's.
  /// - Complexity: O(sum of the products of the segments' lengths).
  package mutating func learn(from memory: [(source: String, target: String)]) {
    let (sourceArticle, sourceSentences) = Self.lines(memory.map(\.source), source)
    let (targetArticle, targetSentences) = Self.lines(memory.map(\.target), target)
    let analysis = PairAnalysis(
      source: sourceArticle, sourceSentences: sourceSentences, target: targetArticle,
      targetSentences: targetSentences, lexicon: lexicon)
    var learner = PairLearner()
    learner.add(
      memory.indices.map {
        WeighedBead(source: [$0], target: [$0], logit: Calibration.bound, origin: .certain)
      }, of: analysis, calibration: model.calibration)
    learnt = learner.pairs()
  }

  /// An article of one sentence a line.
  private static func lines(_ texts: [String], _ language: Language) -> (Article, [Sentence]) {
    var bytes: [UInt8] = []
    var sentences: [Sentence] = []
    for text in texts {
      let start = bytes.count
      bytes.append(contentsOf: text.utf8)
      sentences.append(Sentence(bytes: start..<bytes.count, block: 0))
      bytes.append(0x0A)
    }
    let text = IndexedText(validUTF8: bytes)
    let block = Block(kind: .body, bytes: 0..<bytes.count)
    return (Article(name: "", language: language, file: text, blocks: [block]), sentences)
  }
}
