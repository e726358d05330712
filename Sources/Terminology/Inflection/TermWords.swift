/// A term cut into the words that a text is searched for.
struct TermWords {
  struct Word {
    /// As the term writes it, points left out.
    let text: String
    /// In small letters.
    let small: Spelling
    let shape: WordPiece.Shape
    let isJoinedByHyphen: Bool
    /// Place in the term's bytes.
    let bytes: Range<Int>
  }

  let words: [Word]
  let term: String

  init(_ term: String) {
    var term = term
    self.words = term.withUTF8 { text in
      var pieces: [WordPiece] = []
      WordSplitter.split(text, 0..<text.count, into: &pieces)
      return pieces.map { piece in
        var small: [UInt8] = []
        WordKey.small(text, piece.bytes, into: &small)
        let written = text[piece.bytes].filter { $0 != 0x2E && $0 != 0x20 }
        return Word(
          text: String(decoding: written, as: UTF8.self), small: Spelling(bytes: small),
          shape: piece.shape, isJoinedByHyphen: piece.joint == .hyphen, bytes: piece.bytes)
      }
    }
    self.term = term
  }

  /// The term with other words in the place of its own, between the same spaces and hyphens.
  func text(with forms: [String]) -> String {
    guard forms.count == words.count else { return forms.joined(separator: " ") }
    var out: [UInt8] = []
    var position = 0
    let bytes = Array(term.utf8)
    for (word, form) in zip(words, forms) {
      out += bytes[position..<word.bytes.lowerBound]
      out += form == word.text ? Array(bytes[word.bytes]) : Array(form.utf8)
      position = word.bytes.upperBound
    }
    out += bytes[position...]
    return String(decoding: out, as: UTF8.self)
  }
}
