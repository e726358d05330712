import Foundation
import Terminology
import Text

/// `history.jsonl`: only ever added to; a line torn by a kill is cut off when the next change is made.
struct HistoryFile {
  let path: String

  /// What the file holds.
  struct Contents {
    var records: [HistoryRecord] = []
    /// Length of the sound part in bytes.
    var soundLength = 0
    /// Where each record begins, in bytes.
    var starts: [Int] = []
    /// Whether bytes without line end follow the sound part.
    var isTorn = false
    var errors: [GlossaryStoreError] = []
  }

  /// - Complexity: O(n).
  func read() throws -> Contents {
    var contents = Contents()
    guard FileManager.default.fileExists(atPath: path) else { return contents }
    let bytes = try GlossaryFileSystem.read(path)
    var start = 0
    var line = 0
    while start < bytes.count {
      line += 1
      guard let end = bytes[start...].firstIndex(of: 0x0A) else {
        contents.isTorn = true
        break
      }
      do {
        contents.records.append(
          try HistoryRecord(reading: Array(bytes[start..<end]), name: path))
        contents.starts.append(start)
      } catch {
        contents.errors.append(.historyLine(Place(file: path, line: line)))
      }
      start = end + 1
      contents.soundLength = start
    }
    return contents
  }

  /// Adds lines and waits until they are on the disk.
  func append(_ records: [HistoryRecord], after soundLength: Int) throws {
    let bytes = Array(records.map(\.line).joined().utf8)
    try GlossaryFileSystem.append(bytes, to: path, after: soundLength)
  }

  func cut(to length: Int) throws { try GlossaryFileSystem.append([], to: path, after: length) }
}
