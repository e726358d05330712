import Alignment
import Interchange
import Text

/// Writes an alignment in the form that was asked for.
enum BitextOutput {
  enum Format: String, CaseIterable, Sendable { case table, jsonl, beads, tsv }

  /// - Parameter beads: those of the bitext that are to be shown.
  static func write(
    _ beads: [Bead], of bitext: Bitext, as format: Format, to output: Output, console: Console
  ) {
    switch format {
    case .table:
      let table = BitextTable(
        bitext: bitext, columns: console.terminal.columns, style: console.style)
      for bead in beads { for line in table.lines(of: bead) { output.writeLine(line) } }
    case .jsonl:
      var json = JSONWriter()
      for bead in beads {
        json.removeAll()
        BeadLines.write(bead, of: bitext, to: &json)
        output.write(json.bytes)
      }
    case .beads:
      for bead in beads { output.writeLine(BeadFile.line(of: bead)) }
    case .tsv:
      output.writeLine(SentenceTable.header)
      for bead in beads { output.writeLine(SentenceTable.line(of: bead, in: bitext)) }
    }
  }
}
