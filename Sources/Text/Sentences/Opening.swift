/// What stands where the next sentence would begin.
struct Opening {
  /// The first letter or digit, after quotes, brackets, dashes and inverted marks.
  let word: Int
  let wordEnd: Int
  /// What the first letter or digit is; a lower-case word with a capital inside (`iPhone`) counts as `upper`.
  let kind: ScalarKind
  private(set) var hasDash = false
  private(set) var hasQuote = false
  private(set) var hasBracket = false
  /// `¿` or `¡`.
  private(set) var isInverted = false
  private(set) var hasBullet = false
  /// `[...]` stands first.
  private(set) var hasEllipsis = false

  private static let mostMarks = 8

  init(_ scanner: SentenceScanner, at begin: Int) {
    let text = scanner.text
    let limit = scanner.block.upperBound
    var position = begin
    var marks = 0
    reading: while position < limit, marks < Self.mostMarks {
      switch text.kind(at: position) {
      case .opener:
        if text[position] < 0x80 {
          if let ellipsis = scanner.bracketedEllipsisEnd(position) {
            hasEllipsis = true
            position = ellipsis
            marks += 1
            continue reading
          }
          hasBracket = true
        } else if text[position] == 0xC2 && text[position + 1] != 0xAB {
          isInverted = true
        } else {
          hasQuote = true
        }
      case .quote: hasQuote = true
      case .dash: hasDash = true
      case .bullet: hasBullet = true
      case .space, .mark: break
      default: break reading
      }
      position = text.scalarEnd(position)
      marks += 1
    }
    word = position
    guard position < limit else {
      wordEnd = position
      kind = .other
      return
    }
    wordEnd = scanner.wordEnd(position)
    let first = text.kind(at: position)
    kind = first == .lower && scanner.isCamelCase(position..<wordEnd) ? .upper : first
  }
}

extension SentenceScanner {
  /// After the letters, digits and apostrophes from a position on.
  func wordEnd(_ position: Int) -> Int {
    var end = position
    while end < block.upperBound {
      let kind = text.kind(at: end)
      guard kind.isLetter || kind == .digit || kind == .mark else { break }
      end = text.scalarEnd(end)
    }
    return end
  }

  /// `iPhone`, `eBay`: a small letter or two, then a capital, then small letters.
  func isCamelCase(_ word: Range<Int>) -> Bool {
    var place = word.lowerBound
    while place < word.upperBound, place < word.lowerBound + 2, text[place] &- 0x61 < 26 {
      place += 1
    }
    return place > word.lowerBound && place + 1 < word.upperBound && text[place] &- 0x41 < 26
  }

  /// The end of `(...)`, `[…]` and the like, which stand for text left out.
  func bracketedEllipsisEnd(_ position: Int) -> Int? {
    var place = position + 1
    while place < block.upperBound, place < position + 8,
      text[place] == 0x20 || text.kind(at: place) == .stop
    { place = text.scalarEnd(place) }
    guard place > position + 1, place < block.upperBound, text.kind(at: place) == .closer else {
      return nil
    }
    return place + 1
  }
}
