import Text

/// Breaks paragraphs into lines of a width.
enum TextWrapping {
  /// Lines no wider than `columns` where words allow it. Line ends of the text are spaces; empty lines part
  /// paragraphs; lines that begin with a space stand as they are.
  static func lines(_ text: String, columns: Int) -> [String] {
    var out: [String] = []
    for paragraph in paragraphs(of: text) {
      if !out.isEmpty { out.append("") }
      out += paragraph.hasPrefix(" ") ? [paragraph] : wrap(paragraph, columns)
    }
    return out
  }

  private static func paragraphs(of text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private static func wrap(_ paragraph: String, _ columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in paragraph.split(separator: " ") {
      if line.isEmpty {
        line = String(word)
      } else if DisplayWidth.of(line) + 1 + DisplayWidth.of(word) <= columns {
        line += " \(word)"
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
