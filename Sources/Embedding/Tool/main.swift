// embed-data MODULE-FOLDER OUTPUT FILE…
//
// Writes OUTPUT, a Swift file that declares `EmbeddedData.files`: the path of each FILE below
// MODULE-FOLDER and its text as a static string literal.

import Foundation

let arguments = CommandLine.arguments
guard arguments.count > 3 else {
  FileHandle.standardError.write(Data("usage: embed-data FOLDER OUTPUT FILE…\n".utf8))
  exit(64)
}
let folder = arguments[1] + "/"
var entries: [String] = []
for path in arguments.dropFirst(3) {
  let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
  guard !text.contains("\"\"\"####"), !text.contains("\r") else {
    FileHandle.standardError.write(Data("\(path): cannot be embedded\n".utf8))
    exit(1)
  }
  let name = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  entries.append("    (\"\(name)\", ####\"\"\"\n\(text)\n\"\"\"####),")
}
let source = """
  // Written by embed-data; not kept.
  enum EmbeddedData {
    /// Path below the module's folder and text of each embedded file, by path.
    static let files: [(path: StaticString, text: StaticString)] = [
  \(entries.joined(separator: "\n"))
    ]
  }

  """
try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
