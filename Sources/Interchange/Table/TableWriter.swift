/// Writes tables as RFC 4180 has them, with nothing in them that a spreadsheet would run.
struct TableWriter {
  private(set) var bytes: [UInt8]
  private let separator: UInt8

  init(separator: TableSeparator, byteOrderMark: Bool) {
    self.separator = separator.byte
    bytes = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  mutating func row(_ cells: [String?]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(separator) }
      if let cell { write(FormulaGuard.defused(cell)) }
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func write(_ cell: String) {
    let text = Array(cell.utf8)
    let needsQuotes =
      text.first == 0x20 || text.last == 0x20 || text.isEmpty
      || text.contains { $0 == separator || $0 == UInt8(ascii: "\"") || $0 < 0x20 }
    guard needsQuotes else { return bytes.append(contentsOf: text) }
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// Keeps spreadsheets from taking text for formulas: a text that begins like one gets an apostrophe before it
/// (OWASP, *CSV Injection*), which reading takes off again.
enum FormulaGuard {
  static func defused(_ text: String) -> String { isGuarded(text) ? "'" + text : text }

  static func restored(_ text: String) -> String {
    text.unicodeScalars.first == "'" && isGuarded(text)
      ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Whether the text, after any apostrophes, begins like a formula. Those with apostrophes get one more, so that
  /// reading gives back just what was written.
  private static func isGuarded(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
      true
    default: false
    }
  }
}
