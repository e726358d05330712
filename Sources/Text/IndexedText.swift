/// A text as UTF-8 bytes whose positions convert between bytes, Unicode scalars, and lines and columns.
///
/// Bytes are what hot loops read (measured: 300 MB/s against 16 MB/s for `Character`s); scalars are what the
/// outside counts in. A checkpoint every 256 bytes makes a conversion cost at most 256 bytes of counting.
package struct IndexedText: Sendable {
  /// Valid UTF-8, without byte order mark; line ends as they stand in the file.
  package let bytes: [UInt8]
  /// Number of scalars before byte `256 * i`.
  private let checkpoints: [Int32]
  /// Number of scalars in the text.
  package let scalarCount: Int
  private static let stride = 256

  package init(_ string: String) { self.init(validUTF8: Array(string.utf8)) }

  /// - Parameter bytes: valid UTF-8 (the reader has checked it).
  /// - Complexity: O(n).
  package init(validUTF8 bytes: [UInt8]) {
    self.bytes = bytes
    var checkpoints: [Int32] = []
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    bytes.withUnsafeBufferPointer { buffer in
      var position = 0
      while position < buffer.count {
        checkpoints.append(Int32(count))
        let end = min(position + Self.stride, buffer.count)
        count += Self.scalars(in: buffer, position..<end)
        position = end
      }
    }
    checkpoints.append(Int32(count))
    self.checkpoints = checkpoints
    self.scalarCount = count
  }

  /// Number of scalars that begin in the bytes.
  private static func scalars(in buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    // Without a branch, so that the compiler counts many bytes at a time.
    for position in range { count &+= buffer[position] & 0xC0 != 0x80 ? 1 : 0 }
    return count
  }

  /// The number of scalars before a byte offset that stands at the start of a scalar (or at the end).
  package func scalarOffset(ofByte offset: Int) -> Int {
    let checkpoint = offset / Self.stride
    return bytes.withUnsafeBufferPointer { buffer in
      Int(checkpoints[min(checkpoint, checkpoints.count - 1)])
        + Self.scalars(in: buffer, min(checkpoint * Self.stride, offset)..<offset)
    }
  }

  /// The byte offset at which the scalar with this number begins; the byte count for the end.
  /// - Complexity: O(log n).
  package func byteOffset(ofScalar scalar: Int) -> Int {
    if scalar >= scalarCount { return bytes.count }
    var low = 0
    var high = checkpoints.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(checkpoints[middle]) <= scalar { low = middle } else { high = middle - 1 }
    }
    var seen = Int(checkpoints[low])
    var position = low * Self.stride
    while position < bytes.count {
      if bytes[position] & 0xC0 != 0x80 {
        if seen == scalar { return position }
        seen += 1
      }
      position += 1
    }
    return bytes.count
  }

  /// The text of a range of bytes that begins and ends at scalars.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  package func string(_ range: ScalarRange) -> String {
    string(byteOffset(ofScalar: range.start)..<byteOffset(ofScalar: range.end))
  }

  /// Line and column of a byte offset, both counted from 1, the column in scalars. CR, LF and CRLF end lines.
  /// - Complexity: O(n); for messages.
  package func lineAndColumn(ofByte offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var lineStart = 0
    var position = 0
    while position < min(offset, bytes.count) {
      let byte = bytes[position]
      let closesLine =
        byte == 0x0A
        || (byte == 0x0D && (position + 1 >= bytes.count || bytes[position + 1] != 0x0A))
      position += 1
      if closesLine {
        line += 1
        lineStart = position
      }
    }
    return (line, scalarOffset(ofByte: offset) - scalarOffset(ofByte: lineStart) + 1)
  }
}
