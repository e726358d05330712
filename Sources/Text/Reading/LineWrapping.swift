/// Tells a line that goes on in the next one from a paragraph that ends.
///
/// A text is hard-wrapped when its lines break where the next word would not have fitted. In other texts a line goes on
/// only where the next begins in lower case and the sentence ends properly later.
struct LineWrapping {
  private let text: UnsafeBufferPointer<UInt8>
  /// The column at which lines were broken; nil when they were not.
  private let width: Int?

  private static let narrowest = 40
  private static let widest = 110
  /// The share of lines that must break where the next word does not fit.
  private static let shareOfFullLines = 0.6
  /// Lines looked at to find the width.
  private static let sample = 2000

  init(_ text: UnsafeBufferPointer<UInt8>, lines: some Collection<Range<Int>>) {
    self.text = text
    self.width = Self.width(text, Array(lines.prefix(Self.sample)))
  }

  var isWrapped: Bool { width != nil }

  private static func width(_ text: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) -> Int? {
    let lengths = lines.map { columns(text, $0) }
    guard let longest = lengths.max(), longest >= narrowest, longest <= widest else { return nil }
    var pairs = 0
    var full = 0
    for index in lines.indices.dropLast() where lengths[index] > 0 && lengths[index + 1] > 0 {
      pairs += 1
      if lengths[index] + 1 + firstWord(text, lines[index + 1]) > longest { full += 1 }
    }
    guard pairs > 1, Double(full) >= shareOfFullLines * Double(pairs) else { return nil }
    return longest
  }

  /// Number of scalars; lines longer than any wrapped one are not counted out.
  private static func columns(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
    guard line.count <= 4 * widest else { return line.count }
    var count = 0
    for position in line where text[position] & 0xC0 != 0x80 { count += 1 }
    return isBlank(text, line) ? 0 : count
  }

  private static func firstWord(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
    var count = 0
    for position in line {
      if text[position] <= 0x20 { break }
      if text[position] & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }

  static func isBlank(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    for position in line where text[position] > 0x20 { return false }
    return true
  }

  /// Whether a line goes on in the next; neither is blank.
  /// - Parameter head: the first line of the paragraph so far.
  func joins(_ lines: [Range<Int>], _ index: Int, head: Int) -> Bool {
    let next = lines[index + 1]
    if ListLine.begins(text, next) { return false }
    if let width {
      let isIndented = text[next.lowerBound] <= 0x20 && text[lines[index].lowerBound] > 0x20
      if isIndented { return false }
      let wouldFit =
        Self.columns(text, lines[index]) + 1 + Self.firstWord(text, next) <= width
      return !wouldFit || (startsLower(next) && !endsInStop(lines[index]))
    }
    return startsLower(next) && !startsLower(lines[head]) && !endsInStop(lines[index])
      && endsProperly(lines, from: index + 1)
  }

  /// Whether the lines from one on that begin in lower case lead to a stop.
  private func endsProperly(_ lines: [Range<Int>], from index: Int) -> Bool {
    for line in lines[index...].prefix(20) {
      guard startsLower(line) else { return false }
      if endsInStop(line) { return true }
    }
    return false
  }

  private func startsLower(_ line: Range<Int>) -> Bool {
    guard let first = line.first(where: { text[$0] > 0x20 }) else { return false }
    return text.kind(at: first) == .lower
  }

  private func endsInStop(_ line: Range<Int>) -> Bool { TextEnding.isStop(text, line) }
}

/// How a stretch of text ends.
enum TextEnding {
  /// Whether the last character, after closing quotes and brackets, is a stop or a colon.
  static func isStop(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound {
      let last = text.scalarStart(before: end)
      switch text.kind(at: last) {
      case .stop: return true
      case .space, .closer, .quote, .mark: end = last
      default: return text[last] == UInt8(ascii: ":") || text[last] == UInt8(ascii: ";")
      }
    }
    return false
  }
}
