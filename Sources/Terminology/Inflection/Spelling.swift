/// A word in small letters as UTF-8 bytes, with the operations that inflection needs.
struct Spelling: Hashable, Sendable, ExpressibleByStringLiteral {
  var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  init(stringLiteral text: String) { bytes = Array(text.utf8) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  var count: Int { bytes.count }

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  func ends(with ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard bytes.count >= length else { return false }
    let start = bytes.count - length
    for offset in 0..<length where bytes[start + offset] != ending.utf8Start[offset] {
      return false
    }
    return true
  }

  func ends(withAny endings: [StaticString]) -> Bool { endings.contains { ends(with: $0) } }

  func starts(with beginning: StaticString) -> Bool {
    let length = beginning.utf8CodeUnitCount
    guard bytes.count >= length else { return false }
    for offset in 0..<length where bytes[offset] != beginning.utf8Start[offset] { return false }
    return true
  }

  /// The word without its last bytes, and with others in their place.
  func dropping(_ count: Int, adding ending: String = "") -> Spelling {
    Spelling(bytes: Array(bytes.dropLast(count)) + Array(ending.utf8))
  }

  func adding(_ ending: String) -> Spelling { dropping(0, adding: ending) }

  func adding(_ ending: Spelling) -> Spelling { Spelling(bytes: bytes + ending.bytes) }
}

/// Vowels and their acute accents, for the languages that write them.
extension Spelling {
  /// Places of the vowels: offset, length in bytes, plain letter, whether it has an accent.
  private var vowels: [(offset: Int, length: Int, letter: UInt8, isAccented: Bool)] {
    var found: [(offset: Int, length: Int, letter: UInt8, isAccented: Bool)] = []
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if Self.isPlainVowel(byte) {
        found.append((offset, 1, byte, false))
      } else if byte == 0xC3, offset + 1 < bytes.count,
        let letter = Self.plainLetter(bytes[offset + 1])
      {
        found.append((offset, 2, letter, true))
        offset += 1
      }
      offset += 1
    }
    return found
  }

  /// Number of groups of vowels, taken for syllables.
  var vowelGroups: Int {
    var groups = 0
    var end = -1
    for vowel in vowels {
      if vowel.offset != end { groups += 1 }
      end = vowel.offset + vowel.length
    }
    return groups
  }

  var hasAccent: Bool { vowels.contains { $0.isAccented } }

  /// Whether the last vowel has an accent.
  var hasFinalAccent: Bool { vowels.last?.isAccented ?? false }

  /// The last vowel without its accent, unless the accent parts it from a vowel before it (*país*).
  var withoutFinalAccent: Spelling {
    let vowels = vowels
    guard let last = vowels.last, last.isAccented else { return self }
    if vowels.count > 1, last.letter == UInt8(ascii: "i") || last.letter == UInt8(ascii: "u") {
      let before = vowels[vowels.count - 2]
      if before.offset + before.length == last.offset { return self }
    }
    var out = self
    out.bytes.replaceSubrange(last.offset..<last.offset + last.length, with: [last.letter])
    return out
  }

  var withoutAccents: Spelling {
    var out = self
    for vowel in vowels.reversed() where vowel.isAccented {
      out.bytes.replaceSubrange(vowel.offset..<vowel.offset + vowel.length, with: [vowel.letter])
    }
    return out
  }

  /// An accent on the vowel that is `position`th from the end, counted from 0.
  func accenting(vowelFromEnd position: Int) -> Spelling {
    let vowels = vowels
    guard position < vowels.count else { return self }
    let vowel = vowels[vowels.count - 1 - position]
    guard !vowel.isAccented, let accented = Self.accented(vowel.letter) else { return self }
    var out = self
    out.bytes.replaceSubrange(vowel.offset...vowel.offset, with: [0xC3, accented])
    return out
  }

  static func isPlainVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  private static func plainLetter(_ second: UInt8) -> UInt8? {
    switch second {
    case 0xA1: UInt8(ascii: "a")
    case 0xA9: UInt8(ascii: "e")
    case 0xAD: UInt8(ascii: "i")
    case 0xB3: UInt8(ascii: "o")
    case 0xBA: UInt8(ascii: "u")
    default: nil
    }
  }

  private static func accented(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "a"): 0xA1
    case UInt8(ascii: "e"): 0xA9
    case UInt8(ascii: "i"): 0xAD
    case UInt8(ascii: "o"): 0xB3
    case UInt8(ascii: "u"): 0xBA
    default: nil
    }
  }
}
