import Text

/// The two forms in which pieces of text are compared: in small letters, and without accents as well.
enum WordKey {
  /// Appends a piece in small letters with composed accents; points, spaces and invisible marks are left out.
  static func small(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into out: inout [UInt8]
  ) {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = text[position]
      if byte < 0x80 {
        if byte != 0x2E, byte != 0x20, byte != 0x0A {
          out.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        position += 1
        continue
      }
      let (scalar, length) = WordSplitter.decode(text, position, range.upperBound)
      append(scalar, to: &out)
      position += length
    }
  }

  private static func append(_ scalar: UInt32, to out: inout [UInt8]) {
    switch scalar {
    case 0xC0..<0xDF where scalar != 0xD7: out += [0xC3, UInt8(scalar + 0x20 - 0x40)]
    case 0xDF..<0x100: out += [0xC3, UInt8(scalar - 0x40)]
    case 0xA0, 0xAD, 0x200B...0x200D, 0x202F, 0x2009: break
    case 0x300..<0x370:
      if let composed = composed(out.last, with: scalar) {
        out.removeLast()
        out += [0xC3, composed]
      } else {
        out.append(contentsOf: [0xCC | UInt8(scalar >> 6 & 1), 0x80 | UInt8(scalar & 0x3F)])
      }
    default:
      guard let scalar = Unicode.Scalar(scalar) else { return }
      out.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// Second byte of the letter that a small letter and a combining mark make.
  private static func composed(_ letter: UInt8?, with mark: UInt32) -> UInt8? {
    guard let letter else { return nil }
    let letters: String
    switch mark {
    case 0x300: letters = "àèìòù"
    case 0x301: letters = "áéíóúý"
    case 0x302: letters = "âêîôû"
    case 0x303: letters = "ãõñ"
    case 0x308: letters = "äëïöüÿ"
    case 0x327: letters = "ç"
    default: return nil
    }
    for composed in letters.unicodeScalars {
      let bytes = Array(String(composed).utf8)
      var plain: [UInt8] = []
      bytes.withUnsafeBufferPointer { Folding.fold($0, into: &plain) }
      if plain == [letter] { return bytes[1] }
    }
    return nil
  }

  /// A word in small letters without accents, but for the language's own letters.
  static func folded(_ word: [UInt8], keeping ownLetters: [[UInt8]]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(word.count)
    word.withUnsafeBufferPointer { bytes in
      var start = 0
      var position = 0
      while position < bytes.count {
        let own = ownLetters.first { letter in
          position + letter.count <= bytes.count
            && letter.indices.allSatisfy { bytes[position + $0] == letter[$0] }
        }
        guard let own else {
          position += 1
          continue
        }
        Folding.fold(UnsafeBufferPointer(rebasing: bytes[start..<position]), into: &out)
        out += own
        position += own.count
        start = position
      }
      Folding.fold(UnsafeBufferPointer(rebasing: bytes[start...]), into: &out)
    }
    return out
  }
}
