import Text

/// Text made fit for a terminal: no control characters, known widths.
struct DisplayText: Sendable {
  /// The scalars that are shown, and for each its columns.
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var widths: [Int] = []

  /// White space becomes a space; control, format and direction characters become `�`.
  init(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029:
      scalars.append(" ")
      widths.append(1)
    default:
      scalars.append(Self.isUnsafe(scalar) ? "\u{FFFD}" : scalar)
      widths.append(Self.isUnsafe(scalar) ? 1 : Self.width(scalar))
    }
  }

  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  func width(_ range: Range<Int>) -> Int { widths[range].reduce(0, +) }

  static func safe(_ text: String) -> String { DisplayText(text).string }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned: return true
    case .format: return !joiners.contains(scalar.value)
    default: return false
    }
  }

  /// Soft hyphen and the joiners, which are harmless and take no room.
  private static let joiners: Set<UInt32> = [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF]

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// Blocks whose characters take two columns (Unicode Standard Annex 11: wide and fullwidth).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
