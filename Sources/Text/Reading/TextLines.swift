import Foundation

/// The lines of a text: CR, LF and CRLF end them.
enum TextLines {
  /// The lines without their ends; no empty one after the last line end.
  /// - Complexity: O(n).
  static func lines(of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    guard let base = text.baseAddress else { return [] }
    let hasReturn = memchr(base + range.lowerBound, 0x0D, range.count) != nil
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let rest = range.upperBound - start
      var end = range.upperBound
      if let found = memchr(base + start, 0x0A, rest) {
        end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      }
      if hasReturn {
        splitAtReturns(text, start..<end, into: &lines)
      } else {
        lines.append(start..<end)
      }
      start = end + 1
    }
    return lines
  }

  /// A CR before the LF is part of the line end; one within the line ends a line too.
  private static func splitAtReturns(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, into lines: inout [Range<Int>]
  ) {
    var start = line.lowerBound
    for position in line where text[position] == 0x0D {
      if position + 1 == line.upperBound {
        lines.append(start..<position)
        return
      }
      lines.append(start..<position)
      start = position + 1
    }
    lines.append(start..<line.upperBound)
  }
}
