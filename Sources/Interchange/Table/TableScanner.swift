import Text

/// Reads the rows of a table as RFC 4180 has them: cells with separators, quotes or line ends in quotes, a quote in a
/// quoted cell twice; line ends of any kind.
struct TableScanner {
  struct Cell: Hashable {
    var text: String
    /// Spaces about the text are meant.
    var isQuoted: Bool
  }

  struct Row {
    let cells: [Cell]
    /// Line on which the row begins, from 1.
    let line: Int
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private let name: String
  private var position = 0
  private var lines: LineCursor

  /// - Parameter bytes: valid UTF-8 without byte order mark.
  init(_ bytes: [UInt8], separator: TableSeparator, name: String) {
    self.bytes = bytes
    self.separator = separator.byte
    self.name = name
    lines = LineCursor(file: name)
  }

  /// The next row that is not blank; nil at the end.
  /// - Throws: ``InterchangeError`` for a faulty quote; the next call goes on with the next line.
  mutating func next() throws(InterchangeError) -> Row? {
    while position < bytes.count {
      let line = lines.line(of: position, in: bytes)
      var cells = [try cell()]
      while position < bytes.count, bytes[position] == separator {
        position += 1
        cells.append(try cell())
      }
      passLineEnd()
      if cells.contains(where: { !$0.text.isEmpty || $0.isQuoted }) {
        return Row(cells: cells, line: line)
      }
    }
    return nil
  }

  private mutating func cell() throws(InterchangeError) -> Cell {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return try quotedCell() }
    let start = position
    while position < bytes.count, bytes[position] != separator, !isLineEnd { position += 1 }
    var range = start..<position
    while let first = range.first, bytes[first] == 0x20 { range.removeFirst() }
    while let last = range.last, bytes[last] == 0x20 { range.removeLast() }
    return Cell(text: String(decoding: bytes[range], as: UTF8.self), isQuoted: false)
  }

  private mutating func quotedCell() throws(InterchangeError) -> Cell {
    let start = position
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        text.append(byte)
        position += 1
        continue
      }
      guard position == bytes.count || bytes[position] == separator || isLineEnd else {
        let place = lines.place(of: position, in: bytes)
        passLine()
        throw .textAfterQuote(place)
      }
      return Cell(text: String(decoding: text, as: UTF8.self), isQuoted: true)
    }
    throw .unclosedQuote(lines.place(of: start, in: bytes))
  }

  private var isLineEnd: Bool { bytes[position] == 0x0A || bytes[position] == 0x0D }

  private mutating func passLineEnd() {
    guard position < bytes.count, isLineEnd else { return }
    let isPair =
      bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
    position += isPair ? 2 : 1
  }

  private mutating func passLine() {
    while position < bytes.count, !isLineEnd { position += 1 }
    passLineEnd()
  }
}

extension Range<Int> {
  fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
  fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}
