import Checks
import Foundation
import Testing

/// Recall and precision on the test bed. `COTEJO_TESTBED=tune` lists what was missed and what was cried in vain there.
@Suite struct TestBedTests {
  struct Tally {
    var planted = 0
    var found = 0
    var alarms = 0
    var falseAlarms = 0
  }

  @Test func isWellFormed() {
    #expect(TestBedArticle.all.count >= 13)
    for article in TestBedArticle.all {
      for fault in article.faults {
        let lines = fault.language == "en" ? article.english : article.spanish
        let line = lines[fault.line - 1].text
        #expect(
          line.ranges(of: fault.old).count == 1, "\(article): \(fault.check) \(fault.old)")
      }
      for decoy in article.decoys {
        #expect(article.spanish[decoy.line - 1].text.contains(decoy.words), "\(article): \(decoy)")
      }
    }
  }

  @Test func measures() {
    let shown = ProcessInfo.processInfo.environment["COTEJO_TESTBED"]
    for half in ["tune", "measure"] {
      var tallies: [String: Tally] = [:]
      var lines: [String] = []
      for article in TestBedArticle.all where article.name.hasPrefix(half) {
        lines.append("== \(article)")
        for withFaults in [true, false] {
          let run = TestBedRun(article, withFaults: withFaults)
          lines += Self.count(run, withFaults: withFaults, into: &tallies)
        }
      }
      print(Self.table(half, tallies))
      if shown == half { print(lines.joined(separator: "\n")) }
    }
  }

  @Test func leavesACleanTranslationAlone() {
    for article in TestBedArticle.all where article.isClean {
      let run = TestBedRun(article, withFaults: false)
      let alarms = run.findings.filter { $0.severity >= .warning }
      print("\(article): \(alarms.count) findings, \(run.findings.count - alarms.count) notes")
      for finding in run.findings { print(Self.line(finding, run)) }
      #expect(alarms.count <= 2)
    }
  }

  /// Counts a run; returns what was missed and what was cried in vain.
  static func count(
    _ run: TestBedRun, withFaults: Bool, into tallies: inout [String: Tally]
  ) -> [String] {
    var lines: [String] = []
    var met: Set<Int> = []
    for finding in run.findings {
      let faults = withFaults ? run.faults(metBy: finding) : []
      met.formUnion(faults)
      guard finding.severity >= .warning else { continue }
      tallies[finding.check, default: Tally()].alarms += 1
      if faults.isEmpty {
        tallies[finding.check, default: Tally()].falseAlarms += 1
        lines.append((withFaults ? "FALSE " : "CLEAN ") + line(finding, run))
      }
    }
    guard withFaults else { return lines }
    for (index, fault) in run.article.faults.enumerated() {
      tallies[fault.check, default: Tally()].planted += 1
      if met.contains(index) {
        tallies[fault.check, default: Tally()].found += 1
      } else {
        lines.append(
          "MISSED \(fault.check) \(fault.language):\(fault.line) \(fault.old) → \(fault.new)"
            + " | \(fault.english)")
      }
    }
    return lines
  }

  private static func line(_ finding: Finding, _ run: TestBedRun) -> String {
    let source = finding.source?.text ?? "–"
    let target = finding.target?.text ?? "–"
    let bead = run.bitext.beads[finding.bead]
    let sentence = bead.target.map { run.bitext.target.text(run.bitext.targetSentences[$0].bytes) }
    return "\(finding.severity.rawValue) \(finding.check) [\(source)] [\(target)] "
      + "\(finding.message.en) | \(sentence.joined(separator: " "))"
  }

  private static func table(_ title: String, _ tallies: [String: Tally]) -> String {
    func row(_ name: String, _ tally: Tally) -> String {
      let share = { (part: Int, whole: Int) in
        whole == 0 ? "   –" : String(format: "%.2f", Double(part) / Double(whole))
      }
      return name.padding(toLength: 26, withPad: " ", startingAt: 0)
        + " found \(tally.found)/\(tally.planted) \(share(tally.found, tally.planted))"
        + "  right \(tally.alarms - tally.falseAlarms)/\(tally.alarms) "
        + share(tally.alarms - tally.falseAlarms, tally.alarms)
    }
    var all = Tally()
    var rows: [String] = []
    for (check, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      rows.append(row(check, tally))
      all.planted += tally.planted
      all.found += tally.found
      all.alarms += tally.alarms
      all.falseAlarms += tally.falseAlarms
    }
    return (["--- \(title)"] + rows + [row("all", all)]).joined(separator: "\n")
  }
}
