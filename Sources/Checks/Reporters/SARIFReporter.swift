import Text

/// Static Analysis Results Interchange Format 2.1.0 (OASIS 2020).
package struct SARIFReporter: Reporter {
  package let name = "sarif"

  package init() {}

  package func report(_ report: CheckReport, style: ReportStyle) -> String {
    let ids = Set(report.pairs.flatMap { $0.findings.map(\.finding.check) }).sorted()
    var results: [JSONValue] = []
    for pair in report.pairs {
      let lines = pair.lines
      results += pair.findings.map { result($0, pair, lines, ids, style) }
    }
    var driver: [(String, JSONValue)] = [
      ("name", .text("cotejo")),
      ("rules", .list(ids.map { Self.rule($0, style.language) })),
    ]
    if !style.version.isEmpty { driver.insert(("version", .text(style.version)), at: 1) }
    let run: [(String, JSONValue)] = [
      ("tool", .object([("driver", .object(driver))])),
      ("columnKind", .text("unicodeCodePoints")), ("language", .text(style.language.rawValue)),
      ("results", .list(results)),
    ]
    return JSONValue.object([
      ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .text("2.1.0")), ("runs", .list([.object(run)])),
    ]).indented
  }

  private static func rule(_ id: String, _ language: InterfaceLanguage) -> JSONValue {
    var members: [(String, JSONValue)] = [("id", .text(id))]
    if let check = CheckList[id] {
      members += [
        ("fullDescription", .object([("text", .text(check.rationale[language]))])),
        ("defaultConfiguration", .object([("level", .text(level(check.severity)))])),
        (
          "properties",
          .object([
            ("family", .text(check.family.rawValue)),
            ("localizationQualityIssueType", .text(check.family.issueType)),
          ])
        ),
      ]
    }
    return .object(members)
  }

  private static func level(_ severity: Severity) -> String { severity.rawValue }

  private func result(
    _ reported: ReportedFinding, _ pair: CheckReport.Pair,
    _ lines: (source: ArticleLines, target: ArticleLines), _ ids: [String], _ style: ReportStyle
  ) -> JSONValue {
    let finding = reported.finding
    let location = { (side: Side, number: Int?) in
      self.location(finding, side, pair, side == .source ? lines.source : lines.target, number)
    }
    let main: Side = finding.target == nil && finding.source != nil ? .source : .target
    var members: [(String, JSONValue)] = [
      ("ruleId", .text(finding.check)),
      ("ruleIndex", .number(ids.firstIndex(of: finding.check) ?? -1)),
      ("level", .text(Self.level(finding.severity))),
      ("message", .object([("text", .text(finding.message[style.language]))])),
      ("locations", .list([location(main, nil)].compactMap(\.self))),
      ("relatedLocations", .list([location(main.other, 1)].compactMap(\.self))),
      ("partialFingerprints", .object([("cotejo/v1", .text(finding.fingerprint))])),
    ]
    if let baseline = reported.baseline {
      members.append(("baselineState", .text(baseline.rawValue)))
    }
    members.append(("suppressions", .list(reported.waiver.map { [Self.suppression($0)] } ?? [])))
    if let fix = fix(finding, pair) { members.append(("fixes", .list([fix]))) }
    members.append(("properties", properties(finding)))
    return .object(members)
  }

  private func properties(_ finding: Finding) -> JSONValue {
    .object([
      ("pair", .text(finding.pair)), ("bead", .number(finding.bead)),
      ("concept", JSONValue(finding.concept)),
      ("expected", .list(finding.expected.map { .text($0) })),
    ])
  }

  private static func suppression(_ waiver: Waiver) -> JSONValue {
    .object([
      ("kind", .text("external")), ("status", .text("accepted")),
      ("justification", .text("\(waiver.reason) (\(waiver.author))")),
    ])
  }

  /// The place of the words, or of the sentence where the side lacks them.
  private func location(
    _ finding: Finding, _ side: Side, _ pair: CheckReport.Pair, _ lines: ArticleLines,
    _ number: Int?
  ) -> JSONValue? {
    let article = pair.article(side)
    let range =
      finding[side]?.range ?? pair.sentence(of: finding, side).map { article.fileRange(of: $0) }
    guard let range else { return nil }
    let start = lines.place(range.start)
    let end = lines.place(range.end)
    var members: [(String, JSONValue)] = number.map { [("id", .number($0))] } ?? []
    members.append(
      (
        "physicalLocation",
        .object([
          ("artifactLocation", .object([("uri", .text(Self.uri(article.name)))])),
          (
            "region",
            .object([
              ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
              ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
              ("charOffset", .number(range.start)), ("charLength", .number(range.count)),
            ])
          ),
        ])
      ))
    if side == .source || number != nil {
      let language = article.language.code
      members.append(("message", .object([("text", .text("\(language): \(article.name)"))])))
    }
    return .object(members)
  }

  private func fix(_ finding: Finding, _ pair: CheckReport.Pair) -> JSONValue? {
    guard let suggestion = finding.suggestion, let words = finding[finding.side] else {
      return nil
    }
    let replacement: JSONValue = .object([
      (
        "deletedRegion",
        .object([
          ("charOffset", .number(words.range.start)), ("charLength", .number(words.range.count)),
        ])
      ), ("insertedContent", .object([("text", .text(suggestion))])),
    ])
    let change: JSONValue = .object([
      (
        "artifactLocation",
        .object([("uri", .text(Self.uri(pair.article(finding.side).name)))])
      ), ("replacements", .list([replacement])),
    ])
    return .object([("artifactChanges", .list([change]))])
  }

  /// A file's name as a relative URI (RFC 3986): what is not allowed in a path is percent-encoded.
  private static func uri(_ name: String) -> String {
    var out = ""
    for byte in name.utf8 {
      let isPlain =
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "-._~/".utf8.contains(byte)
      if isPlain {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return out
  }
}
