import Text

/// One page that needs nothing but a browser: style within, no scripts, no links to elsewhere.
package struct HTMLReporter: Reporter {
  package let name = "html"

  package init() {}

  package func report(_ report: CheckReport, style: ReportStyle) -> String {
    let title = Localized(en: "Consistency report", es: "Informe de consistencia")[style.language]
    let pairs = report.pairs.map { pair($0, style) }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(style.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      \(Self.styleSheet)
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      \(summary(report, style))
      \(pairs)</main>
      </body>
      </html>

      """
  }

  private func summary(_ report: CheckReport, _ style: ReportStyle) -> String {
    let summary = report.summary
    let language = style.language
    var out = "<p>" + ReportWords.counts(summary, language)
    if let suppressed = ReportWords.suppressed(summary, language) { out += "; " + suppressed }
    out += "</p>\n"
    if let score = summary.consistency {
      out += "<p>\(ReportWords.consistency[language]): "
      out += ReportWords.percent(score, language) + "</p>\n"
    }
    guard !summary.checks.isEmpty else { return out }
    let heads: [Localized] = [
      Localized(en: "Check", es: "Control"), Localized(en: "Errors", es: "Errores"),
      Localized(en: "Warnings", es: "Advertencias"), Localized(en: "Notes", es: "Notas"),
      Localized(en: "Suppressed", es: "Omitidos"),
    ]
    out += "<table>\n<thead><tr>"
    out +=
      heads.map { "<th scope=\"col\">\($0[language])</th>" }.joined() + "</tr></thead>\n<tbody>\n"
    for count in summary.checks {
      let numbers = [count.errors, count.warnings, count.notes, count.suppressed]
      out += "<tr><th scope=\"row\">\(MarkupText.escaped(count.check))</th>"
      out += numbers.map { "<td>\($0)</td>" }.joined() + "</tr>\n"
    }
    return out + "</tbody>\n</table>"
  }

  private func pair(_ pair: CheckReport.Pair, _ style: ReportStyle) -> String {
    let shown = pair.findings.filter { style.shows($0) }
    if shown.isEmpty { return "" }
    var out = "<section>\n<h2>\(MarkupText.escaped(pair.name))</h2>\n"
    for reported in shown { out += article(reported.finding, pair, style) }
    return out + "</section>\n"
  }

  private func article(
    _ finding: Finding, _ pair: CheckReport.Pair, _ style: ReportStyle
  ) -> String {
    let severity = finding.severity
    var out = "<article class=\"\(severity.rawValue)\" id=\"f-\(finding.fingerprint)\">\n"
    out += "<h3><span>\(severity.name[style.language])</span> "
    out += "\(MarkupText.escaped(finding.check))</h3>\n"
    out += "<p>\(MarkupText.escaped(finding.message[style.language]))</p>\n"
    for side in Side.allCases { out += sentence(finding, side, pair) }
    if let suggestion = finding.suggestion {
      out += "<p class=\"suggestion\">\(ReportWords.suggestion[style.language]): "
      out += "<strong>\(MarkupText.escaped(suggestion))</strong></p>\n"
    }
    return out + "</article>\n"
  }

  private func sentence(_ finding: Finding, _ side: Side, _ pair: CheckReport.Pair) -> String {
    guard let bytes = pair.sentence(of: finding, side) else { return "" }
    let article = pair.article(side)
    var text = MarkupText.escaped(article.text(bytes))
    if let words = finding[side] {
      let before = article.text(bytes.lowerBound..<words.bytes.lowerBound)
      let after = article.text(words.bytes.upperBound..<bytes.upperBound)
      text = MarkupText.escaped(before) + "<mark>" + MarkupText.escaped(article.text(words.bytes))
      text += "</mark>" + MarkupText.escaped(after)
    }
    return "<blockquote lang=\"\(article.language.code)\">\(text)</blockquote>\n"
  }

  private static let styleSheet = """
    :root { color-scheme: light dark; }
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
    main { max-width: 52rem; margin: 0 auto; padding: 1rem; }
    table { border-collapse: collapse; }
    th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #8886; }
    td { text-align: right; font-variant-numeric: tabular-nums; }
    article { border-left: .3rem solid #888; padding: .2rem 1rem; margin: 1rem 0; }
    article.error { border-color: #c62828; }
    article.warning { border-color: #b26a00; }
    h3 { font-size: 1rem; margin: .3rem 0; }
    h3 span { text-transform: uppercase; font-size: .8em; letter-spacing: .05em; }
    blockquote { margin: .4rem 0; }
    mark { background: #ffe08a; color: #000; }
    @media print { article { break-inside: avoid; } }
    """
}
