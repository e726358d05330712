import Foundation
import Text

/// The newsroom's folder on disk: articles in `Pairs/`, concept entries in `Glossary/`, settings in `cotejo.json`.
///
/// Everything in it is plain text that a person can read, compare, merge and commit.
package struct WorkspaceFolder: Hashable, Sendable {
  package let path: String

  package static let pairsName = "Pairs"
  package static let glossaryName = "Glossary"
  package static let settingsName = "cotejo.json"

  /// - Throws: ``WorkspaceError/notAWorkspace(path:)`` for a folder with neither pairs nor settings.
  package init(path: String) throws(WorkspaceError) {
    guard Self.isWorkspace(path) else { throw .notAWorkspace(path: path) }
    self.path = path
  }

  /// The nearest workspace, from a folder upwards.
  package static func containing(_ folder: String) -> WorkspaceFolder? {
    var url = URL(fileURLWithPath: folder).standardizedFileURL
    while true {
      if let found = try? WorkspaceFolder(path: url.path) { return found }
      let parent = url.deletingLastPathComponent().standardizedFileURL
      if parent.path == url.path || url.path == "/" { return nil }
      url = parent
    }
  }

  private static func isWorkspace(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + settingsName)
      || isFolder(path + "/" + pairsName)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  package var pairsPath: String { inside(Self.pairsName) }
  package var glossaryPath: String { inside(Self.glossaryName) }

  package var settingsPath: String { inside(Self.settingsName) }

  /// The path of something in the workspace, without a superfluous `./`.
  private func inside(_ name: String) -> String { path == "." ? name : path + "/" + name }

  /// The article pairs, by slug.
  package func pairs() -> [PairFolder] {
    names(in: pairsPath).filter { Self.isFolder(pairsPath + "/" + $0) }.map {
      PairFolder(slug: $0, path: pairsPath + "/" + $0)
    }
  }

  /// Paths of the glossary's files, by name.
  package func glossaryFiles() -> [String] {
    names(in: glossaryPath).filter { $0.hasSuffix(".json") }.map { glossaryPath + "/" + $0 }
  }

  private func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
