import Text

/// A concordance for people: the term in the middle of its line (KWIC, Luhn 1960), what the other side says below.
struct ConcordanceLines {
  let columns: Int
  /// Columns of context on each side; nil for as many as fit.
  let context: Int?
  let style: Style

  private static let gap = "  "
  private static let fewestColumns = 10

  func lines(of occurrences: [Occurrence]) -> [String] {
    let places = occurrences.map { VisibleText.line($0.place.description) }
    let placeWidth = places.map { DisplayWidth.of($0) }.max() ?? 0
    let termWidth = occurrences.map { DisplayWidth.of(VisibleText.line($0.text)) }.max() ?? 0
    let room = columns - placeWidth - termWidth - 2 * Self.gap.count
    let side = context ?? max(Self.fewestColumns, room / 2)
    return zip(occurrences, places).flatMap { occurrence, place in
      [
        DisplayWidth.padded(place, to: placeWidth) + Self.gap + line(of: occurrence, side)
      ] + otherSide(of: occurrence, indent: placeWidth + Self.gap.count)
    }
  }

  private func line(of occurrence: Occurrence, _ side: Int) -> String {
    let left = VisibleText.line(occurrence.left)
    let right = VisibleText.line(occurrence.right)
    let tail = cutTail(left, side)
    let pad = String(repeating: " ", count: max(0, side - DisplayWidth.of(tail)))
    return pad + tail + style.bold(VisibleText.line(occurrence.text)) + cutHead(right, side)
  }

  /// The end of a text, `…` where it is cut.
  private func cutTail(_ text: String, _ side: Int) -> String {
    let tail = DisplayWidth.tail(of: text, columns: side)
    if tail.startIndex == text.startIndex { return text }
    return "…" + DisplayWidth.tail(of: text, columns: max(0, side - 1))
  }

  private func cutHead(_ text: String, _ side: Int) -> String {
    let head = DisplayWidth.head(of: text, columns: side)
    if head.endIndex == text.endIndex { return text }
    return DisplayWidth.head(of: text, columns: max(0, side - 1)) + "…"
  }

  private func otherSide(of occurrence: Occurrence, indent: Int) -> [String] {
    let text = occurrence.otherSentences.map { VisibleText.line(occurrence.other.text($0)) }
    let shown = text.isEmpty ? "—" : text.joined(separator: " ")
    let pad = String(repeating: " ", count: indent)
    let lead = occurrence.other.language.code + Self.gap
    let lines = TextWrapping.lines(
      shown, columns: max(Self.fewestColumns, columns - indent - lead.count))
    return lines.enumerated().map { index, line in
      pad + (index == 0 ? lead : String(repeating: " ", count: lead.count)) + style.dim(line)
    }
  }
}
