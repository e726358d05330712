/// What can be wrong with a text that is to be read.
package enum TextError: Problem, Equatable {
  case missing(path: String)
  case directory(path: String)
  case unreadable(path: String)
  case empty(path: String)
  /// A byte that the encoding does not allow. Line and column count from 1, the offset from 0 in the file's bytes.
  case invalidBytes(path: String, line: Int, column: Int, offset: Int, byte: UInt8)
  /// A NUL character, which no text holds.
  case containsNUL(path: String, line: Int, column: Int)
  case unknownEncoding(path: String, name: String)
  /// The program that turns this kind of file into text is not installed.
  case converterMissing(path: String, program: String)
  case conversionFailed(path: String, program: String, reason: String)

  package var place: Place? {
    switch self {
    case .missing(let path), .directory(let path), .unreadable(let path), .empty(let path),
      .unknownEncoding(let path, _), .converterMissing(let path, _),
      .conversionFailed(let path, _, _):
      path.isEmpty ? nil : Place(file: path)
    case .invalidBytes(let path, let line, let column, _, _),
      .containsNUL(let path, let line, let column):
      Place(file: path, line: line, column: column)
    }
  }

  package var code: String {
    switch self {
    case .missing: "missing-file"
    case .directory: "file-is-directory"
    case .unreadable: "unreadable-file"
    case .empty: "empty-file"
    case .invalidBytes: "invalid-encoding"
    case .containsNUL: "nul-character"
    case .unknownEncoding: "unknown-encoding"
    case .converterMissing: "converter-missing"
    case .conversionFailed: "conversion-failed"
    }
  }

  package var message: Localized {
    switch self {
    case .missing:
      Localized(en: "there is no such file", es: "no existe ese archivo")
    case .directory:
      Localized(
        en: "this is a folder; name a file in it", es: "es una carpeta; indique un archivo")
    case .unreadable:
      Localized(
        en: "the file cannot be read; check its permissions",
        es: "no se puede leer el archivo; revise los permisos")
    case .empty:
      Localized(en: "the file holds no text", es: "el archivo no contiene texto")
    case .invalidBytes(_, _, _, let offset, let byte): Self.invalid(offset, byte)
    case .containsNUL:
      Localized(
        en: "NUL character: not a text file, or UTF-16 without byte order mark; "
          + "for the latter try --encoding utf-16le",
        es: "carácter NUL: no es un archivo de texto, o es UTF-16 sin marca de orden de bytes; "
          + "en ese caso pruebe --encoding utf-16le")
    case .unknownEncoding(_, let name): Self.unknown(name)
    case .converterMissing(_, let program):
      Localized(
        en: "reading this kind of file needs \(program), which is not installed; "
          + "install it, or save the text as .txt or .html",
        es: "para leer este tipo de archivo hace falta \(program), que no está instalado; "
          + "instálelo o guarde el texto como .txt o .html")
    case .conversionFailed(_, let program, let reason):
      Localized(
        en: "\(program) could not read the file: \(reason)",
        es: "\(program) no pudo leer el archivo: \(reason)")
    }
  }

  private static func invalid(_ offset: Int, _ byte: UInt8) -> Localized {
    let hexadecimal = "0x" + String(byte, radix: 16, uppercase: true)
    return Localized(
      en: "byte \(hexadecimal) at offset \(offset) is not valid in this encoding; "
        + "if the file is older text, try --encoding windows-1252",
      es: "el byte \(hexadecimal) en la posición \(offset) no es válido en esta codificación; "
        + "si el texto es antiguo, pruebe --encoding windows-1252")
  }

  private static func unknown(_ name: String) -> Localized {
    let shown = name.filter { $0.isASCII && !$0.isNewline && $0 >= " " }.prefix(40)
    let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
    return Localized(
      en: "unknown encoding \"\(shown)\"; known are \(known)",
      es: "codificación desconocida «\(shown)»; se conocen \(known)")
  }
}
