import Text

/// The glossary as a file: `{"format":"cotejo-glossary/1","concepts":[…]}`.
package enum GlossaryFile {
  package static let format = formatName + "/" + String(formatVersion)
  static let formatName = "cotejo-glossary"
  static let formatVersion = 1

  /// Reads a glossary strictly: what the format does not know is an error with its place.
  ///
  /// A concept entry with an error is left out, and the others are read. Optional keys may be left out, and
  /// keys may stand in any order.
  /// - Parameter name: the file's name for messages.
  /// - Returns: errors in the order of the file.
  /// - Complexity: O(n).
  package static func read(_ bytes: [UInt8], name: String) -> (Glossary, [GlossaryError]) {
    var reader = GlossaryReader(bytes, name: name)
    return reader.read()
  }

  /// The canonical form: one term a line, keys in one order, concepts by id, `\n` line ends. Equal glossaries give
  /// equal bytes, and reading them gives the glossary back.
  /// - Complexity: O(n).
  package static func write(_ glossary: Glossary) -> [UInt8] {
    var writer = GlossaryWriter()
    return writer.write(glossary)
  }

  /// One concept entry on one line, without line end; for records.
  package static func line(for concept: Concept) -> String {
    var writer = GlossaryWriter()
    return writer.line(for: concept)
  }

  /// Reads a concept entry where a scanner stands, which passes over it.
  /// - Throws: ``GlossaryError``, the first found.
  package static func readConcept(_ scanner: inout JSONScanner, name: String) throws -> Concept {
    var reader = GlossaryReader(scanner.bytes, name: name)
    let start = scanner.position
    var copy = scanner
    do {
      let concept = try reader.readConcept(&copy)
      scanner = copy
      if let error = reader.errors.first { throw error }
      guard let concept else { throw reader.missing("id", at: start) }
      return concept
    } catch let failure as JSONFailure {
      throw reader.error(for: failure)
    }
  }
}
