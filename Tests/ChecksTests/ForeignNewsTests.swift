import Alignment
import Checks
import Foundation
import Testing
import Text

/// What the checks say of professional translations that are not the project's: mostly nothing. Printed for measuring.
@Suite struct ForeignNewsTests {
  /// The folder of data for measuring, if there is one.
  static let data: String? = {
    let environment = ProcessInfo.processInfo.environment
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = environment["COTEJO_DATA"] ?? root.appending(path: "shared/data").path
    return FileManager.default.fileExists(atPath: data) ? data : nil
  }()
  static let folder = data.map { $0 + "/alignment/ntrex-dev-plain" }

  @Test(.enabled(if: folder != nil, "no data for measuring")) func countsAlarms() throws {
    let folder = try #require(Self.folder)
    var counts: [String: Int] = [:]
    var sentences = 0
    var lines: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      guard
        let source = try? String(contentsOfFile: "\(folder)/\(name)/src.txt", encoding: .utf8),
        let target = try? String(contentsOfFile: "\(folder)/\(name)/tgt.txt", encoding: .utf8)
      else { continue }
      let bitext = TestBedRun.aligner.align(
        source: ArticleReader(language: .english).read(source),
        target: ArticleReader(language: .spanish).read(target))
      sentences += bitext.sourceSentences.count
      for finding in CheckRunner(resources: TestBedRun.resources).run(bitext, pair: name)
      where finding.severity >= .warning {
        counts[finding.check, default: 0] += 1
        let target = bitext.beads[finding.bead].target.map {
          bitext.target.text(bitext.targetSentences[$0].bytes)
        }
        let source = bitext.beads[finding.bead].source.map {
          bitext.source.text(bitext.sourceSentences[$0].bytes)
        }
        lines.append(
          "NEWS \(finding.check) [\(finding.source?.text ?? "–")] [\(finding.target?.text ?? "–")] "
            + "\(finding.message.en) | \(source.joined(separator: " ")) | \(target.joined(separator: " "))"
        )
      }
    }
    print("foreign news: \(sentences) sentences, \(counts.values.reduce(0, +)) alarms")
    for (check, count) in counts.sorted(by: { $0.key < $1.key }) { print("  \(check) \(count)") }
    if ProcessInfo.processInfo.environment["COTEJO_NEWS"] != nil {
      print(lines.joined(separator: "\n"))
    }
    #expect(sentences > 0)
  }
}
