/// Lines that are items of a list.
enum ListLine {
  /// Whether a line begins with a bullet or a number: `• `, `* `, `1. `, `2) `.
  static func begins(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard let first = line.first(where: { text[$0] > 0x20 }) else { return false }
    if text.kind(at: first) == .bullet { return true }
    let next = first + 1
    if "*-+".utf8.contains(text[first]) {
      return next < line.upperBound && text[next] == 0x20
    }
    guard text[first] &- 0x30 < 10 else { return false }
    var end = first
    while end < line.upperBound, end - first < 3, text[end] &- 0x30 < 10 { end += 1 }
    return end + 1 < line.upperBound && ".)".utf8.contains(text[end]) && text[end + 1] <= 0x20
  }
}
