/// What stands at the head of a block: datelines, and headlines that ran into the text.
extension SentenceScanner {
  private static let longestDateline = 90
  private static let fewestHeadlineWords = 4
  private static let fewestHeadlineLetters = 16

  /// Whether everything up to the stop is a dateline: `CARACAS, 12 nov (EFE).`, `WASHINGTON, Oct. 1.`
  ///
  /// It begins its block, is short, has no lower-case word that carries a sentence, and shows a date or an agency.
  func isDateline(_ stop: Stop) -> Bool {
    guard start == block.lowerBound, stop.end - start < Self.longestDateline else { return false }
    var hasSign = false
    var lowerWords = 0
    var position = start
    guard text.kind(at: position) == .upper else { return false }
    while position < stop.start {
      let kind = text.kind(at: position)
      guard kind.isLetter || kind == .digit else {
        if text[position] == UInt8(ascii: "(") || text[position] == UInt8(ascii: "/") {
          hasSign = true
        }
        position = text.scalarEnd(position)
        continue
      }
      let end = wordEnd(position)
      if kind == .digit { hasSign = true }
      if position == start, isUpperCase(position..<end) { hasSign = true }
      let isName = kind != .lower || rules.words.roles(text, position..<end).contains(.month)
      if !isName { lowerWords += 1 }
      position = end
    }
    return hasSign && lowerWords <= 3
  }

  /// The end of a headline in capitals that runs into the text: `SUBE EL PETRÓLEO EN LONDRES El crudo …`
  func headlineEnd() -> Int? {
    guard text.kind(at: start) == .upper || text.kind(at: start) == .quote else { return nil }
    var words = 0
    var letters = 0
    var position = start
    var last = start
    while position < block.upperBound {
      let token = tokenCase(at: position)
      if token.hasLower {
        guard words >= Self.fewestHeadlineWords, letters >= Self.fewestHeadlineLetters,
          text.kind(at: position) == .upper, !endsInMark(last)
        else { return nil }
        let word = position..<wordEnd(position)
        return rules.words.roles(text, word).contains(.month) ? nil : last
      }
      if token.hasStop { return nil }
      if token.capitals > 0 { words += 1 }
      letters += token.capitals
      last = token.end
      position = skipSpace(token.end)
    }
    return nil
  }

  private func tokenCase(at begin: Int) -> (
    end: Int, capitals: Int, hasLower: Bool, hasStop: Bool
  ) {
    var position = begin
    var capitals = 0
    while position < block.upperBound, text[position] > 0x20 {
      switch text.kind(at: position) {
      case .lower where text[position] != 0xC2: return (position, capitals, true, false)
      case .upper: capitals += 1
      case .stop: return (position, capitals, false, true)
      default: break
      }
      position = text.scalarEnd(position)
    }
    return (position, capitals, false, false)
  }

  /// A comma, colon or dash: the capitals go on into what follows.
  private func endsInMark(_ end: Int) -> Bool {
    guard end > start else { return true }
    let last = text.scalarStart(before: end)
    return ",:;".utf8.contains(text[last]) || text.kind(at: last) == .dash
  }

  private func isUpperCase(_ word: Range<Int>) -> Bool {
    var capitals = 0
    var position = word.lowerBound
    while position < word.upperBound {
      switch text.kind(at: position) {
      case .upper: capitals += 1
      case .lower: return false
      default: break
      }
      position = text.scalarEnd(position)
    }
    return capitals > 1
  }
}
