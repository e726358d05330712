import Text
import Workspace

extension Console {
  static let outputFile = OptionDeclaration(
    "output", aliases: ["o"], Localized(en: "FILE", es: "ARCHIVO"), .file,
    summary: Localized(
      en: "Writes the result to a file, which is there as a whole or not at all.",
      es: "Guarda el resultado en un archivo, que queda completo o no se crea."))

  /// Calls `body` with where the result goes: the named file, else standard output.
  func withResult(_ path: String?, _ body: (Output) throws -> Void) throws {
    guard let path, path != "-" else { return try body(output) }
    Interruption.prepare()
    let file = try AtomicFile(path: path)
    let output = Output(descriptor: file.descriptor)
    try body(output)
    output.flush()
    if let failure = output.failure { throw FileError.cannotWrite(path: path, errno: failure) }
    try file.commit()
  }
}
