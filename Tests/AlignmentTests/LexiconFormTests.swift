import Foundation
import Testing
import Text

@testable import Alignment

/// The form of the embedded lexicon's files: what a translator who adds a line must keep to.
@Suite struct LexiconFormTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Alignment/Lexicon/en-es")

  static let files: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".tsv") }.sorted() ?? []

  static func lines(_ file: String) throws -> [String] {
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    #expect(text.hasSuffix("\n") && !text.contains("\r") && !text.contains("\n\n"), "\(file)")
    return text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: files) func linesAreWellFormedAndSorted(_ file: String) throws {
    var last = ""
    for line in try Self.lines(file) {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      #expect(columns.count == 2 || columns.count == 3, "\(file): \(line)")
      let head = columns[0]
      #expect(
        !head.isEmpty && head == head.trimmingCharacters(in: .whitespaces), "\(file): \(line)")
      #expect(
        last.unicodeScalars.lexicographicallyPrecedes(head.unicodeScalars),
        "\(file): “\(head)” must stand before “\(last)”, or stands twice")
      last = head
      let renderings = columns[1].components(separatedBy: ", ")
      #expect(Set(renderings).count == renderings.count, "\(file): \(line)")
      for rendering in renderings {
        #expect(
          !rendering.isEmpty && !rendering.contains(",")
            && rendering == rendering.trimmingCharacters(in: .whitespaces), "\(file): \(line)")
      }
      if columns.count == 3 {
        #expect(columns[2].hasPrefix("!") && columns[2].count > 1, "\(file): \(line)")
        for friend in columns[2].dropFirst().components(separatedBy: ", ") {
          #expect(!renderings.contains(friend), "\(file): “\(friend)” is both: \(line)")
        }
      }
      #expect(line == line.precomposedStringWithCanonicalMapping, "\(file): \(line)")
    }
  }

  @Test func everyHeadwordStandsInOneFile() throws {
    var home: [String: String] = [:]
    for file in Self.files {
      for line in try Self.lines(file) {
        let head = String(line.prefix { $0 != "\t" })
        #expect(home[head] == nil, "“\(head)” stands in \(home[head] ?? "") and in \(file)")
        home[head] = file
      }
    }
    #expect(home.count >= 6000)
  }

  @Test func embeddedLexiconIsThatOfTheFiles() {
    let lexicon = Lexicon.embedded(from: .english, to: .spanish)
    #expect(lexicon.pairCount >= 12_000)
    let reversed = Lexicon.embedded(from: .spanish, to: .english)
    #expect(reversed.pairCount == lexicon.pairCount)
    #expect(Lexicon.embedded(from: .english, to: .unknown("de")).pairCount == 0)
  }
}
