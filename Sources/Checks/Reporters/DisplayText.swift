import Text

/// A sentence made fit for a terminal, with the columns that its characters take.
struct DisplayText: Sendable {
  private(set) var characters: [Character] = []
  /// By scalar of the sentence: the index of its character.
  private(set) var characterOf: [Int] = []

  /// White space becomes a space, what would command the terminal something that can be seen.
  init(_ text: String) {
    for character in text {
      for _ in character.unicodeScalars { characterOf.append(characters.count) }
      let isSpace = character.isNewline || character == "\t"
      characters.append(isSpace ? " " : Self.visible(character))
    }
  }

  /// The characters that hold some scalars of the sentence; nil for none.
  func characters(ofScalars range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, range.upperBound <= characterOf.count else { return nil }
    return characterOf[range.lowerBound]..<characterOf[range.upperBound - 1] + 1
  }

  func string(_ range: Range<Int>) -> String { String(characters[range]) }
  func width(_ range: Range<Int>) -> Int { DisplayWidth.of(String(characters[range])) }

  static func safe(_ text: String) -> String { VisibleText.line(text) }

  /// One character stays one, so that places keep.
  private static func visible(_ character: Character) -> Character {
    let text = VisibleText.line(String(character))
    return text.count == 1 ? Character(text) : "\u{FFFD}"
  }
}
