import Text

/// Words of one side by how they begin, to find those that share a root with a word of the other side: names in another
/// spelling, *situation* and *situación*, *Yugoslavia* and *Yugoslawien*.
///
/// Words are compared by skeleton (spelling habits of European languages evened out), by shared beginning and by the
/// Dice coefficient of letter pairs (Simard, Foster & Isabelle 1992; Danielsson & Mühlenbock 2000).
struct CognateIndex: Sendable {
  private struct Word: Sendable {
    let type: Int32
    let skeleton: [UInt8]
  }

  private var buckets: [UInt32: [Word]] = [:]
  static let shortest = 4
  /// Below this the resemblance is put down to chance.
  static let threshold: Float = 0.55
  static let best: Float = 0.9

  init(_ side: SideFeatures) {
    for (type, info) in side.info.enumerated()
    where !info.isFunctionWord && !info.isNumber && !info.isPhrase {
      let skeleton = Self.skeleton(side.types.bytes(Int32(type)))
      guard skeleton.count >= Self.shortest else { continue }
      buckets[Self.bucket(skeleton), default: []]
        .append(Word(type: Int32(type), skeleton: skeleton))
    }
  }

  func matches(of word: ArraySlice<UInt8>) -> [(type: Int32, similarity: Float)] {
    let skeleton = Self.skeleton(word)
    guard skeleton.count >= Self.shortest else { return [] }
    var found: [(type: Int32, similarity: Float)] = []
    for other in buckets[Self.bucket(skeleton)] ?? [] {
      let similarity = Self.similarity(skeleton, other.skeleton)
      if similarity >= Self.threshold { found.append((other.type, similarity)) }
    }
    return found
  }

  private static func bucket(_ skeleton: [UInt8]) -> UInt32 {
    UInt32(skeleton[0]) << 16 | UInt32(skeleton[1]) << 8 | UInt32(skeleton[2])
  }

  /// Shared beginning and letter pairs, 0…0.9.
  static func similarity(_ a: [UInt8], _ b: [UInt8]) -> Float {
    let longer = max(a.count, b.count)
    var prefix = 0
    while prefix < min(a.count, b.count), a[prefix] == b[prefix] { prefix += 1 }
    if prefix < 4, prefix < longer { return 0 }
    let shared = Float(prefix) / Float(longer)
    if shared == 1 { return best }
    let dice = Self.dice(a, b)
    return min(best, best * max(shared, dice))
  }

  private static func dice(_ a: [UInt8], _ b: [UInt8]) -> Float {
    var taken: UInt64 = 0
    var common = 0
    for position in 0..<a.count - 1 {
      for other in 0..<min(b.count - 1, 64) where taken & (1 << UInt64(other)) == 0 {
        if a[position] == b[other], a[position + 1] == b[other + 1] {
          taken |= 1 << UInt64(other)
          common += 1
          break
        }
      }
    }
    return 2 * Float(common) / Float(a.count + b.count - 2)
  }

  /// Lower case, `ph` → `f`, `th` → `t`, `y` → `i`, `k`, `qu` → `c`, doubled letters once, `e` before `s` and a
  /// consonant dropped at the head (*estado*, *state*).
  static func skeleton(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(word.count)
    var position = word.startIndex
    while position < word.endIndex {
      var byte = word[position]
      if byte &- 0x41 < 26 { byte |= 0x20 }
      let next = position + 1 < word.endIndex ? word[position + 1] | 0x20 : 0
      switch (byte, next) {
      case (UInt8(ascii: "p"), UInt8(ascii: "h")):
        byte = UInt8(ascii: "f")
        position += 1
      case (UInt8(ascii: "t"), UInt8(ascii: "h")), (UInt8(ascii: "c"), UInt8(ascii: "h")):
        position += 1
      case (UInt8(ascii: "q"), UInt8(ascii: "u")):
        byte = UInt8(ascii: "c")
        position += 1
      case (UInt8(ascii: "y"), _), (UInt8(ascii: "j"), _): byte = UInt8(ascii: "i")
      case (UInt8(ascii: "k"), _): byte = UInt8(ascii: "c")
      case (UInt8(ascii: "v"), _), (UInt8(ascii: "w"), _): byte = UInt8(ascii: "b")
      case (UInt8(ascii: "z"), _): byte = UInt8(ascii: "s")
      case (UInt8(ascii: "'"), _):
        position += 1
        continue
      default: break
      }
      if out.last != byte { out.append(byte) }
      position += 1
    }
    if out.count > 4, out[0] == UInt8(ascii: "e"), out[1] == UInt8(ascii: "s"),
      !"aeiou".utf8.contains(out[2])
    {
      out.removeFirst()
    }
    return out
  }
}
