import Text

/// Puts suggestions into an article's file.
package struct Fixer: Sendable {
  package struct Result: Sendable {
    /// The text of the file with the suggestions in place.
    package let text: String
    /// What changed, as a unified diff; empty where nothing did.
    package let diff: String
    /// In the order of the file.
    package let applied: [Finding]
  }

  private let article: Article
  private let side: Side

  package init(article: Article, side: Side) {
    self.article = article
    self.side = side
  }

  /// Applies the suggestions of some findings. One whose place is within quotation marks, overlaps that of one before
  /// it, or no longer holds the words it was made for, is left out.
  /// - Parameter isWanted: by default the safe ones.
  package func apply(
    _ findings: [Finding], where isWanted: (Finding) -> Bool = { $0.isSafe }
  ) -> Result {
    var scalars = Array(article.file.string(0..<article.file.bytes.count).unicodeScalars)
    let original = scalars
    var applied: [Finding] = []
    var end = 0
    for finding in findings.filter({ isWanted($0) && isApplicable($0) }).sorted(by: byPlace) {
      guard let range = finding[side]?.range, range.start >= end else { continue }
      applied.append(finding)
      end = range.end
    }
    for finding in applied.reversed() {
      guard let range = finding[side]?.range, let suggestion = finding.suggestion else { continue }
      scalars.replaceSubrange(range.start..<range.end, with: suggestion.unicodeScalars)
    }
    let text = Self.string(scalars)
    return Result(
      text: text,
      diff: UnifiedDiff.text(from: Self.string(original), to: text, name: article.name),
      applied: applied)
  }

  private func byPlace(_ a: Finding, _ b: Finding) -> Bool {
    (a[side]?.range ?? ScalarRange(0, 0)) < (b[side]?.range ?? ScalarRange(0, 0))
  }

  private func isApplicable(_ finding: Finding) -> Bool {
    guard finding.side == side, let words = finding[side], let suggestion = finding.suggestion,
      words.range.end <= article.file.scalarCount,
      !suggestion.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return false }
    let isQuoted = QuotationScanner.quotations(of: article).contains {
      $0.bytes.overlaps(words.bytes)
    }
    return !isQuoted && article.file.string(words.range) == words.text
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// The difference between two texts with the same lines but for words within them, in the unified format.
enum UnifiedDiff {
  private static let context = 3

  static func text(from old: String, to new: String, name: String) -> String {
    let before = lines(old)
    let after = lines(new)
    guard before.count == after.count else { return "" }
    let changed = before.indices.filter { before[$0] != after[$0] }
    if changed.isEmpty { return "" }
    var out = "--- \(name)\n+++ \(name)\n"
    var index = 0
    while index < changed.count {
      var last = index
      while last + 1 < changed.count, changed[last + 1] - changed[last] <= 2 * context { last += 1 }
      let start = max(0, changed[index] - context)
      let end = min(before.count, changed[last] + context + 1)
      out += "@@ -\(start + 1),\(end - start) +\(start + 1),\(end - start) @@\n"
      out += hunk(before, after, start..<end)
      index = last + 1
    }
    return out
  }

  /// Runs of changed lines: the old ones, then the new ones.
  private static func hunk(_ before: [String], _ after: [String], _ range: Range<Int>) -> String {
    var out = ""
    var line = range.lowerBound
    while line < range.upperBound {
      var end = line
      while end < range.upperBound, before[end] != after[end] { end += 1 }
      if end == line {
        out += " " + before[line] + "\n"
        line += 1
      } else {
        for index in line..<end { out += "-" + before[index] + "\n" }
        for index in line..<end { out += "+" + after[index] + "\n" }
        line = end
      }
    }
    return out
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0)
    }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }
}
