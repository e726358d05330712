import Text

/// Judges whether words of a text that make a term's form also have its accents and capitals.
struct FormJudge {
  struct Verdict {
    var isLoose = false
    var isVerbatim = true
  }

  let trie: TermTrie
  let text: UnsafeBufferPointer<UInt8>
  let functionWords: Set<String>

  /// Nil if the term's policies refuse the place.
  /// - Parameter path: the pieces that stand for each word of the form.
  func judge(
    _ entry: TermTrie.Entry, _ path: [Range<Int>], _ pieces: [TextPiece], _ isFirstHeld: Bool
  ) -> Verdict? {
    var verdict = Verdict()
    for (index, taken) in path.enumerated() where taken.count == 1 && !(index == 0 && isFirstHeld) {
      let piece = pieces[taken.lowerBound]
      guard agreeAccents(entry, index, piece, &verdict) else { return nil }
    }
    for (index, taken) in path.enumerated() where !(index == 0 && isFirstHeld) {
      guard agreeCapitals(entry, index, taken, pieces, &verdict) else { return nil }
    }
    return verdict
  }

  private func agreeAccents(
    _ entry: TermTrie.Entry, _ index: Int, _ piece: TextPiece, _ verdict: inout Verdict
  ) -> Bool {
    let wanted = entry.accented < 0 ? -1 : trie.accentedWords[Int(entry.accented) + index]
    if wanted == piece.accented { return true }
    verdict.isVerbatim = false
    let isLeftOut = piece.accented == -1
    switch entry.accents {
    case .exact:
      return isLeftOut && piece.shape == .allCapitals
    case .optional:
      verdict.isLoose = true
      return isLeftOut
    case .free:
      verdict.isLoose = true
      return true
    }
  }

  private func agreeCapitals(
    _ entry: TermTrie.Entry, _ index: Int, _ taken: Range<Int>, _ pieces: [TextPiece],
    _ verdict: inout Verdict
  ) -> Bool {
    let piece = pieces[taken.lowerBound].joined(
      with: taken.count > 1 ? pieces[taken.lowerBound + 1] : nil)
    let isExcused = piece.isInitial || piece.isTitled || piece.isShouted
    guard entry.capitals >= 0 else {
      // The form is in small letters, and capitals do not matter.
      if piece.shape == .small || piece.shape == .digits { return true }
      verdict.isVerbatim = false
      if !isExcused { verdict.isLoose = true }
      return true
    }
    let word = trie.capitalWords[Int(entry.capitals) + index]
    if isShoutedFunctionWord(word, piece) { return false }
    if isSame(word, piece) { return true }
    verdict.isVerbatim = false
    if !isExcused { verdict.isLoose = true }
    return switch entry.casePolicy {
    case .any: true
    case nil: hasCapitals(of: word, piece)
    case .exact: isExact(word, piece)
    case .first: index == 0 ? isExactButFirst(word, piece) : isExact(word, piece)
    }
  }

  private func isSame(_ word: String, _ piece: TextPiece) -> Bool {
    word.utf8.elementsEqual(text[piece.bytes].lazy.filter { ![0x2E, 0x20, 0x2D].contains($0) })
  }

  /// Capitals of the word are capitals in the text; small letters may be either.
  private func hasCapitals(of word: String, _ piece: TextPiece) -> Bool {
    switch shape(word) {
    case .small, .digits: return true
    case .capital: return piece.shape != .small && piece.shape != .digits
    case .allCapitals:
      return piece.shape == .allCapitals || word.utf8.count == 1 && piece.shape == .capital
    case .mixed: return piece.shape == .allCapitals || isSameButCase(word, piece)
    }
  }

  private func isExact(_ word: String, _ piece: TextPiece) -> Bool {
    if piece.isShouted, piece.shape == .allCapitals || piece.shape == .capital { return true }
    let wanted = shape(word)
    if wanted == piece.shape { return wanted != .mixed || isSame(word, piece) }
    return wanted == .small && piece.shape == .capital && (piece.isInitial || piece.isTitled)
  }

  private func isExactButFirst(_ word: String, _ piece: TextPiece) -> Bool {
    let wanted = shape(word)
    let isInitialOnly: (WordPiece.Shape) -> Bool = { $0 == .small || $0 == .capital }
    return isExact(word, piece) || (isInitialOnly(wanted) && isInitialOnly(piece.shape))
  }

  /// In a mixed word (`NGOs`, `veQR`) each capital must be one in the text.
  private func isSameButCase(_ word: String, _ piece: TextPiece) -> Bool {
    let letters = Array(text[piece.bytes])
    let wanted = Array(word.utf8)
    return letters.count == wanted.count
      && zip(wanted, letters).allSatisfy { $0 == $1 || ($0 &- 0x61 < 26 && $0 & 0xDF == $1) }
  }

  /// *ON* in a headline in capitals is the preposition.
  private func isShoutedFunctionWord(_ word: String, _ piece: TextPiece) -> Bool {
    piece.isShouted && shape(word) == .allCapitals && functionWords.contains(word.lowercased())
  }

  private func shape(_ word: String) -> WordPiece.Shape { WordPiece.Shape(of: word) }
}

extension WordPiece.Shape {
  /// How a single word is written.
  init(of word: String) {
    var word = word
    self = word.withUTF8 { text in
      var pieces: [WordPiece] = []
      WordSplitter.split(text, 0..<text.count, into: &pieces)
      return pieces.first?.shape ?? .digits
    }
  }
}
