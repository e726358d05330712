import Text

/// Tells lines and columns of growing byte offsets of a file.
struct LineCursor {
  private let file: String
  private var offset = 0
  private var number = 1
  private var lineStart = 0

  init(file: String) { self.file = file }

  /// Line of an offset, from 1. - Complexity: O(bytes since the last call); O(offset) if that was further on.
  mutating func line(of target: Int, in bytes: [UInt8]) -> Int {
    if target < offset { self = LineCursor(file: file) }
    let end = min(target, bytes.count)
    while offset < end {
      // A lone CR ends a line too.
      if bytes[offset] == 0x0A
        || bytes[offset] == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)
      {
        number += 1
        lineStart = offset + 1
      }
      offset += 1
    }
    return number
  }

  mutating func place(of target: Int, in bytes: [UInt8]) -> Place {
    let line = line(of: target, in: bytes)
    var column = 1
    for byte in bytes[lineStart..<max(lineStart, min(target, bytes.count))]
    where byte & 0xC0 != 0x80 { column += 1 }
    return Place(file: file, line: line, column: column)
  }
}
