import Foundation
import Terminology

/// One holding of the lock: mends what a kill left, then makes one operation.
///
/// The record is written before the file: killed before the record, nothing happened; killed before the file, the next
/// holder finds the operation's number in the lock file and the file without the change, and takes the record out.
struct GlossaryTransaction {
  private let store: GlossaryStore
  private let lock: GlossaryLock
  private let by: String
  private let at: String
  private(set) var history: HistoryFile.Contents
  private(set) var recoveries: [GlossaryStore.Recovery] = []

  init(store: GlossaryStore, by: String, at: String) throws {
    self.store = store
    self.by = by
    self.at = at
    lock = try GlossaryLock(folder: store.folder, holder: Self.holder(by, at))
    history = try store.historyFile.read()
    if history.isTorn {
      try store.historyFile.cut(to: history.soundLength)
      recoveries.append(.tornHistoryLine(path: store.historyFile.path))
    }
    if let unfinished = lock.unfinished { try settle(unfinished) }
  }

  /// Writes the records and then the file.
  func make(
    _ edit: GlossaryEdit, of glossary: Glossary, _ name: String, why: String?, undoes: Int?
  ) throws -> GlossaryStore.Outcome {
    let operation = (history.records.map(\.operation).max() ?? 0) + 1
    let records = edit.changes.map {
      HistoryRecord(
        operation: operation, at: at, by: by, action: edit.action, glossary: name, change: $0,
        why: why, undoes: undoes)
    }
    let bytes = GlossaryFile.write(edit.applied(to: glossary))
    try lock.begin(operation, holder: Self.holder(by, at))
    do {
      try store.historyFile.append(records, after: history.soundLength)
      try GlossaryFileSystem.replace(store.path(of: name), with: bytes)
    } catch {
      // Nothing was changed: the record of it must not stay.
      try? store.historyFile.cut(to: history.soundLength)
      try? lock.finish()
      throw error
    }
    try lock.finish()
    return GlossaryStore.Outcome(glossary: name, records: records, recoveries: recoveries)
  }

  /// Takes the record of an operation out whose file was not written.
  private mutating func settle(_ operation: Int) throws {
    let pending = history.records.filter { $0.operation == operation }
    if let name = pending.first?.glossary, let loaded = try? store.load(name),
      pending.allSatisfy({ loaded.glossary[$0.change.concept] == $0.change.before })
    {
      try withdraw(operation, pending)
    } else if let name = pending.first?.glossary,
      !FileManager.default.fileExists(atPath: store.path(of: name))
    {
      try withdraw(operation, pending)
    }
    try lock.finish()
  }

  private mutating func withdraw(_ operation: Int, _ pending: [HistoryRecord]) throws {
    while history.records.last?.operation == operation {
      history.records.removeLast()
      history.soundLength = history.starts.removeLast()
    }
    try store.historyFile.cut(to: history.soundLength)
    recoveries.append(.unfinishedOperation(concepts: pending.map(\.change.concept)))
  }

  private static func holder(_ by: String, _ at: String) -> String {
    "\(by), \(at), \(ProcessInfo.processInfo.processIdentifier)"
  }
}
