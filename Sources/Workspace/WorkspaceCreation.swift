import Foundation
import Text

extension WorkspaceFolder {
  /// Makes what a workspace lacks in a folder, and leaves what is there as it is.
  /// - Returns: paths of what was made.
  /// - Throws: ``FileError``.
  package static func create(at path: String) throws(FileError) -> [String] {
    var made: [String] = []
    for name in [pairsName, glossaryName] {
      let folder = path + "/" + name
      if FileManager.default.fileExists(atPath: folder) { continue }
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw .cannotWrite(path: folder, errno: errno)
      }
      made.append(folder + "/")
    }
    let settings = path + "/" + settingsName
    if !FileManager.default.fileExists(atPath: settings) {
      try AtomicFile.write(Array(initialSettings.utf8), to: settings)
      made.append(settings)
    }
    return made
  }
  /// `cotejo.json` as a new workspace has it: what would hold without it, to be edited.
  private static let initialSettings = """
    {
      "failOn": "error",
      "profiles": [],
      "checks": {}
    }

    """
}
