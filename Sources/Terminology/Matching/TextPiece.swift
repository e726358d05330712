import Text

/// A piece of a text with the numbers that its words have in a trie.
struct TextPiece {
  private(set) var bytes: Range<Int>
  private(set) var shape: WordPiece.Shape
  let isInitial: Bool
  /// Whether a term may go on here from the piece before.
  let isJoined: Bool
  /// Whether it may stand between two words of a term.
  let mayBeInserted: Bool
  /// Number of the word in the trie; -1 if no term has it.
  let word: Int32
  /// Number of the accented word; -1 if it has no accents, -2 if no term has it.
  let accented: Int32
  /// Number of the word that this piece and the next make together; -1 if none.
  var joinedWord: Int32 = -1
  /// Number of the word that this one holds at its end: `el` in `del`.
  var heldWord: Int32?
  /// Whether the words around are all in capitals, as in a headline.
  var isShouted = false
  /// Whether the words around all begin with capitals, as in a headline.
  var isTitled = false

  /// - Complexity: O(n).
  static func pieces(
    of text: UnsafeBufferPointer<UInt8>, tokens: [Token], trie: TermTrie, language: Language
  ) -> [TextPiece] {
    guard let first = tokens.first, let last = tokens.last else { return [] }
    var raw: [WordPiece] = []
    WordSplitter.split(text, Int(first.start)..<Int(last.end), into: &raw)
    var pieces: [TextPiece] = []
    pieces.reserveCapacity(raw.count)
    var smalls: [[UInt8]] = []
    smalls.reserveCapacity(raw.count)
    var token = 0
    for (index, piece) in raw.enumerated() {
      while token < tokens.count, Int(tokens[token].end) <= piece.start { token += 1 }
      let isOpaque =
        token < tokens.count && tokens[token].isOpaque || isAddress(index, raw, text)
      var small: [UInt8] = []
      WordKey.small(text, piece.bytes, into: &small)
      let key = trie.folded(small)
      let word = isOpaque ? -1 : trie.words.find(key) ?? -1
      let accented = key == small ? -1 : trie.accentedForms.find(small) ?? -2
      var made = TextPiece(
        bytes: piece.bytes, shape: piece.shape, isInitial: piece.isInitial,
        isJoined: !isOpaque && joins(piece, after: index > 0 ? raw[index - 1] : nil),
        mayBeInserted: piece.joint == .space, word: word, accented: accented)
      if !trie.rules.contractions.isEmpty, small.count <= 3,
        let held = trie.rules.contractions[String(decoding: small, as: UTF8.self)]
      {
        made.heldWord = trie.words.find(Array(held.utf8))
      }
      pieces.append(made)
      smalls.append(small)
    }
    join(&pieces, raw, smalls, trie, language)
    markHeadlines(&pieces, raw)
    return pieces
  }

  /// Whether a piece is part of an address that stands among words: `@cne`, `cne.gob.ve`.
  private static func isAddress(
    _ index: Int, _ raw: [WordPiece], _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let piece = raw[index]
    let at = UInt8(ascii: "@")
    if piece.start > 0, text[piece.start - 1] == at { return true }
    if piece.end < text.count, text[piece.end] == at { return true }
    func isDomainPart(_ index: Int) -> Bool {
      index < raw.count && raw[index].joint == .point && raw[index].shape == .small
    }
    return isDomainPart(index) || isDomainPart(index + 1)
  }

  private static func joins(_ piece: WordPiece, after before: WordPiece?) -> Bool {
    switch piece.joint {
    case .space, .hyphen, .apostrophe: true
    case .pointAndSpace:
      before.map { $0.length <= longestAbbreviation && $0.shape != .small } ?? false
    case .start, .point, .apart: false
    }
  }

  /// A longer word, or one in small letters, before a point ends its sentence.
  private static let longestAbbreviation = 3

  /// Looks for terms written as one word where the text has two: *smart-card*, *bar code*.
  private static func join(
    _ pieces: inout [TextPiece], _ raw: [WordPiece], _ smalls: [[UInt8]], _ trie: TermTrie,
    _ language: Language
  ) {
    for index in pieces.indices.dropFirst() where pieces[index].isJoined {
      switch raw[index].joint {
      case .hyphen: break
      case .space:
        guard trie.rules.joinsWords, smalls[index].count >= 3, smalls[index - 1].count >= 3,
          ![index, index - 1].contains(where: {
            let word = String(decoding: smalls[$0], as: UTF8.self)
            return language.functionWords.contains(word) || trie.rules.particles.contains(word)
          })
        else { continue }
      default: continue
      }
      let key = trie.folded(smalls[index - 1] + smalls[index])
      pieces[index - 1].joinedWord = trie.words.find(key) ?? -1
    }
  }

  /// Marks what stands in lines or sentences written like headlines.
  private static func markHeadlines(_ pieces: inout [TextPiece], _ raw: [WordPiece]) {
    var start = 0
    for end in 1...max(1, raw.count) where end >= raw.count || raw[end].startsSegment {
      let segment = start..<min(end, raw.count)
      start = end
      let long = segment.filter { raw[$0].length >= 4 && raw[$0].shape != .digits }
      let titled = long.count { raw[$0].shape == .capital || raw[$0].shape == .allCapitals }
      let isTitled = long.count >= 3 && titled * 5 >= long.count * 4
      let letters = segment.filter { raw[$0].shape != .digits }
      let isShouted =
        letters.count >= 2
        && letters.allSatisfy { raw[$0].shape == .allCapitals || raw[$0].length == 1 }
        && letters.contains { raw[$0].length >= 6 }
      if isTitled || isShouted {
        for index in segment {
          pieces[index].isTitled = isTitled
          pieces[index].isShouted = isShouted
        }
      }
    }
  }
}

extension TextPiece {
  /// The piece and the next as one: `G` and `20` as `G20`.
  func joined(with next: TextPiece?) -> TextPiece {
    guard let next else { return self }
    var both = self
    both.bytes = bytes.lowerBound..<next.bytes.upperBound
    func isUpper(_ piece: TextPiece) -> Bool {
      piece.shape == .allCapitals || piece.shape == .digits
        || piece.shape == .capital && piece.bytes.count == 1
    }
    if isUpper(self), isUpper(next), shape != .digits || next.shape != .digits {
      both.shape = .allCapitals
    } else if next.shape != .small, next.shape != .digits {
      both.shape = .mixed
    }
    return both
  }
}

extension Token {
  /// Addresses are not read as words.
  fileprivate var isOpaque: Bool {
    switch kind {
    case .url, .email, .handle: true
    case .word, .name, .acronym, .number, .punctuation: false
    }
  }
}
