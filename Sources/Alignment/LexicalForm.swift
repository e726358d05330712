import Text

/// The form under which a word is looked up and compared: its stem; for an acronym its capitals without points.
enum LexicalForm {
  /// Appends the form of a token of the text.
  /// - Parameter scratch: a buffer to work in.
  static func append(
    _ token: Token, of text: UnsafeBufferPointer<UInt8>, language: Language,
    scratch word: inout [UInt8], to out: inout [UInt8]
  ) {
    let bytes = UnsafeBufferPointer(rebasing: text[token.bytes])
    switch token.kind {
    case .acronym:
      for byte in bytes where byte != 0x2E { out.append(byte) }
    case .number:
      out.append(contentsOf: bytes)
    default:
      word.removeAll(keepingCapacity: true)
      Folding.fold(bytes, into: &word)
      language.stem(&word)
      out.append(contentsOf: word)
    }
  }
}
