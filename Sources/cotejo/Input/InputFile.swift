import Foundation
import Text
import Workspace

/// Reads the bytes of a file that the command line names, or of standard input for `-`.
enum InputFile {
  /// - Throws: ``InputError``.
  static func bytes(_ path: String) throws(InputError) -> [UInt8] {
    if path == "-" { return StandardInput.readAll() }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path: path)
    }
    if isFolder.boolValue { throw .isFolder(path: path) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    return Array(data)
  }
}

/// What can be wrong with a file that is to be read.
enum InputError: Problem {
  case missing(path: String)
  case isFolder(path: String)
  case unreadable(path: String)

  var place: Place? {
    switch self {
    case .missing(let path), .isFolder(let path), .unreadable(let path): Place(file: path)
    }
  }

  var code: String {
    switch self {
    case .missing: "missing-file"
    case .isFolder: "is-folder"
    case .unreadable: "unreadable-file"
    }
  }

  var message: Localized {
    switch self {
    case .missing: Localized(en: "there is no such file", es: "no existe ese archivo")
    case .isFolder:
      Localized(
        en: "is a folder; a file was expected", es: "es una carpeta y se esperaba un archivo")
    case .unreadable:
      Localized(
        en: "cannot be read; are you allowed to?", es: "no se puede leer; ¿falta el permiso?")
    }
  }
}
