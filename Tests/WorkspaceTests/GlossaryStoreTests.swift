import Foundation
import Terminology
import Testing
import Text

@testable import Workspace

@Suite struct GlossaryStoreTests {
  static let card = Concept(
    id: "card",
    terms: [
      Term(language: "en", text: "fatherland card", status: .preferred),
      Term(language: "en", text: "homeland card", status: .admitted),
    ])

  /// A folder of its own for each test, taken away afterwards.
  static func withStore(_ body: (GlossaryStore) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "glossary-store-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(GlossaryStore(folder: folder))
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func changesAreWrittenAndRecorded() throws {
    try Self.withStore { store in
      #expect(try store.load().isEmpty)
      try store.change(by: "ana", at: "2026-01-02T03:04:05Z", why: "new \"card\"") {
        try .add(Self.card, to: $0)
      }
      try store.change(by: "luis", at: "2026-01-03T00:00:00Z") {
        try .approve("homeland card", in: "card", of: $0)
      }
      let loaded = try store.load()
      #expect(loaded.map(\.name) == ["glossary"])
      #expect(loaded[0].glossary["card"]?.terms.map(\.status) == [.admitted, .preferred])
      let (records, errors) = try store.history()
      #expect(errors.isEmpty)
      #expect(records.map(\.by) == ["ana", "luis"])
      #expect(records.map(\.operation) == [1, 2])
      #expect(records[0].why == "new \"card\"")
      #expect(records[1].change.before == Self.card)
      #expect(records[1].change.after == loaded[0].glossary["card"])
    }
  }

  @Test func undoTakesBackOneOperationAfterAnother() throws {
    try Self.withStore { store in
      let other = Concept(id: "other", terms: [Term(language: "en", text: "x", status: .proposed)])
      try store.change(by: "a", at: "1") { try .add(Self.card, to: $0) }
      try store.change(by: "a", at: "2") { try .add(other, to: $0) }
      let before = try store.load("glossary").glossary
      try store.change(by: "a", at: "3") { try .merge("other", into: "card", in: $0) }
      try store.undo(by: "a", at: "4", why: "no")
      #expect(try store.load("glossary").glossary == before)
      try store.undo(concept: "card", by: "a", at: "5")
      #expect(try store.load("glossary").glossary.concepts.map(\.id) == ["other"])
      try store.undo(by: "a", at: "6")
      #expect(try store.load("glossary").glossary.concepts.isEmpty)
      #expect(throws: GlossaryError.nothingToUndo(concept: nil)) {
        try store.undo(by: "a", at: "7")
      }
      #expect(try store.history().records.compactMap(\.undoes) == [3, 3, 1, 2])
    }
  }

