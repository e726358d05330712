import Terminology
import Text

extension GlossaryFormat {
  /// TBX v3 (ISO 30042:2019), dialect TBX-Basic; written with data categories as attributes (DCA), read in both
  /// styles.
  package static let tbx = GlossaryFormat(
    id: "tbx",
    name: Localized(en: "TBX-Basic v3 (ISO 30042:2019)", es: "TBX-Basic v3 (ISO 30042:2019)"),
    fileExtensions: ["tbx"],
    recognises: { $0.contains("<tbx") },
    read: TBXReader.read,
    write: { TBXWriter.write($0, as: .version3, options: $1) })

  /// TBX v2 (ISO 30042:2008, `martif`), which most translation programs read.
  package static let tbx2 = GlossaryFormat(
    id: "tbx2",
    name: Localized(en: "TBX v2 (martif, for tools)", es: "TBX v2 (martif, para programas)"),
    fileExtensions: ["tbx", "martif", "mtf"],
    recognises: { $0.contains("<martif") },
    read: TBXReader.read,
    write: { TBXWriter.write($0, as: .version2, options: $1) })
}

/// The names of the elements in which the versions of TBX differ.
struct TBXDialect: Sendable {
  let root: String
  let rootAttributes: [(String, String)]
  let header: String
  let entry: String
  let language: String
  let term: String

  static let version3 = TBXDialect(
    root: "tbx",
    rootAttributes: [
      ("type", "TBX-Basic"), ("style", "dca"), ("xml:lang", "en"), ("xmlns", namespace),
    ],
    header: "tbxHeader", entry: "conceptEntry", language: "langSec", term: "termSec")

  static let version2 = TBXDialect(
    root: "martif", rootAttributes: [("type", "TBX-Basic"), ("xml:lang", "en")],
    header: "martifHeader", entry: "termEntry", language: "langSet", term: "tig")

  static let namespace = "urn:iso:std:iso:30042:ed-2"
}

/// The data categories of TBX-Basic that the glossary has fields for.
enum TBXCategory {
  static let status = "administrativeStatus"
  static let partOfSpeech = "partOfSpeech"
  static let gender = "grammaticalGender"
  static let number = "grammaticalNumber"
  static let region = "geographicalUsage"
  static let subject = "subjectField"
  static let definition = "definition"
  static let context = "context"
  static let source = "source"
  static let outlet = "customerSubset"

  /// Values of TBX-Basic; nil for a status that it does not have.
  static func status(_ status: TermStatus) -> String? {
    status == .proposed ? nil : status.rawValue + "Term-admn-sts"
  }

  /// The value, and whether it says all.
  static func partOfSpeech(_ part: PartOfSpeech) -> (value: String, isWhole: Bool) {
    switch part {
    case .noun, .verb, .adjective, .adverb, .other: (part.rawValue, true)
    case .properNoun: (PartOfSpeech.noun.rawValue, false)
    case .phrase: (PartOfSpeech.other.rawValue, false)
    }
  }

  static func gender(_ gender: GrammaticalGender) -> (value: String, isWhole: Bool) {
    gender == .common ? ("other", false) : (gender.rawValue, true)
  }
}

/// Notes that hold what TBX has no category for: `cotejo:validFrom 2018-05-20`.
enum TBXNote {
  static let prefix = "cotejo:"
  static let id = "id"
  static let order = "order"
  static let note = "note"

  static func text(_ key: String, _ value: String) -> String { prefix + key + " " + value }

  /// A note of a user as it is written, so that it is not taken for one of ours.
  static func text(of note: String) -> String {
    note.utf8.starts(with: prefix.utf8) ? text(Self.note, note) : note
  }

  /// Key and value of one of our notes; nil for any other.
  static func parts(of text: String) -> (key: String, value: String)? {
    guard text.utf8.starts(with: prefix.utf8) else { return nil }
    let rest = text.utf8.dropFirst(prefix.utf8.count)
    guard let space = rest.firstIndex(of: 0x20) else { return nil }
    let value = rest[rest.index(after: space)...]
    return (
      String(decoding: rest[..<space], as: UTF8.self), String(decoding: value, as: UTF8.self)
    )
  }
}
