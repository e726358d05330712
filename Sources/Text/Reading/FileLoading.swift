import Foundation

/// Getting a file's bytes, and saying what is wrong when that fails.
enum FileLoading {
  /// - Throws: ``TextError`` for what is missing, a folder, or not readable.
  static func bytes(of path: String) throws(TextError) -> [UInt8] {
    try check(path)
    do {
      // Mapped where the system can, so that one copy of a large file is enough.
      return Array(try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
    } catch {
      throw .unreadable(path: path)
    }
  }

  static func check(_ path: String) throws(TextError) {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw .missing(path: path)
    }
    if isDirectory.boolValue { throw .directory(path: path) }
    guard FileManager.default.isReadableFile(atPath: path) else { throw .unreadable(path: path) }
  }

  /// The letters after the last point of a file's name; empty without one.
  static func lowerCaseExtension(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return "" }
    return name[name.index(after: point)...].lowercased()
  }
}
