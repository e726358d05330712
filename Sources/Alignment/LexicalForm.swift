import Text

/// The form under which a word is looked up and compared: its stem; for an acronym its capitals without points.
enum LexicalForm {
  /// Appends the form of a token of the text.
  static func append(
    _ token: Token, of text: UnsafeBufferPointer<UInt8>, language: Language, to out: inout [UInt8]
  ) {
    let bytes = UnsafeBufferPointer(rebasing: text[token.bytes])
    switch token.kind {
    case .acronym:
      for byte in bytes where byte != 0x2E { out.append(byte) }
    case .number:
      out.append(contentsOf: bytes)
    default:
      var word: [UInt8] = []
      word.reserveCapacity(bytes.count)
      Folding.fold(bytes, into: &word)
      language.stem(&word)
      out.append(contentsOf: word)
    }
  }

  /// Calls back with the form of each word of a text, marks left out.
  static func eachWord(
    of text: some StringProtocol, language: Language, _ body: ([UInt8]) -> Void
  ) {
    var copy = String(text)
    copy.withUTF8 { buffer in
      var tokens: [Token] = []
      Tokenizer(language: language).tokenize(buffer, 0..<buffer.count, into: &tokens)
      for token in tokens where token.kind != .punctuation {
        var form: [UInt8] = []
        append(token, of: buffer, language: language, to: &form)
        body(form)
      }
    }
  }
}
