import Text

/// Something that a check found in a pair.
package struct Finding: Hashable, Sendable {
  /// Words of one of the articles.
  package struct Words: Hashable, Sendable {
    /// Scalars of the article's file.
    package let range: ScalarRange
    /// Bytes of the article's reading text.
    package let bytes: Range<Int>
    /// The words as they are read.
    package let text: String
    /// Index of the sentence in which they begin.
    package let sentence: Int

    package init(range: ScalarRange, bytes: Range<Int>, text: String, sentence: Int) {
      self.range = range
      self.bytes = bytes
      self.text = text
      self.sentence = sentence
    }
  }

  /// Id of the ``Check``.
  package let check: String
  package var severity: Severity
  /// Name of the pair; the runner's.
  package var pair: String
  /// Index in the bitext's beads.
  package let bead: Int
  /// Id of the glossary's concept entry.
  package let concept: String?
  package let source: Words?
  package let target: Words?
  /// Which side is to be corrected.
  package let side: Side
  package let message: Localized
  /// What could stand in place of the words of ``side``, in their number, gender and capitals.
  package let suggestion: String?
  /// Whether the suggestion may be put in without a person looking at it.
  package let isSafe: Bool
  /// What would have been right: renderings, values. In order of preference.
  package let expected: [String]
  /// How the check came to it, for `--why`.
  package let evidence: [Localized]
  /// See ``Fingerprint``; the runner's.
  package var fingerprint: String

  package init(
    check: String, severity: Severity, pair: String = "", bead: Int, concept: String? = nil,
    source: Words?, target: Words?, side: Side = .target, message: Localized,
    suggestion: String? = nil, isSafe: Bool = false, expected: [String] = [],
    evidence: [Localized] = [], fingerprint: String = ""
  ) {
    self.check = check
    self.severity = severity
    self.pair = pair
    self.bead = bead
    self.concept = concept
    self.source = source
    self.target = target
    self.side = side
    self.message = message
    self.suggestion = suggestion
    self.isSafe = isSafe
    self.expected = expected
    self.evidence = evidence
    self.fingerprint = fingerprint
  }

  package subscript(side: Side) -> Words? { side == .source ? source : target }

  /// The words that are to be corrected; those of the other side where there are none.
  package var place: Words? { self[side] ?? self[side.other] }
}
