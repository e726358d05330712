import Foundation
import Text

/// An article pair of the test bed: numbered sentences of both sides, planted faults, decoys.
struct TestBedArticle: Sendable, CustomStringConvertible {
  struct Line: Sendable {
    /// What stands between the brackets at the line's head: `12`, `12,13`, `-`.
    let label: [String]
    var text: String
    /// Whether an empty line stands before it.
    let opensParagraph: Bool
  }

  struct Fault: Sendable {
    let check: String
    let language: String
    /// Number of the line among those that bear a sentence, counted from 1.
    let line: Int
    let old: String
    let new: String
    let english: String
  }

  struct Decoy: Sendable {
    let kind: String
    let line: Int
    let words: String
  }

  let name: String
  let english: [Line]
  let spanish: [Line]
  let faults: [Fault]
  let decoys: [Decoy]

  var description: String { name }
  var isForMeasuring: Bool { name.hasPrefix("measure") }
  var isClean: Bool { faults.isEmpty }

  init(folder: URL) throws {
    name = folder.lastPathComponent
    english = try Self.lines(folder.appending(path: "en.txt"))
    spanish = try Self.lines(folder.appending(path: "es.txt"))
    let faults = folder.appending(path: "faults.tsv")
    self.faults =
      FileManager.default.fileExists(atPath: faults.path)
      ? try Self.rows(faults).map { row in
        Fault(
          check: row[0], language: row[1], line: Int(row[2]) ?? 0, old: row[3], new: row[4],
          english: row[5])
      } : []
    decoys = try Self.rows(folder.appending(path: "decoys.tsv")).map { row in
      Decoy(kind: row[0], line: Int(row[1]) ?? 0, words: row[2])
    }
  }

  /// All articles, by name.
  static let all: [TestBedArticle] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "TestBed")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { try? TestBedArticle(folder: folder.appending(path: $0)) }
  }()

  private static func lines(_ file: URL) throws -> [Line] {
    var lines: [Line] = []
    var opensParagraph = false
    for line in try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      guard line.hasPrefix("["), let end = line.firstIndex(of: "]") else {
        opensParagraph = true
        continue
      }
      lines.append(
        Line(
          label: line[line.index(after: line.startIndex)..<end].split(separator: ",").map(
            String.init),
          text: line[line.index(end, offsetBy: 2)...].trimmingCharacters(in: .whitespaces),
          opensParagraph: opensParagraph))
      opensParagraph = false
    }
    return lines
  }

  private static func rows(_ file: URL) throws -> [[String]] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      while fields.count < 7 { fields.append("") }
      return fields
    }
  }
}

/// One side of a test bed article as a text, with the place of each line and each planted fault.
struct TestBedText {
  private(set) var text = ""
  /// Scalars of each line.
  private(set) var lines: [ScalarRange] = []
  /// By index of the fault: the scalars of what was planted; empty where something was taken away.
  private(set) var planted: [Int: ScalarRange] = [:]

  /// - Parameter faults: with their indices; those of this side.
  init(_ lines: [TestBedArticle.Line], faults: [(Int, TestBedArticle.Fault)]) {
    var length = 0
    for (number, line) in lines.enumerated() {
      if number > 0 {
        let gap = line.opensParagraph ? "\n\n" : " "
        text += gap
        length += gap.unicodeScalars.count
      }
      let edited = Self.edited(line.text, faults.filter { $0.1.line == number + 1 })
      for (fault, range) in edited.places {
        planted[fault] = ScalarRange(length + range.lowerBound, length + range.upperBound)
      }
      text += edited.text
      let count = edited.text.unicodeScalars.count
      self.lines.append(ScalarRange(length, length + count))
      length += count
    }
  }

  private static func edited(
    _ line: String, _ faults: [(Int, TestBedArticle.Fault)]
  ) -> (text: String, places: [(Int, Range<Int>)]) {
    let found = faults.compactMap { index, fault in
      line.range(of: fault.old, options: .literal).map { (index, fault, $0) }
    }.sorted { $0.2.lowerBound < $1.2.lowerBound }
    var text = ""
    var position = line.startIndex
    var places: [(Int, Range<Int>)] = []
    for (index, fault, range) in found where range.lowerBound >= position {
      text += line[position..<range.lowerBound]
      let start = text.unicodeScalars.count
      text += fault.new
      places.append((index, start..<text.unicodeScalars.count))
      position = range.upperBound
    }
    return (text + line[position...], places)
  }
}