  @Test func anErrorChangesNothing() throws {
    try Self.withStore { store in
      try store.change(by: "a", at: "1") { try .add(Self.card, to: $0) }
      let file = try Self.text(store.path(of: "glossary"))
      let history = try Self.text(store.historyFile.path)
      #expect(throws: GlossaryError.conceptExists(id: "card")) {
        try store.change(by: "a", at: "2") { try .add(Self.card, to: $0) }
      }
      #expect(try Self.text(store.path(of: "glossary")) == file)
      #expect(try Self.text(store.historyFile.path) == history)
    }
  }

  @Test func aFileWithErrorsIsNotWritten() throws {
    try Self.withStore { store in
      try store.change(by: "a", at: "1") { try .add(Self.card, to: $0) }
      let path = store.path(of: "glossary")
      let broken = try Self.text(path).replacingOccurrences(of: "admitted", with: "admited")
      try broken.write(toFile: path, atomically: true, encoding: .utf8)
      #expect(throws: GlossaryStoreError.unsound(path: path)) {
        try store.change(by: "a", at: "2") { try .add(Concept(id: "b"), to: $0) }
      }
      #expect(try Self.text(path) == broken)
      #expect(try store.load()[0].errors.count == 1)
    }
  }

  @Test func onlyOneMayChangeAtATime() throws {
    try Self.withStore { store in
      try store.change(by: "a", at: "1") { try .add(Self.card, to: $0) }
      try store.change(by: "ana", at: "2") { glossary in
        #expect {
          try store.change(by: "luis", at: "3") { try .remove("card", from: $0) }
        } throws: { error in
          guard case .locked(_, let holder)? = error as? GlossaryStoreError else { return false }
          return holder.hasPrefix("ana, 2, ")
        }
        return try .edit("card", in: glossary) { $0.note = "n" }
      }
      #expect(try store.load("glossary").glossary["card"]?.note == "n")
      try store.change(by: "luis", at: "4") { try .remove("card", from: $0) }
    }
  }

  @Test func aTornLineIsCutOffAndSaid() throws {
    try Self.withStore { store in
      try store.change(by: "a", at: "1") { try .add(Self.card, to: $0) }
      let path = store.historyFile.path
      let sound = try Self.text(path)
      try (sound + "{\"operation\":2,\"at\":").write(
        toFile: path, atomically: true, encoding: .utf8)
      #expect(try store.history().records.count == 1)
      let outcome = try store.change(by: "a", at: "2") { try .remove("card", from: $0) }
      #expect(outcome.recoveries == [.tornHistoryLine(path: path)])
      #expect(try store.history().records.map(\.operation) == [1, 2])
      #expect(try Self.text(path).hasPrefix(sound))
    }
  }

  /// Killed after the record was written: at each length of the record, and before or after the file.
  @Test func aKillAtAnyMomentLeavesFileAndHistoryInStep() throws {
    try Self.withStore { store in
      try store.change(by: "a", at: "1") { try .add(Self.card, to: $0) }
      let paths = [store.path(of: "glossary"), store.historyFile.path]
      let before = try paths.map(Self.text)
      try store.change(by: "a", at: "2") { try .edit("card", in: $0) { $0.note = "new" } }
      let after = try paths.map(Self.text)
      let lengths = Array(stride(from: before[1].utf8.count, to: after[1].utf8.count, by: 37))
      for length in lengths + [after[1].utf8.count] {
        for isFileWritten in length == after[1].utf8.count ? [false, true] : [false] {
          try String(after[1].utf8.prefix(length))!.write(
            toFile: paths[1], atomically: true, encoding: .utf8)
          try (isFileWritten ? after[0] : before[0]).write(
            toFile: paths[0], atomically: true, encoding: .utf8)
          try "a, 2, 99\n2\n".write(
            toFile: store.folder + "/.lock", atomically: true, encoding: .utf8)
          #expect(throws: GlossaryError.nothingChanges(concept: "card")) {
            try store.change(by: "b", at: "3") { try .edit("card", in: $0) { _ in } }
          }
          let last = try store.history().records.last
          #expect(last?.change.after == (try store.load("glossary").glossary["card"]))
          #expect(try Self.text(paths[1]) == (isFileWritten ? after[1] : before[1]))
        }
      }
    }
  }

  @Test func linesThatAreNoRecordsAreToldAndKept() throws {
    try Self.withStore { store in
      try store.change(by: "a", at: "1") { try .add(Self.card, to: $0) }
      let path = store.historyFile.path
      let odd = "<<<<<<< ours\n" + (try Self.text(path)) + "{\"operation\":1}\n"
      try odd.write(toFile: path, atomically: true, encoding: .utf8)
      let (records, errors) = try store.history()
      #expect(records.count == 1)
      #expect(errors.map { $0.place?.line } == [1, 3])
      try store.change(by: "a", at: "2") { try .remove("card", from: $0) }
      #expect(try Self.text(path).hasPrefix(odd))
    }
  }

  @Test func oneOfSeveralFilesMustBeNamed() throws {
    try Self.withStore { store in
      try store.change("b", by: "a", at: "1") { try .add(Self.card, to: $0) }
      try store.change("a", by: "a", at: "1") { try .add(Self.card, to: $0) }
      #expect(throws: GlossaryStoreError.whichGlossary(folder: store.folder, names: ["a", "b"])) {
        try store.change(by: "a", at: "1") { try .remove("card", from: $0) }
      }
      #expect(throws: GlossaryStoreError.noGlossary(name: "c", folder: store.folder)) {
        try store.load("c")
      }
    }
  }

  @Test func recordsAreReadAsTheyAreWritten() throws {
    let record = HistoryRecord(
      operation: 7, at: "2026-01-01T00:00:00Z", by: "Ana «A»\n\u{1B}[31m", action: .importing,
      glossary: "g", change: .init(concept: "card", before: nil, after: Self.card), why: "w",
      undoes: 3)
    #expect(!record.line.dropLast().contains("\n") && !record.line.contains("\u{1B}"))
    #expect(try HistoryRecord(reading: Array(record.line.utf8.dropLast()), name: "h") == record)
  }
}
