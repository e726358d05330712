import Text

/// Places in a file by byte offset, for many messages about one file.
struct LineIndex {
  private let file: String
  private let bytes: [UInt8]
  private let starts: [Int]

  /// - Complexity: O(n).
  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    self.starts = starts
  }

  /// Number of the line, counted from 1. - Complexity: O(log n).
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low + 1
  }

  /// - Complexity: O(log n + length of the line).
  func place(of offset: Int) -> Place {
    let line = line(of: offset)
    var column = 1
    for byte in bytes[starts[line - 1]..<min(offset, bytes.count)] where byte & 0xC0 != 0x80 {
      column += 1
    }
    return Place(file: file, line: line, column: column)
  }
}
