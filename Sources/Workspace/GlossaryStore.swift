import Foundation
import Terminology
import Text

/// The folder `Glossary/`: its files, and the history of their changes.
package struct GlossaryStore: Sendable {
  /// Path of the folder.
  package let folder: String

  package init(folder: String) { self.folder = folder }

  /// One glossary file as it was read.
  package struct Loaded: Sendable {
    /// The file's name without ending: `venezuela`.
    package let name: String
    package let path: String
    /// The entries without errors.
    package let glossary: Glossary
    package let errors: [GlossaryError]
  }

  /// What was mended when a change was begun; to be told to the user.
  package enum Recovery: Hashable, Sendable {
    case tornHistoryLine(path: String)
    /// An operation was on record but not done when its process was ended.
    case unfinishedOperation(concepts: [String])

    package var message: Localized {
      switch self {
      case .tornHistoryLine:
        Localized(
          en: "the last line of the history was incomplete and has been cut off",
          es: "la última línea del historial estaba incompleta y se ha eliminado")
      case .unfinishedOperation(let concepts):
        Localized(
          en:
            "an interrupted change of \(concepts.joined(separator: ", ")) was not made; its record has been taken out",
          es:
            "un cambio interrumpido de \(concepts.joined(separator: ", ")) no llegó a hacerse; se ha retirado su registro"
        )
      }
    }
  }

  /// What a change did.
  package struct Outcome: Sendable {
    package let glossary: String
    package let records: [HistoryRecord]
    package let recoveries: [Recovery]
  }

  /// All glossary files, by name; none if the folder is not there.
  package func load() throws -> [Loaded] {
    try names().map { try load($0) }
  }

  package func load(_ name: String) throws -> Loaded {
    let path = path(of: name)
    guard FileManager.default.fileExists(atPath: path) else {
      throw GlossaryStoreError.noGlossary(name: name, folder: folder)
    }
    let (glossary, errors) = GlossaryFile.read(try GlossaryFileSystem.read(path), name: path)
    return Loaded(name: name, path: path, glossary: glossary, errors: errors)
  }

  package func names() throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
        .map { String($0.dropLast(5)) }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw GlossaryStoreError.cannotRead(path: folder, reason: error.localizedDescription)
    }
  }

  /// The records of all changes, oldest first, and the lines that are none.
  package func history() throws -> (records: [HistoryRecord], errors: [GlossaryStoreError]) {
    let contents = try historyFile.read()
    return (contents.records, contents.errors)
  }

  /// Makes a change: takes the lock, reads the file anew, asks for the edit, writes the record and then the file.
  ///
  /// - Parameters:
  ///   - name: the glossary file; nil for the only one there is. A name that is new makes a new file.
  ///   - by: who does it.
  ///   - at: when, as the record is to say it.
  ///   - make: the edit of the glossary as it is now.
  /// - Throws: ``GlossaryStoreError``, or what `make` throws; then nothing is changed.
  @discardableResult
  package func change(
    _ name: String? = nil, by: String, at: String, why: String? = nil,
    _ make: (Glossary) throws -> GlossaryEdit
  ) throws -> Outcome {
    try withLock(by: by, at: at) { transaction in
      let name = try name ?? onlyName()
      let glossary = try soundGlossary(name)
      let edit = try make(glossary)
      return try transaction.make(edit, of: glossary, name, why: why, undoes: nil)
    }
  }

  /// Takes back the last operation that was not taken back yet, of one concept or of any.
  @discardableResult
  package func undo(concept: String? = nil, by: String, at: String, why: String? = nil) throws
    -> Outcome
  {
    try withLock(by: by, at: at) { transaction in
      let records = transaction.history.records
      let undone = Set(records.compactMap(\.undoes))
      let last = records.last { record in
        record.undoes == nil && !undone.contains(record.operation)
          && (concept.map { $0 == record.change.concept } ?? true)
      }
      guard let last else { throw GlossaryError.nothingToUndo(concept: concept) }
      let glossary = try soundGlossary(last.glossary)
      let changes = records.filter { $0.operation == last.operation }.map(\.change)
      let edit = try GlossaryEdit.undo(changes, in: glossary)
      return try transaction.make(
        edit, of: glossary, last.glossary, why: why, undoes: last.operation)
    }
  }

  func path(of name: String) -> String { "\(folder)/\(name).json" }

  var historyFile: HistoryFile { HistoryFile(path: folder + "/history.jsonl") }

  private func onlyName() throws -> String {
    let names = try names()
    guard names.count <= 1 else {
      throw GlossaryStoreError.whichGlossary(folder: folder, names: names)
    }
    return names.first ?? Self.firstName
  }

  /// Name of the file that the first concept of a workspace goes to.
  private static let firstName = "glossary"

  /// A file without errors; an empty glossary for a new one.
  private func soundGlossary(_ name: String) throws -> Glossary {
    guard FileManager.default.fileExists(atPath: path(of: name)) else { return Glossary() }
    let loaded = try load(name)
    guard loaded.errors.isEmpty else { throw GlossaryStoreError.unsound(path: loaded.path) }
    return loaded.glossary
  }

  private func withLock(
    by: String, at: String, _ body: (GlossaryTransaction) throws -> Outcome
  ) throws -> Outcome {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw GlossaryStoreError.cannotWrite(path: folder, reason: error.localizedDescription)
    }
    let transaction = try GlossaryTransaction(store: self, by: by, at: at)
    return try body(transaction)
  }
}
