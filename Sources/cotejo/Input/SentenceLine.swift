import Text

/// A sentence on one line of a text file: line ends and tabs inside it are spaces.
enum SentenceLine {
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
