/// A run of letters and digits of a text: what terms are compared by.
///
/// Finer than a token: *smart-card*, *president's* and *d'état* are two pieces each, whatever the tokenizer makes of
/// them, so that hyphens, apostrophes and spaces are alike to a term. An abbreviation with points is one piece.
struct WordPiece: Hashable, Sendable {
  /// What stands between a piece and the one before it.
  enum Joint: UInt8, Sendable { case start, space, hyphen, apostrophe, point, pointAndSpace, apart }

  /// How a piece is written.
  enum Shape: UInt8, Sendable { case small, capital, allCapitals, mixed, digits }

  var start: Int
  var end: Int
  var joint: Joint
  var shape: Shape
  /// Whether a sentence, quotation or line may begin here, so that a capital says nothing.
  var isInitial: Bool
  /// Whether a new line or a sentence's end stands before it.
  var startsSegment: Bool
  /// Number of letters and digits.
  var length: Int

  var bytes: Range<Int> { start..<end }
}

/// Cuts text into ``WordPiece``s.
enum WordSplitter {
  /// Appends the pieces of a stretch of UTF-8 text.
  /// - Complexity: O(n).
  static func split(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into pieces: inout [WordPiece]
  ) {
    let first = pieces.count
    var position = range.lowerBound
    var gap = GapReader()
    while position < range.upperBound {
      let (scalar, length) = decode(text, position, range.upperBound)
      guard isWordScalar(scalar) else {
        gap.read(scalar)
        position += length
        continue
      }
      var piece = WordPiece(
        start: position, end: position, joint: pieces.count == first ? .start : gap.joint,
        shape: .small, isInitial: pieces.count == first || gap.mayBegin,
        startsSegment: pieces.count == first || gap.startsSegment, length: 0)
      var letters = LetterCount()
      while position < range.upperBound {
        let (scalar, length) = decode(text, position, range.upperBound)
        guard isWordScalar(scalar) else { break }
        letters.count(scalar)
        position += length
      }
      piece.end = position
      piece.shape = letters.shape
      piece.length = letters.total
      pieces.append(piece)
      if mergeAbbreviation(&pieces, from: first), position < range.upperBound,
        text[position] == 0x2E
      {
        // The last point belongs to the abbreviation, and still parts it from what follows.
        pieces[pieces.count - 1].end = position + 1
      }
      gap = GapReader()
    }
  }

  /// `U.S`, `EE. UU`, `P.S.U.V` become one piece.
  private static func mergeAbbreviation(_ pieces: inout [WordPiece], from first: Int) -> Bool {
    guard pieces.count - first >= 2 else { return false }
    let last = pieces[pieces.count - 1]
    let before = pieces[pieces.count - 2]
    guard last.joint == .point || last.joint == .pointAndSpace, last.length <= 2,
      isCapitals(last), isCapitals(before)
    else { return false }
    let isPair = last.length == 2 && before.length == 2
    guard isPair || last.joint == .point else { return false }
    pieces.removeLast()
    pieces[pieces.count - 1].end = last.end
    pieces[pieces.count - 1].length += last.length
    pieces[pieces.count - 1].shape = .allCapitals
    return true
  }

  private static func isCapitals(_ piece: WordPiece) -> Bool {
    piece.shape == .allCapitals || (piece.shape == .capital && piece.length == 1)
  }

  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int
  ) -> (scalar: UInt32, length: Int) {
    let byte = text[position]
    if byte < 0x80 { return (UInt32(byte), 1) }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard position + length <= end else { return (0xFFFD, end - position) }
    var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for next in position + 1..<position + length {
      scalar = scalar << 6 | UInt32(text[next] & 0x3F)
    }
    return (scalar, length)
  }

  static func isWordScalar(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x30 < 10 || (scalar | 0x20) &- 0x61 < 26 }
    switch scalar {
    case 0xAA, 0xB5, 0xBA, 0xAD: return true
    case 0xD7, 0xF7: return false
    case 0x80..<0xC0: return false
    case 0x200B...0x200D: return true
    case 0x2000..<0x2C00: return false
    case 0x2E00..<0x2E80, 0x3000..<0x3040, 0xFE10..<0xFE70, 0xFF00..<0xFF10, 0xFFFD: return false
    case 0x1F000..<0x20000: return false
    default: return true
    }
  }
}

/// Reads what stands between two pieces.
private struct GapReader {
  private var spaces = 0
  private var lines = 0
  private var hyphens = 0
  private var apostrophes = 0
  private var points = 0
  private var others = 0
  private(set) var mayBegin = false
  private(set) var startsSegment = false

  mutating func read(_ scalar: UInt32) {
    switch scalar {
    case 0x0A:
      lines += 1
      spaces += 1
      startsSegment = true
      if lines > 1 { mayBegin = true }
    case 0x09, 0x0D, 0x20, 0xA0, 0x2009, 0x202F: spaces += 1
    case 0x2D, 0x2010, 0x2011: hyphens += 1
    case 0x27, 0x2018, 0x2019: apostrophes += 1
    case 0x2E:
      points += 1
      mayBegin = true
      startsSegment = true
    case 0x2C, 0x3B, 0x25, 0x24: others += 1
    default:
      // Any other mark (quotes, brackets, dashes, ¿ ¡ : ! ? …) may be followed by a beginning.
      others += 1
      mayBegin = true
      if scalar == 0x21 || scalar == 0x3F || scalar == 0x2026 { startsSegment = true }
    }
  }

  var joint: WordPiece.Joint {
    if others > 0 || lines > 1 || hyphens > 1 || points > 1 || apostrophes > 1 { return .apart }
    switch (spaces > 0, hyphens, apostrophes, points) {
    case (true, 0, _, 0): return .space
    case (false, 1, 0, 0): return .hyphen
    case (false, 0, 1, 0): return .apostrophe
    case (false, 0, 0, 1): return .point
    case (true, 0, 0, 1): return .pointAndSpace
    default: return .apart
    }
  }
}

/// Counts the letters of a piece by their case.
private struct LetterCount {
  private(set) var total = 0
  private var capitals = 0
  private var small = 0
  private var beginsWithCapital = false

  mutating func count(_ scalar: UInt32) {
    if scalar == 0xAD || scalar &- 0x200B < 3 || scalar &- 0x300 < 0x70 { return }
    total += 1
    if isCapital(scalar) {
      if total == 1 { beginsWithCapital = true }
      capitals += 1
    } else if isSmall(scalar) {
      small += 1
    }
  }

  var shape: WordPiece.Shape {
    if capitals == 0 { return small == 0 ? .digits : .small }
    if small == 0 { return capitals == 1 && total == 1 ? .capital : .allCapitals }
    return beginsWithCapital && capitals == 1 ? .capital : .mixed
  }

  private func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x41 < 26 }
    if scalar < 0x100 { return scalar &- 0xC0 < 0x1F && scalar != 0xD7 }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  private func isSmall(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x61 < 26 }
    if scalar < 0x100 { return scalar >= 0xDF && scalar != 0xF7 }
    return Unicode.Scalar(scalar)?.properties.isLowercase ?? false
  }
}
