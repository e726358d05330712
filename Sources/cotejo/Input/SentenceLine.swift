import Text

/// A sentence on one line of a text file: line ends and tabs inside it are spaces.
enum SentenceLine {
  /// Whether the bytes hold nothing that would break the line or a column.
  static func isOneLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // All three breaks lie between 0x09 and 0x0D; nothing else there occurs in text.
    for byte in bytes where byte &- 0x09 <= 4 { return false }
    return true
  }

  static func bytes(of sentence: Sentence, in article: Article) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(sentence.bytes.count)
    for byte in article.reading.bytes[sentence.bytes] {
      let isBreak = byte == 0x0A || byte == 0x0D || byte == 0x09
      if !isBreak {
        out.append(byte)
      } else if out.last != 0x20 {
        out.append(0x20)
      }
    }
    return out
  }

  static func text(of sentence: Sentence, in article: Article) -> String {
    String(decoding: bytes(of: sentence, in: article), as: UTF8.self)
  }
}
