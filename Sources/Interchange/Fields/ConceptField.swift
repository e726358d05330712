import Terminology
import Text

/// A field of a concept entry as a text.
struct ConceptField: Sendable {
  let name: FieldName
  /// Other headings under which tables have it.
  let aliases: [String]
  let read: @Sendable (Concept) -> String?
  let write: @Sendable (inout Concept, String) -> Void

  var key: String { name.key }

  /// All but the id. In the order in which tables have them; a definition for each language.
  static let all: [ConceptField] =
    [
      optional("subject", "subject", "tema", \.subject, ["subject field", "domain", "ámbito"])
    ] + Language.all.map(definition)
    + [
      optional(
        "conceptSource", "concept source", "fuente del concepto", \.source,
        ["source of concept"]),
      optional(
        "conceptNote", "concept note", "nota del concepto", \.note, ["note of concept"]),
    ]

  static let id = FieldName(key: "concept", en: "concept", es: "concepto")
  static let idAliases = ["id", "concept id", "identificador", "entry", "entrada"]

  private static func optional(
    _ key: String, _ en: String, _ es: String,
    _ path: any WritableKeyPath<Concept, String?> & Sendable, _ aliases: [String]
  ) -> ConceptField {
    ConceptField(
      name: FieldName(key: key, en: en, es: es), aliases: aliases,
      read: { $0[keyPath: path] }, write: { $0[keyPath: path] = $1 })
  }

  private static func definition(in language: Language) -> ConceptField {
    let code = language.code
    return ConceptField(
      name: FieldName(
        key: "definition-" + code, en: "definition (\(code))", es: "definición (\(code))"),
      aliases: [
        "definition " + language.name.en, "definición " + language.name.es,
        "definición en " + language.name.es,
      ],
      read: { $0.definition(in: code) },
      write: { concept, text in
        concept.definitions.removeAll { $0.language == code }
        concept.definitions.append(Concept.Definition(language: code, text: text))
      })
  }
}
