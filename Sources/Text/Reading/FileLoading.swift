import Foundation

/// Getting a file's bytes, and saying what is wrong when that fails.
enum FileLoading {
  /// - Throws: ``TextError`` for what is missing, a folder, or not readable.
  static func bytes(of path: String) throws(TextError) -> [UInt8] {
    try check(path)
    guard let file = fopen(path, "rb") else { throw .unreadable(path: path) }
    defer { fclose(file) }
    // Straight into the array: a `Data` between would be one more copy of a large file.
    var bytes: [UInt8] = []
    var size = fseek(file, 0, SEEK_END) == 0 ? max(0, ftell(file)) : 0
    rewind(file)
    repeat {
      let wanted = max(size + 1, chunk)
      let part = [UInt8](unsafeUninitializedCapacity: wanted) {
        $1 = fread($0.baseAddress, 1, wanted, file)
      }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      size = 0
    } while feof(file) == 0 && ferror(file) == 0
    if ferror(file) != 0 { throw .unreadable(path: path) }
    return bytes
  }

  /// What is read at once of a file whose size is not known, such as a pipe.
  private static let chunk = 65_536

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
