import Text

/// For people at a terminal: both sentences with the place underlined, grouped by article.
package struct TextReporter: Reporter {
  package let name = "text"

  package init() {}

  package func report(_ report: CheckReport, style: ReportStyle) -> String {
    var out = ""
    for pair in report.pairs {
      let shown = pair.findings.filter { style.shows($0) }
      if shown.isEmpty { continue }
      out += paint(Self.title(pair), .bold, style) + "\n\n"
      let lines = pair.lines
      for reported in shown {
        write(reported, of: pair, lines: lines, style: style, to: &out)
      }
    }
    return out + summary(report, style)
  }

  /// One finding as `check` shows it, for a question about it.
  package func excerpt(
    of finding: Finding, in pair: CheckReport.Pair, style: ReportStyle
  ) -> String {
    var out = ""
    write(ReportedFinding(finding), of: pair, lines: pair.lines, style: style, to: &out)
    return out
  }

  private static func title(_ pair: CheckReport.Pair) -> String {
    DisplayText.safe(pair.name.isEmpty ? pair.article(.target).name : pair.name)
  }

  private func write(
    _ reported: ReportedFinding, of pair: CheckReport.Pair,
    lines: (source: ArticleLines, target: ArticleLines), style: ReportStyle, to out: inout String
  ) {
    let finding = reported.finding
    let severity = finding.severity
    var head = paint(severity.name[style.language], Colour(severity), style)
    head += " " + finding.check
    if let words = finding.place {
      let isSource =
        finding[finding.side] == nil ? finding.side == .target : finding.side == .source
      let place = (isSource ? lines.source : lines.target).place(words.range.start)
      let file = pair.article(isSource ? .source : .target).name
      head = "\(DisplayText.safe(file)):\(place.line):\(place.column): " + head
    }
    out += head + "\n  " + DisplayText.safe(finding.message[style.language]) + "\n"
    for side in Side.allCases { writeSentence(finding, side, pair, style, to: &out) }
    if let suggestion = finding.suggestion {
      out += "  \(ReportWords.suggestion[style.language]): "
      out += paint(DisplayText.safe(suggestion), .green, style) + "\n"
    }
    out += "  " + paint("[\(finding.fingerprint)]" + state(reported, style), .dim, style) + "\n\n"
  }

  private func state(_ reported: ReportedFinding, _ style: ReportStyle) -> String {
    if let waiver = reported.waiver {
      let text = Localized(
        en: "waived by \(waiver.author): \(waiver.reason)",
        es: "exceptuado por \(waiver.author): \(waiver.reason)")
      return " " + DisplayText.safe(text[style.language])
    }
    guard reported.baseline == .unchanged else { return "" }
    return " " + Localized(en: "in the baseline", es: "en la línea base")[style.language]
  }

  private func writeSentence(
    _ finding: Finding, _ side: Side, _ pair: CheckReport.Pair, _ style: ReportStyle,
    to out: inout String
  ) {
    guard let bytes = pair.sentence(of: finding, side) else { return }
    let article = pair.article(side)
    let marked = finding[side].map { words in
      let start = article.text(bytes.lowerBound..<words.bytes.lowerBound).unicodeScalars.count
      return start..<start + article.text(words.bytes).unicodeScalars.count
    }
    let margin = "    \(article.language.code)  "
    let excerpt = Excerpt(
      article.text(bytes), marked: marked, width: style.width - margin.utf8.count)
    for (index, line) in excerpt.lines.enumerated() {
      let indent = index == 0 ? margin : String(repeating: " ", count: margin.utf8.count)
      out += indent + line.text + "\n"
      if !line.marks.isEmpty {
        out += String(repeating: " ", count: margin.utf8.count)
        out += paint(line.marks, Colour(finding.severity), style) + "\n"
      }
    }
  }

  private func summary(_ report: CheckReport, _ style: ReportStyle) -> String {
    let summary = report.summary
    var out = ReportWords.counts(summary, style.language)
    if let suppressed = ReportWords.suppressed(summary, style.language) { out += "; " + suppressed }
    out += "\n"
    for count in summary.checks where count.shown > 0 {
      out += "  \(count.check): \(count.shown)\n"
    }
    if let score = summary.consistency {
      out += "\(ReportWords.consistency[style.language]): "
      out += ReportWords.percent(score, style.language) + "\n"
    }
    return out
  }

  private enum Colour: Int {
    case bold = 1
    case dim = 2
    case red = 31
    case green = 32
    case yellow = 33
    case cyan = 36

    init(_ severity: Severity) {
      switch severity {
      case .error: self = .red
      case .warning: self = .yellow
      case .note: self = .cyan
      }
    }
  }

  private func paint(_ text: String, _ colour: Colour, _ style: ReportStyle) -> String {
    style.hasColour ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
