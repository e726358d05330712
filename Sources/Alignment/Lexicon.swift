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
    guard let from = source.unit(of: sourceText), let to = target.unit(of: targetText) else {
      return
    }
    link(from, to)
  }

  private mutating func link(_ from: Int32, _ to: Int32) {
    while renderings.count <= Int(from) { renderings.append([]) }
    guard !renderings[Int(from)].contains(to) else { return }
    renderings[Int(from)].append(to)
    pairCount += 1
  }

  /// Adds a file of the embedded form: `headword<TAB>rendering, rendering[<TAB>!false friend]`.
  /// - Parameter isReversed: the headwords are of the target language.
  package mutating func add(table: some StringProtocol, isReversed: Bool = false) {
    for line in table.split(separator: "\n") {
      let columns = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard columns.count >= 2 else { continue }
      let head = isReversed ? target.unit(of: columns[0]) : source.unit(of: columns[0])
      guard let head else { continue }
      for rendering in columns[1].split(separator: ",") {
        let word = rendering.drop { $0 == " " }
        guard let other = isReversed ? source.unit(of: word) : target.unit(of: word) else {
          continue
        }
        if isReversed { link(other, head) } else { link(head, other) }
      }
    }
  }

  /// The embedded lexicon of two languages; without entries where there is none.
  package static func embedded(from: Language, to: Language) -> Lexicon {
    var lexicon = Lexicon(from: from, to: to)
    let forward = "Lexicon/\(from.code)-\(to.code)/"
    let backward = "Lexicon/\(to.code)-\(from.code)/"
    for file in EmbeddedData.files {
      if file.path.description.hasPrefix(forward) {
        lexicon.add(table: file.text.description)
      } else if file.path.description.hasPrefix(backward) {
        lexicon.add(table: file.text.description, isReversed: true)
      }
    }
    return lexicon
  }
}

extension Lexicon.Side {
  /// The unit of a text, new if it is; nil where the text holds no word.
  mutating func unit(of text: some StringProtocol) -> Int32? {
    var key: [UInt8] = []
    var words = 0
    var first: [UInt8] = []
    LexicalForm.eachWord(of: text, language: language) { form in
      if words == 0 { first = form } else { key.append(0x20) }
      key.append(contentsOf: form)
      words += 1
    }
    guard words > 0 else { return nil }
    if words > 1 {
      let start = Int(phraseStarts.intern(first))
      while longestPhrase.count <= start { longestPhrase.append(0) }
      longestPhrase[start] = max(longestPhrase[start], words)
    }
    return units.intern(key)
  }
}
