/// Standard input in groups of whole lines: as many as are there, up to a size.
///
/// A single line is handed on at once, so that another program can wait for each answer; a full pipe fills groups
/// that are worth sharing among processors. Memory is bounded by the group and the longest line.
struct LineStream {
  private var rest: [UInt8] = []
  /// Bytes of `rest` in which there is no line end.
  private var searched = 0
  private var isAtEnd = false
  /// Lines that were handed on.
  private(set) var lineCount = 0

  private static let groupSize = 1 << 20

  /// The next lines without their ends; nil after the last.
  mutating func next() -> [[UInt8]]? {
    while !isAtEnd {
      isAtEnd = !StandardInput.read(into: &rest)
      while !isAtEnd, rest.count < Self.groupSize, StandardInput.hasMore {
        isAtEnd = !StandardInput.read(into: &rest)
      }
      let lines = takeLines()
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  private mutating func takeLines() -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    rest.withUnsafeBufferPointer { bytes in
      for position in searched..<bytes.count where bytes[position] == 0x0A {
        lines.append(Array(bytes[start..<position]))
        start = position + 1
      }
      if isAtEnd, start < bytes.count {
        lines.append(Array(bytes[start...]))
        start = bytes.count
      }
    }
    rest.removeFirst(start)
    searched = rest.count
    lineCount += lines.count
    return lines
  }
}
