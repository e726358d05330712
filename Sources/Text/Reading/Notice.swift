/// Something a reader should know of a text that could be read all the same.
package struct Notice: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// UTF-8 that was once decoded as Windows-1252 and saved so: `Ã±` for `ñ`.
    case mojibake
    /// A stretch in another language than the article's.
    case otherLanguage = "other-language"
  }
  package let kind: Kind
  /// The first place where it shows; scalars of the file.
  package let range: ScalarRange
  /// How many places there are.
  package let count: Int
  /// The text found there, shortened.
  package let sample: String

  package init(kind: Kind, range: ScalarRange, count: Int, sample: String) {
    self.kind = kind
    self.range = range
    self.count = count
    self.sample = sample
  }

  package var message: Localized {
    switch kind {
    case .mojibake:
      Localized(
        en: "the text holds garbled characters such as “\(sample)” (\(count) places): it was saved "
          + "in the wrong encoding at some time; get the original or repair them",
        es: "el texto contiene caracteres dañados como «\(sample)» (\(count) lugares): alguna vez "
          + "se guardó con otra codificación; conviene volver al original o corregirlos")
    case .otherLanguage:
      Localized(
        en: "\(count) sentences seem to be in another language, first “\(sample)”",
        es: "\(count) oraciones parecen estar en otro idioma; la primera es «\(sample)»")
    }
  }
}
