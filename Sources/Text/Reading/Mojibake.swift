import Foundation

/// Finds UTF-8 that was decoded as Windows-1252 and encoded again: `Ã±`, `â€œ`, `Â¿`.
///
/// A lead byte's character followed by a continuation byte's character is rare in real text; two such places, or one of
/// the unmistakable kind (`â€`), are reported.
enum Mojibake {
  /// - Complexity: O(n), a byte search.
  static func notice(in text: IndexedText) -> Notice? {
    var count = 0
    var first: Range<Int>?
    var isCertain = false
    text.bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while let place = nextLead(bytes, from: position) {
        guard let found = garbled(bytes, at: place) else {
          position = place + 2
          continue
        }
        count += 1
        isCertain = isCertain || found.isCertain
        if first == nil { first = place..<found.end }
        position = found.end
      }
    }
    guard let first, count > 1 || isCertain else { return nil }
    let range = ScalarRange(
      text.scalarOffset(ofByte: first.lowerBound), text.scalarOffset(ofByte: first.upperBound))
    return Notice(kind: .mojibake, range: range, count: count, sample: text.string(first))
  }

  /// The next `Â`, `Ã` or `â`: C3 82, C3 83, C3 A2.
  private static func nextLead(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var position = start
    while position + 3 < bytes.count,
      let found = memchr(base + position, 0xC3, bytes.count - 3 - position)
    {
      position = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      let next = bytes[position + 1]
      if next == 0x82 || next == 0x83 || next == 0xA2 { return position }
      position += 2
    }
    return nil
  }

  private static func garbled(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (end: Int, isCertain: Bool)? {
    let next = place + 2
    let lead = bytes[place + 1]
    if lead == 0xA2 {
      // â€ and what follows: a quote or dash once.
      guard bytes.count > next + 2, bytes[next] == 0xE2, bytes[next + 1] == 0x82,
        bytes[next + 2] == 0xAC
      else { return nil }
      var end = next + 3
      if end < bytes.count, bytes[end] >= 0x80 { end = bytes.scalarEnd(end) }
      return (end, true)
    }
    // Ã and what Windows-1252 makes of 0x80 … 0x9F: the capitals É, Ñ, Ó.
    if lead == 0x83, bytes[next] == 0xE2 || bytes[next] == 0xC5 || bytes[next] == 0xCB {
      return (Swift.min(bytes.scalarEnd(next), bytes.count), false)
    }
    // Ã or Â and U+0080 … U+00BF.
    guard bytes[next] == 0xC2, bytes[next + 1] != 0xA0 || lead == 0x83 else { return nil }
    return (next + 2, lead == 0x83)
  }
}
