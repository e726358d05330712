/// What stands between the cells of a table.
package enum TableSeparator: String, CaseIterable, Hashable, Sendable {
  case comma = ","
  case semicolon = ";"
  case tab = "\t"

  var byte: UInt8 { rawValue.utf8.first! }

  /// The separator of a file: the one that the first line that is not blank has most of, outside quotes; a comma where
  /// it has none.
  static func sniffed(in bytes: [UInt8]) -> TableSeparator {
    var counts = [UInt8: Int]()
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted {
        if byte == 0x0A || byte == 0x0D {
          if counts.isEmpty { continue }
          break
        }
        counts[byte, default: 0] += 1
      }
    }
    // In the order of the cases where counts are equal.
    var best = TableSeparator.comma
    for separator in allCases
    where counts[separator.byte, default: 0] > counts[best.byte, default: 0] {
      best = separator
    }
    return best
  }
}
