import Foundation
import Text

/// What can go wrong with a file or folder that is to be written.
package enum FileError: Problem {
  case isFolder(path: String)
  case cannotWrite(path: String, errno: Int32)

  package var place: Place? {
    switch self {
    case .isFolder(let path), .cannotWrite(let path, _): Place(file: path)
    }
  }

  package var code: String {
    switch self {
    case .isFolder: "is-folder"
    case .cannotWrite: "cannot-write"
    }
  }

  package var message: Localized {
    switch self {
    case .isFolder:
      Localized(
        en: "is a folder; a file was expected", es: "es una carpeta y se esperaba un archivo")
    case .cannotWrite(_, let number):
      Localized(
        en: "cannot be written (\(String(cString: strerror(number))))",
        es: "no se puede escribir (\(String(cString: strerror(number))))")
    }
  }
}
