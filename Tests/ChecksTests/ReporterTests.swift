import Alignment
import Checks
import Foundation
import Terminology
import Testing
import Text

@Suite struct ReporterTests {
  /// A pair with an error in plain words, and one in a name with marks of HTML, formulas and escape sequences.
  static let report: CheckReport = {
    let card = CheckExample.concept(
      "card", en: ["fatherland card"], es: ["carnet de la patria", "-tarjeta de la patria"])
    let pair = ExamplePair(
      english: "The fatherland card of José was new.\nSee @Cruz <b>now</b>.",
      spanish: "La tarjeta de la patria de José era nueva.\nVéase @Krus \u{1B}[31m<b>ya</b>.")
    let findings = CheckRunner(resources: CheckResources(glossaries: [Glossary([card])]))
      .run(pair.bitext, pair: "=cmd|'<x>'")
    return CheckReport(pairs: [
      CheckReport.Pair(
        name: "=cmd|'<x>'", bitext: pair.bitext, findings: findings.map { ReportedFinding($0) })
    ])
  }()

  @Test func textUnderlinesThePlaceOnBothSides() throws {
    let text = TextReporter().report(Self.report, style: ReportStyle())
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = try #require(lines.firstIndex { $0.contains("La tarjeta de la patria") })
    let start = try #require(lines[line].range(of: "tarjeta"))
    let column = lines[line].distance(from: lines[line].startIndex, to: start.lowerBound)
    #expect(lines[line + 1] == String(repeating: " ", count: column) + "^^^^^^^^^^^^^^^^^^^^")
    #expect(!text.contains("\u{1B}"), "no escape sequence of an article reaches the terminal")
    #expect(text.contains("carnet de la patria"))
  }

  @Test func underlinesByColumnsNotScalars() throws {
    let text = "Jose\u{301} dijo 東京 ayer"
    let pair = ExamplePair(english: "x", spanish: text)
    let range = 14..<18
    #expect(String(Array(text.unicodeScalars)[range].map(Character.init)) == "ayer")
    let start = String(Array(text.unicodeScalars)[..<range.lowerBound].map(Character.init))
    let bytes = start.utf8.count..<start.utf8.count + 4
    let finding = Finding(
      check: "x", severity: .error, bead: 0, source: nil,
      target: Finding.Words(
        range: ScalarRange(14, 18), bytes: bytes, text: "ayer", sentence: 0),
      message: Localized(en: "m", es: "m"))
    let report = CheckReport.Pair(name: "p", bitext: pair.bitext, findings: [])
    let lines = TextReporter().excerpt(of: finding, in: report, style: ReportStyle())
      .split(separator: "\n").map(String.init)
    let marks = try #require(lines.first { $0.contains("^") })
    // Margin 8, then «José dijo » 10 columns, 東京 four, a space.
    #expect(marks == String(repeating: " ", count: 8 + 15) + "^^^^")
  }

  @Test func jsonHasTheShapeOfTheContract() throws {
    let text = JSONReporter().report(Self.report, style: ReportStyle())
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    let first = try #require(findings.first { $0["check"] as? String == "term-deprecated" })
    for key in [
      "check", "severity", "pair", "bead", "concept", "source", "target", "message", "suggestion",
      "fingerprint",
    ] { #expect(first[key] != nil, "\(key)") }
    let target = try #require(first["target"] as? [String: Any])
    #expect(target["start"] as? Int == 3)
    #expect(target["end"] as? Int == 23)
    #expect(target["text"] as? String == "tarjeta de la patria")
    #expect(object["summary"] is [String: Any])
  }

  @Test func csvIsNoFormula() {
    let text = CSVReporter().report(Self.report, style: ReportStyle())
    for line in text.split(separator: "\r\n").dropFirst() {
      #expect(line.hasPrefix("'=cmd"), "\(line)")
    }
  }

  @Test(arguments: [InterfaceLanguage.english, .spanish])
  func markupIsEscaped(_ language: InterfaceLanguage) {
    let style = ReportStyle(language: language)
    let html = HTMLReporter().report(Self.report, style: style)
    #expect(!html.contains("<b>") && html.contains("&lt;b&gt;"))
    #expect(html.contains("lang=\"\(language.rawValue)\""))
    let junit = JUnitReporter().report(Self.report, style: style)
    #expect(!junit.contains("<x>") && !junit.contains("\u{1B}"))
    let parser = XMLChecker(junit)
    #expect(parser.isWellFormed)
  }

  @Test func githubCommandsStayOnTheirLine() {
    let text = GitHubReporter().report(Self.report, style: ReportStyle())
    for line in text.split(separator: "\n") {
      #expect(
        line.hasPrefix("::error ") || line.hasPrefix("::warning ") || line.hasPrefix("::notice "))
    }
    #expect(text.contains("line=1,endLine=1,col=4,endColumn=24"))
  }

  @Test(.enabled(if: ForeignNewsTests.data != nil, "no schema at hand")) func sarifIsValid() throws
  {
    let schema = try #require(ForeignNewsTests.data, "no data") + "/schemas/sarif-2.1.0.json"
    let file = FileManager.default.temporaryDirectory.appending(path: "cotejo-\(getpid()).sarif")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(SARIFReporter().report(Self.report, style: ReportStyle(version: "1")).utf8).write(
      to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import json,sys,jsonschema;"
        + "jsonschema.validate(json.load(open(sys.argv[1])),json.load(open(sys.argv[2])))",
      file.path, schema,
    ]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    let message = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(message.suffix(600))")
  }
}

/// Whether tags nest: enough to catch an unescaped mark.
private struct XMLChecker {
  let isWellFormed: Bool

  init(_ text: String) {
    var open: [Substring] = []
    var isGood = true
    for match in text.matches(of: /<(\/?)([a-z-]+)([^<>]*?)(\/?)>/) {
      if match.1 == "/" {
        isGood = isGood && open.popLast() == match.2
      } else if match.4 != "/" {
        open.append(match.2)
      }
    }
    isWellFormed = isGood && open.isEmpty
  }
}
