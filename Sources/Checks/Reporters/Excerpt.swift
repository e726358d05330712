import Text

/// A sentence laid out in lines with some of its words underlined.
struct Excerpt {
  struct Line: Hashable {
    let text: String
    /// Spaces and `^`; empty where nothing on the line is marked.
    let marks: String
  }

  let lines: [Line]

  /// - Parameters:
  ///   - sentence: what is shown.
  ///   - marked: scalars of the sentence.
  ///   - width: columns of a line.
  init(_ sentence: String, marked: Range<Int>?, width: Int) {
    let shown = DisplayText(sentence)
    let marked = marked.flatMap { shown.characters(ofScalars: $0) }
    var lines: [Line] = []
    var start = 0
    while start < shown.characters.count {
      let end = Self.lineEnd(shown, from: start, width: max(width, 20))
      lines.append(Self.line(shown, start..<end, marked))
      start = end
      while start < shown.characters.count, shown.characters[start] == " " { start += 1 }
    }
    self.lines = lines
  }

  private static func line(_ shown: DisplayText, _ range: Range<Int>, _ marked: Range<Int>?) -> Line
  {
    var marks = ""
    if let marked {
      let part = marked.clamped(to: range)
      if !part.isEmpty {
        marks = String(repeating: " ", count: shown.width(range.lowerBound..<part.lowerBound))
        marks += String(repeating: "^", count: max(1, shown.width(part)))
      }
    }
    return Line(text: shown.string(range), marks: marks)
  }

  /// Where a line ends: at its last space, or in the midst of a word longer than the line.
  private static func lineEnd(_ shown: DisplayText, from start: Int, width: Int) -> Int {
    var columns = 0
    var lastSpace: Int?
    for position in start..<shown.characters.count {
      columns += DisplayWidth.of(shown.characters[position])
      if columns > width { return lastSpace ?? max(position, start + 1) }
      if shown.characters[position] == " ", position > start { lastSpace = position }
    }
    return shown.characters.count
  }
}
