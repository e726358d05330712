import Alignment
import Terminology
import Text

/// A pair as the checks see it: both articles read once, and the questions that several checks ask.
package struct CheckInput: Sendable {
  package let bitext: Bitext
  package private(set) var source: SideText
  package private(set) var target: SideText
  /// Numbers of the folded words and stems of both sides.
  package let vocabulary: Vocabulary
  package let resources: CheckResources
  /// For each bead its passage.
  private let passages: [Passage]
  /// Which quantities of the sides answer or contradict each other.
  package private(set) var quantityPairs = QuantityPairs()
  /// The people that the pair names.
  package private(set) var people = People()

  package init(bitext: Bitext, resources: CheckResources) {
    self.bitext = bitext
    self.resources = resources
    var vocabulary = Vocabulary()
    let year = resources.context.date?.year
    source = SideText(
      side: .source, article: bitext.source, sentences: bitext.sourceSentences,
      beads: bitext.beads, vocabulary: &vocabulary, year: year)
    target = SideText(
      side: .target, article: bitext.target, sentences: bitext.targetSentences,
      beads: bitext.beads, vocabulary: &vocabulary, year: year)
    self.vocabulary = vocabulary
    source.terms = TermUses(of: source, resources: resources)
    target.terms = TermUses(of: target, resources: resources)
    passages = Self.passages(of: bitext.beads, source: source, target: target)
    quantityPairs = QuantityPairs(self)
    people = People(self)
  }

  package subscript(side: Side) -> SideText { side == .source ? source : target }
  package var beads: [Bead] { bitext.beads }
  package var context: TermContext { resources.context }

  /// The side written in a language.
  package func side(in language: Language) -> SideText? {
    Side.allCases.lazy.map { self[$0] }.first { $0.language == language }
  }

  /// A bead with its neighbours in the order of either side. What stands there is not missing.
  package func passage(of bead: Int) -> Passage { passages[bead] }

  /// The sentences that render a sentence; empty where nothing does.
  package func counterparts(of sentence: Int, _ side: Side) -> [Int] {
    beads[self[side].beadOf[sentence]][side.other]
  }

  /// Whether a bead is sure enough to raise an alarm on, and has both sides.
  package func isTrusted(_ bead: Int) -> Bool {
    beads[bead].confidence >= Self.trustedConfidence && !beads[bead].isNull
  }

  /// Below it a bead is as likely wrong as right.
  package static let trustedConfidence = 0.5

  /// Words of a side, for a finding. - Complexity: O(log n).
  package func words(_ side: Side, _ bytes: Range<Int>) -> Finding.Words {
    let text = self[side]
    return Finding.Words(
      range: text.article.fileRange(of: bytes), bytes: bytes, text: text.text(bytes),
      sentence: text.sentence(at: bytes.lowerBound))
  }

  /// A finding of a check.
  /// - Parameters:
  ///   - place: bytes of the side that is to be corrected; nil where it lacks something.
  ///   - counterpart: bytes of the other side.
  ///   - severity: where it is lighter than the check's.
  package func finding(
    _ check: some Check, on side: Side = .target, place: Range<Int>?, counterpart: Range<Int>?,
    bead: Int, concept: String? = nil, severity: Severity? = nil, message: Localized,
    suggestion: String? = nil, isSafe: Bool = false, expected: [String] = [],
    evidence: [Localized] = []
  ) -> Finding {
    let own = place.map { words(side, $0) }
    let other = counterpart.map { words(side.other, $0) }
    return Finding(
      check: check.id, severity: min(severity ?? check.severity, check.severity), bead: bead,
      concept: concept, source: side == .source ? own : other,
      target: side == .target ? own : other, side: side, message: message, suggestion: suggestion,
      isSafe: isSafe && !(place.map { self[side].quotation(around: $0) != nil } ?? true),
      expected: expected, evidence: evidence)
  }

  private static func passages(
    of beads: [Bead], source: SideText, target: SideText
  ) -> [Passage] {
    beads.indices.map { index in
      var near: Set<Int> = [index]
      for side in [source, target] {
        let own = beads[index][side.side]
        guard let first = own.first, let last = own.last else { continue }
        if first > 0 { near.insert(side.beadOf[first - 1]) }
        if last + 1 < side.sentences.count { near.insert(side.beadOf[last + 1]) }
      }
      func sentences(_ side: SideText) -> [Int] {
        let own = beads[index][side.side]
        let around = [own.first.map { $0 - 1 }, own.last.map { $0 + 1 }].compactMap(\.self)
          .filter { side.sentences.indices.contains($0) }
        return Set(near.flatMap { beads[$0][side.side] } + around).sorted()
      }
      return Passage(source: sentences(source), target: sentences(target))
    }
  }
}

extension Bead {
  /// Indices of the sentences of a side.
  package subscript(side: Side) -> [Int] { side == .source ? source : target }
}
