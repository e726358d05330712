import Alignment
import Text

/// Aligned sentences as tab-separated text for a spreadsheet: source, target, kind, confidence.
package enum SentenceTable {
  package static let header = "source\ttarget\tkind\tconfidence"

  package static func line(of bead: Bead, in bitext: Bitext) -> String {
    let source = bead.source.map { bitext.source.text(bitext.sourceSentences[$0].bytes) }
    let target = bead.target.map { bitext.target.text(bitext.targetSentences[$0].bytes) }
    let confidence = "\(BeadLines.rounded(bead.confidence))"
    return [cell(source), cell(target), bead.kind, confidence].joined(separator: "\t")
  }

  /// Sentences in one cell: control characters and line ends as spaces, and what a spreadsheet would compute as text.
  private static func cell(_ sentences: [String]) -> String {
    let text = VisibleText.line(sentences.joined(separator: " "))
    guard let first = text.first, "=+-@".contains(first) else { return text }
    return "'" + text
  }
}
