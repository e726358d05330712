/// What the segmenter knows of one language; the words stand in the language's own file.
package struct SegmentationRules: Sendable {
  let words: WordTable
  /// Whether a lower-case word after a full stop or question mark may open a sentence, as in careless writing.
  let opensInLowerCase: Bool
  /// Whether a number with a full stop is an ordinal (`am 3. Oktober`), so that only an opener ends the sentence there.
  let hasOrdinalStop: Bool

  package init(
    words: [(words: String, role: WordRole)], opensInLowerCase: Bool = false,
    hasOrdinalStop: Bool = false
  ) {
    self.words = WordTable(words)
    self.opensInLowerCase = opensInLowerCase
    self.hasOrdinalStop = hasOrdinalStop
  }
}
