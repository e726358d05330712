/// Words and their roles, found by the bytes of a text without making a `String`.
///
/// Letters count without case and accent, and white space inside a key is ignored, so that `EE. UU`, `EE.UU` and
/// `ee.uu` are one key. Only a 64-bit hash is kept: with a thousand keys a chance meeting is one in 10¹⁶.
struct WordTable: Sendable {
  private let hashes: [UInt64]
  private let roles: [WordRole]
  private let mask: Int

  init(_ entries: [(words: String, role: WordRole)]) {
    var merged: [UInt64: WordRole] = [:]
    for entry in entries {
      for word in entry.words.split(whereSeparator: \.isWhitespace) {
        merged[Self.hash(of: word), default: []].formUnion(entry.role)
      }
    }
    var capacity = 16
    while capacity < merged.count * 4 { capacity *= 2 }
    var hashes = [UInt64](repeating: 0, count: capacity)
    var roles = [WordRole](repeating: [], count: capacity)
    for (hash, role) in merged {
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while hashes[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      hashes[slot] = hash
      roles[slot] = role
    }
    self.hashes = hashes
    self.roles = roles
    self.mask = capacity - 1
  }

  /// The roles of the word that the bytes spell; empty for a word that is not in the table.
  func roles(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> WordRole {
    let hash = Self.hash(text, range)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return roles[slot] }
      slot = (slot + 1) & mask
    }
    return []
  }

  private static func hash(of word: Substring) -> UInt64 {
    var copy = String(word)
    return copy.withUTF8 { hash($0, 0..<$0.count) }
  }

  /// FNV-1a (Fowler, Noll, Vo) over the bytes without case, accents and white space; never 0.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var position = range.lowerBound
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    while position < range.upperBound {
      let byte = text[position]
      let next = position + 1 < range.upperBound ? text[position + 1] : 0
      position += byte < 0x80 ? 1 : 2
      switch byte {
      case 0...0x20: break
      case 0x41...0x5A: add(byte | 0x20)
      case 0x21..<0x80: add(byte)
      case 0xC2:
        if next == 0xAA { add(0x61) } else if next == 0xBA || next == 0xB0 { add(0x6F) }
      case 0xC3: add(baseLetters[Int(next & 0x1F)])
      case 0xCC, 0xCD: break
      default:
        add(byte)
        add(next)
      }
    }
    return hash == 0 ? 1 : hash
  }

  /// The letters under U+00E0 … U+00FF (and their capitals).
  private static let baseLetters: [UInt8] = Array("aaaaaaaceeeeiiiidnooooo/ouuuuyty".utf8)
}
