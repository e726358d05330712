/// A sentence of an article (in the field's terms a *segment*).
package struct Sentence: Hashable, Sendable {
  /// Bytes of the article's reading text, without white space at either end.
  package let bytes: Range<Int>
  /// Index of its block in ``Article/blocks``.
  package let block: Int

  package init(bytes: Range<Int>, block: Int) {
    self.bytes = bytes
    self.block = block
  }
}
