import Terminology
import Text

/// A file format in which glossaries come and go. A new format is a file of its own and a line in ``all``.
package struct GlossaryFormat: Sendable {
  /// How commands name it: `tbx`.
  package let id: String
  package let name: Localized
  /// In small letters, without point; the first is the one to write.
  package let fileExtensions: [String]
  /// Whether a file is of this format, by its first bytes (UTF-8, without byte order mark).
  let recognises: @Sendable (_ head: String) -> Bool
  /// Reads a file; what is wrong is in the result.
  package let read:
    @Sendable (_ file: [UInt8], _ name: String, _ options: ImportOptions) -> GlossaryReading
  package let write: @Sendable (_ glossary: Glossary, _ options: ExportOptions) -> ExportedFile

  /// The more telling come first: a file goes to the first that recognises it.
  package static let all: [GlossaryFormat] = [
    .json, .tbx, .tbx2, .omegaT, .csv, .tsv,
  ]

  /// - Throws: ``InterchangeError`` with a suggestion for a name that no format has.
  package static func named(_ id: String) throws(InterchangeError) -> GlossaryFormat {
    if let format = all.first(where: { $0.id == id.lowercased() }) { return format }
    throw .unknownFormat(id, suggestion: NearestName.to(id, among: all.map(\.id)))
  }

  /// The format of a file, by what it contains and then by the extension of its name.
  /// - Throws: ``InterchangeError`` if neither tells.
  package static func detect(
    _ file: [UInt8], name: String
  ) throws(InterchangeError) -> GlossaryFormat {
    let head = TextDecoding.head(of: file)
    if let format = all.first(where: { $0.recognises(head) }) { return format }
    let fileExtension = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if let format = all.first(where: { $0.fileExtensions.contains(fileExtension) }) {
      return format
    }
    throw .unrecognised(Place(file: name))
  }
}

/// How to read a glossary.
package struct ImportOptions: Sendable {
  /// The status of terms for which the file gives none; of several preferred ones of a concept in a language, the
  /// first is and the others are admitted.
  package var unstatedStatus = TermStatus.proposed
  /// What a file of two columns without heading holds.
  package var source = "en"
  package var target = "es"
  /// Nil to go by the file.
  package var separator: TableSeparator?
  /// Headings for a table without any; empty where its first line has them.
  package var columns: [String] = []
  /// IANA name of the encoding of a text without byte order mark; nil for UTF-8. XML names its own.
  package var encoding: String?
  package var xmlLimits = XMLLimits()

  package init() {}
}

/// How to write a glossary.
package struct ExportOptions: Sendable {
  package var separator = TableSeparator.comma
  /// Tables for spreadsheets begin with a byte order mark, or these take accents for something else.
  package var byteOrderMark = true
  /// The language of headings and comments.
  package var interface = InterfaceLanguage.english
  /// For formats that hold pairs of terms.
  package var source = "en"
  package var target = "es"
  /// Leave out terms that are not preferred or admitted, for readers that take every term for a good one.
  package var acceptedOnly = false

  package init() {}
}
