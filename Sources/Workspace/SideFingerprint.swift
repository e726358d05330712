import Text

/// A short mark of a text that changes with its words, and not with its line ends or spacing.
///
/// 64 bits of FNV-1a (Fowler, Noll & Vo 1991): enough to tell the sentences of an archive apart; no protection against
/// somebody who wants two texts to look alike.
package struct SideFingerprint: Hashable, Sendable, CustomStringConvertible {
  private let value: UInt64

  /// The mark of no text.
  package static let none = SideFingerprint(value: 0)

  private init(value: UInt64) { self.value = value }

  /// - Parameter texts: of the sentences of one side of a bead.
  package init(of texts: some Sequence<ArraySlice<UInt8>>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isEmpty = true
    for text in texts {
      isEmpty = false
      for word in text.split(whereSeparator: { $0 <= 0x20 }) {
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0x20) &* 0x100_0000_01B3
      }
    }
    value = isEmpty ? 0 : max(1, hash)
  }

  package init?(_ text: some StringProtocol) {
    if text == "-" {
      value = 0
    } else if text.utf8.count == Self.digits, let value = UInt64(text, radix: 16) {
      self.value = value
    } else {
      return nil
    }
  }

  /// 16 hexadecimal digits; `-` for no text.
  package var description: String {
    if value == 0 { return "-" }
    let hex = String(value, radix: 16)
    return String(repeating: "0", count: Self.digits - hex.utf8.count) + hex
  }

  private static let digits = 16
}
