import Text

/// Which words of one language answer which words of another: units (a stem, or a phrase of stems) and the pairs
/// between them. A plain value; where the pairs come from (embedded files, a user's dictionary, a glossary, a
/// learner) does not matter to the aligner.
package struct Lexicon: Sendable {
  /// One side's units: `carry out` is stored as its stems joined by spaces.
  package struct Side: Sendable {
    package let language: Language
    package fileprivate(set) var units = Interner(capacity: 1 << 15)
    /// First stems of units of several words, with the length of the longest.
    package fileprivate(set) var phraseStarts = Interner(capacity: 1 << 10)
    package fileprivate(set) var longestPhrase: [Int] = []
    fileprivate var key: [UInt8] = []
    fileprivate var word: [UInt8] = []
    fileprivate var tokens: [Token] = []

    init(language: Language) { self.language = language }
  }

  package private(set) var source: Side
  package private(set) var target: Side
  /// For each unit of the source the units of the target that render it, in order of insertion.
  private var renderings: [[Int32]] = []
  /// Number of pairs.
  package private(set) var pairCount = 0

  package init(from source: Language, to target: Language) {
    self.source = Side(language: source)
    self.target = Side(language: target)
  }

  /// Units of the target that render a unit of the source.
  package func targets(of unit: Int32) -> [Int32] {
    Int(unit) < renderings.count ? renderings[Int(unit)] : []
  }

  /// Adds a pair of words or phrases as they are written; nothing when it is there already.
  package mutating func add(_ sourceText: some StringProtocol, _ targetText: some StringProtocol) {
    var from = String(sourceText)
    var to = String(targetText)
    guard let first = from.withUTF8({ source.unit(of: $0) }),
      let second = to.withUTF8({ target.unit(of: $0) })
    else { return }
    link(first, second)
  }

  private mutating func link(_ from: Int32, _ to: Int32) {
    while renderings.count <= Int(from) { renderings.append([]) }
    guard !renderings[Int(from)].contains(to) else { return }
    renderings[Int(from)].append(to)
    pairCount += 1
  }

  /// Adds a file of the embedded form: `headword<TAB>rendering, rendering[<TAB>!false friend]`.
  /// - Parameter isReversed: the headwords are of the target language.
  /// - Complexity: O(length); on bytes, because every start of the program reads the whole lexicon.
  package mutating func add(table text: UnsafeBufferPointer<UInt8>, isReversed: Bool = false) {
    var position = 0
    while position < text.count {
      let head = Self.field(text, from: position, until: Self.tab)
      var unit: Int32?
      if head.upperBound < text.count, text[head.upperBound] == Self.tab {
        let word = UnsafeBufferPointer(rebasing: text[head])
        unit = isReversed ? target.unit(of: word) : source.unit(of: word)
      }
      position = head.upperBound + 1
      while let known = unit, position < text.count {
        let rendering = Self.field(text, from: position, until: Self.comma)
        let word = UnsafeBufferPointer(rebasing: text[rendering])
        if let other = isReversed ? source.unit(of: word) : target.unit(of: word) {
          if isReversed { link(other, known) } else { link(known, other) }
        }
        position = rendering.upperBound + 1
        if rendering.upperBound >= text.count || text[rendering.upperBound] != Self.comma { break }
      }
      // The third column and whatever is left of the line.
      while position <= text.count, position > 0, position - 1 < text.count,
        text[position - 1] != Self.newline
      {
        position += 1
      }
    }
  }

  package mutating func add(table: String, isReversed: Bool = false) {
    var table = table
    table.withUTF8 { add(table: $0, isReversed: isReversed) }
  }

  private static let tab = UInt8(ascii: "\t")
  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")

  /// The bytes up to a mark, a tab or the end of the line.
  private static func field(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, until mark: UInt8
  ) -> Range<Int> {
    var end = start
    while end < text.count, text[end] != mark, text[end] != tab, text[end] != newline { end += 1 }
    return start..<end
  }

  /// The embedded lexicon of two languages; without entries where there is none.
  package static func embedded(from: Language, to: Language) -> Lexicon {
    var lexicon = Lexicon(from: from, to: to)
    let forward = "Lexicon/\(from.code)-\(to.code)/"
    let backward = "Lexicon/\(to.code)-\(from.code)/"
    for file in EmbeddedData.files {
      if file.path.description.hasPrefix(forward) {
        lexicon.add(table: file.text.bytes)
      } else if file.path.description.hasPrefix(backward) {
        lexicon.add(table: file.text.bytes, isReversed: true)
      }
    }
    return lexicon
  }
}

extension Lexicon.Side {
  /// The unit of a text, new if it is; nil where the text holds no word.
  mutating func unit(of text: UnsafeBufferPointer<UInt8>) -> Int32? {
    key.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    Tokenizer(language: language).tokenize(text, 0..<text.count, into: &tokens)
    var words = 0
    var firstEnd = 0
    for token in tokens where token.kind != .punctuation {
      if words > 0 { key.append(0x20) }
      LexicalForm.append(token, of: text, language: language, scratch: &word, to: &key)
      if words == 0 { firstEnd = key.count }
      words += 1
    }
    guard words > 0 else { return nil }
    if words > 1 {
      let start = Int(phraseStarts.intern(Array(key[..<firstEnd])))
      while longestPhrase.count <= start { longestPhrase.append(0) }
      longestPhrase[start] = max(longestPhrase[start], words)
    }
    return units.intern(key)
  }
}

extension StaticString {
  /// The text where it lies in the program.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
