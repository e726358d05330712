import Alignment
import Foundation
import Terminology
import Testing
import Text

@testable import Interchange

/// Writes files for `outside.sh`, which has programs of other makers read them. Runs where `COTEJO_EXPORT` names the
/// folder to write to.
@Suite struct ExportForOutsideTools {
  static let folder = ProcessInfo.processInfo.environment["COTEJO_EXPORT"]

  @Test(.enabled(if: folder != nil)) func writeFiles() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder), isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func write(_ name: String, _ bytes: [UInt8]) throws {
      try Data(bytes).write(to: folder.appendingPathComponent(name))
    }
    var hard = Glossary()
    for seed in 1...20 as ClosedRange<UInt64> {
      var generator = GlossaryGenerator(seed: seed, holdsControls: false)
      for concept in generator.glossary().concepts { hard.put(concept) }
    }
    for (name, glossary) in [("plain", Samples.glossary), ("hard", hard)] {
      for format in GlossaryFormat.all {
        let file = format.write(glossary, ExportOptions()).bytes
        try write("\(name).\(format.id).\(format.fileExtensions[0])", file)
      }
      var options = ExportOptions()
      options.separator = .semicolon
      options.interface = .spanish
      try write("\(name).semicolon.csv", GlossaryFormat.csv.write(glossary, options).bytes)
      options.acceptedOnly = true
      try write("\(name).accepted.tbx", GlossaryFormat.tbx2.write(glossary, options).bytes)
    }
    try write("pair.tmx", TMXWriter.write(Samples.bitext, options: Samples.tmxOptions).bytes)
    try write("pair.ladder", HunalignWriter.write(Samples.bitext).bytes)
  }
}
