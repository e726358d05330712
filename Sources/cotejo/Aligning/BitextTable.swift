import Alignment
import Text

/// An alignment for people: source and target side by side, one bead after the other.
struct BitextTable {
  let bitext: Bitext
  let columns: Int
  let style: Style

  /// Below this a person should look.
  static let sureConfidence = 0.9
  /// `1-2  98 %`, and what stands between the columns.
  private static let markWidth = 11
  private static let gutter = 2

  private var sideWidth: Int { max(12, (columns - Self.markWidth - Self.gutter) / 2) }

  /// The lines of a bead, closed by an empty one.
  func lines(of bead: Bead) -> [String] {
    let source = side(bead.source, bitext.source, bitext.sourceSentences)
    let target = side(bead.target, bitext.target, bitext.targetSentences)
    var lines: [String] = []
    for row in 0..<max(source.count, target.count) {
      let mark = row == 0 ? self.mark(of: bead) : String(repeating: " ", count: Self.markWidth)
      let left = row < source.count ? source[row] : ""
      let right = row < target.count ? target[row] : ""
      let line =
        mark + DisplayWidth.padded(left, to: sideWidth)
        + String(repeating: " ", count: Self.gutter) + right
      lines.append(trimmed(line))
    }
    return lines + [""]
  }

  private func mark(of bead: Bead) -> String {
    let percent = "\(Int((bead.confidence * 100).rounded(.down))) %"
    let text = DisplayWidth.padded(
      DisplayWidth.padded(bead.kind, to: 4) + percent, to: Self.markWidth)
    if bead.isNull { return style.red(text) }
    return bead.confidence < Self.sureConfidence ? style.yellow(text) : style.dim(text)
  }

  private func side(_ indices: [Int], _ article: Article, _ sentences: [Sentence]) -> [String] {
    if indices.isEmpty { return ["—"] }
    return indices.flatMap { index in
      TextWrapping.lines(
        VisibleText.line(article.text(sentences[index].bytes)), columns: sideWidth)
    }
  }

  private func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
