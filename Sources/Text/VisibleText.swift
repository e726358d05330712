/// Text from articles and glossaries made safe to show: what would command a terminal or reorder a line is
/// replaced by something that can be seen.
package enum VisibleText {
  /// The text with control characters, escape sequences and bidirectional overrides replaced, line ends and tabs kept.
  /// - Complexity: O(n).
  package static func lines(_ text: String) -> String { cleaned(text, keepsLines: true) }

  /// The same on one line: every run of line ends and tabs becomes a space.
  package static func line(_ text: String) -> String { cleaned(text, keepsLines: false) }

  private static func cleaned(_ text: String, keepsLines: Bool) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var out = String.UnicodeScalarView()
    var endsInBreak = false
    for scalar in text.unicodeScalars {
      let isBreak = scalar == "\n" || scalar == "\t" || scalar == "\r"
      if isBreak {
        if keepsLines, scalar != "\r" { out.append(scalar) }
        if !keepsLines, !endsInBreak { out.append(" ") }
      } else if isHarmful(scalar) {
        out.append(contentsOf: replacement(of: scalar))
      } else {
        out.append(scalar)
      }
      endsInBreak = isBreak
    }
    return String(out)
  }

  /// Controls, line and paragraph separators, bidirectional controls, byte order marks and tag characters.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// The control picture of a C0 control (`␛`), the code of anything else (`<U+202E>`).
  private static func replacement(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      return String.UnicodeScalarView([picture])
    }
    if scalar.value == 0x7F { return "\u{2421}".unicodeScalars }
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    return "<U+\(code)>".unicodeScalars
  }
}
