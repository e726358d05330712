/// Points for each language, gathered word by word.
struct LanguageEvidence {
  private static let languages = LanguageTraits.all.count
  private var points = [Double](repeating: 0, count: languages)
  /// Points that two languages got for the same words; row by row.
  private var common = [Double](repeating: 0, count: languages * languages)
  private(set) var words = 0

  /// What a small word, the end of a word and a letter are worth.
  private static let word = 1.0
  private static let ending = 0.4
  private static let letter = 0.5
  /// Evidence of so many points leaves a confidence at half of what the lead alone would give.
  private static let doubt = 1.5

  /// - Complexity: O(n).
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      let kind = text.kind(at: position)
      guard kind.isLetter else {
        if kind == .opener { addLetter(text, position) }
        position = text.scalarEnd(position)
        continue
      }
      let start = position
      while position < range.upperBound, Self.goesOn(text, position) {
        if text[position] >= 0x80 { addLetter(text, position) }
        position = text.scalarEnd(position)
      }
      addWord(text, start..<min(position, range.upperBound))
    }
  }

  private static func goesOn(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    let kind = text.kind(at: position)
    return kind.isLetter || kind == .mark
  }

  private mutating func addWord(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) {
    words += 1
    var languages = LanguageTraits.words.roles(text, word)
    if languages.isEmpty {
      guard word.count > 5 else { return }
      for length in [5, 4, 3] where languages.isEmpty {
        var start = word.upperBound - length
        while start > word.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
        languages = LanguageTraits.endings.roles(text, start..<word.upperBound)
      }
      give(Self.ending, to: languages)
    } else {
      give(Self.word, to: languages)
    }
  }

  private mutating func addLetter(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) {
    let scalar = text.scalar(at: position)
    give(Self.letter, to: LanguageTraits.letters[scalar] ?? [])
    if scalar >= 0x370, scalar < 0x2000 || scalar >= 0x2E80 {
      points[LanguageTraits.otherScript] += Self.letter
    }
  }

  private mutating func give(_ worth: Double, to languages: WordRole) {
    guard !languages.isEmpty else { return }
    for index in points.indices where languages.rawValue & (1 << index) != 0 {
      points[index] += worth
      for other in points.indices where languages.rawValue & (1 << other) != 0 {
        common[index * Self.languages + other] += worth
      }
    }
  }

  var guess: LanguageDetector.Guess {
    let ranked = points.indices.sorted { (points[$0], $1) > (points[$1], $0) }
    let best = points[ranked[0]]
    guard best > 0 else { return LanguageDetector.Guess(code: nil, confidence: 0) }
    // What two languages share tells nothing between them: the lead is over what sets them apart.
    let leads = ranked.dropFirst().map { rival in
      let shared = common[ranked[0] * Self.languages + rival]
      let (ours, theirs) = (best - shared, points[rival] - shared)
      return ours + theirs > 0 ? (ours - theirs) / (ours + theirs) : 0
    }
    let lead = max(0, leads.min() ?? 0)
    return LanguageDetector.Guess(
      code: LanguageTraits.all[ranked[0]].code, confidence: lead * best / (best + Self.doubt))
  }
}
