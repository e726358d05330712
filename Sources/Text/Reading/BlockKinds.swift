/// What each paragraph of plain text is, by its place, its length and how it begins and ends.
struct BlockKinds {
  private let text: UnsafeBufferPointer<UInt8>
  let ranges: [Range<Int>]
  private(set) var kinds: [BlockKind]

  private static let longestHeadline = 200
  private static let longestSubhead = 120
  /// A paragraph that ends in a stop and has so many bytes is running text.
  private static let shortestText = 80

  init(_ text: UnsafeBufferPointer<UInt8>, _ ranges: [Range<Int>]) {
    self.text = text
    self.ranges = ranges
    self.kinds = Array(repeating: .body, count: ranges.count)
    classify()
  }

  private mutating func classify() {
    for index in ranges.indices where ranges[index].count <= 2 * Self.longestHeadline {
      kinds[index] = kind(index)
    }
    promoteHeadline()
  }

  private func kind(_ index: Int) -> BlockKind {
    let range = ranges[index]
    if isListItem(index) { return .listItem }
    let endsInStop = TextEnding.isStop(text, range)
    let isShort = range.count <= Self.longestSubhead
    guard isShort || opensWithLabel(range) || !endsInStop else { return .body }
    if LineLabels.all.mayBeLabel(text, range) {
      let line = string(index)
      if LineLabels.all.isCaption(line) { return .caption }
      if LineLabels.all.isDate(line) || LineLabels.all.isByline(line) { return .byline }
    }
    let isBetweenText = isShort && index > 0 && index + 1 < ranges.count && isText(index + 1)
    return isBetweenText && isHeadingLike(range, endsInStop) ? .subhead : .body
  }

  /// Begins with a letter or digit and has no stop, but for a question mark.
  private func isHeadingLike(_ range: Range<Int>, _ endsInStop: Bool) -> Bool {
    switch text.kind(at: range.lowerBound) {
    case .upper, .uncased, .digit: break
    case .opener where !endsInStop || text[range.lowerBound] == 0xC2: break
    default: return !endsInStop && text.kind(at: range.lowerBound) == .quote
    }
    if !endsInStop { return true }
    let isQuestion = text[range.upperBound - 1] == UInt8(ascii: "?")
    return isQuestion && !text[range].contains(UInt8(ascii: "."))
  }

  /// A colon or bracket near the head, as in `Photo: …`: asked before anything dearer.
  private func opensWithLabel(_ range: Range<Int>) -> Bool {
    text[range.prefix(24)].contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "(") }
  }

  /// A bullet, or one of several neighbours that begin with a dash or number.
  private func isListItem(_ index: Int) -> Bool {
    guard ListLine.begins(text, ranges[index]) else { return false }
    if text.kind(at: ranges[index].lowerBound) == .bullet { return true }
    return (index > 0 && ListLine.begins(text, ranges[index - 1]))
      || (index + 1 < ranges.count && ListLine.begins(text, ranges[index + 1]))
  }

  /// The first short paragraph without a stop, when text follows somewhere.
  private mutating func promoteHeadline() {
    guard ranges.count > 1 else { return }
    for index in ranges.indices.prefix(6) {
      let isLabel = kinds[index] == .byline || LineLabels.all.reason(string(index)) != nil
      if isLabel { continue }
      let range = ranges[index]
      let isShort = range.count <= Self.longestHeadline && kinds[index] != .listItem
      if isShort, kinds[index] != .caption, !endsInPoint(range) { kinds[index] = .headline }
      return
    }
  }

  /// A headline may end in `?`, `!` or `…`, but not in a point.
  private func endsInPoint(_ range: Range<Int>) -> Bool {
    guard TextEnding.isStop(text, range) else { return false }
    return !string(range).contains { "?!¿¡".contains($0) } || range.count > Self.longestSubhead
  }

  private func isText(_ index: Int) -> Bool {
    TextEnding.isStop(text, ranges[index]) && ranges[index].count >= Self.shortestText / 2
  }

  private func string(_ index: Int) -> String { string(ranges[index]) }

  private func string(_ range: Range<Int>) -> String {
    String(
      decoding: text[range.lowerBound..<min(range.upperBound, range.lowerBound + 600)],
      as: UTF8.self)
  }
}
