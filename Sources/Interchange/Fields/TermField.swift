import Terminology
import Text

/// A field of a term as a text: what a cell of a table, a note in TBX or a line of a comparison holds.
struct TermField: Sendable {
  let name: FieldName
  /// Other headings under which tables have it.
  let aliases: [String]
  /// The names of its values, where it has a fixed set of them.
  let values: [FieldValue]
  let read: @Sendable (Term) -> String?
  /// False if the text is no value of the field.
  let write: @Sendable (inout Term, String) -> Bool

  var key: String { name.key }

  /// In the order in which tables have them. A new field of ``Term`` is a line here.
  static let all: [TermField] = [
    text("language", "language", "idioma", \.language, ["lang", "lengua"]),
    text("term", "term", "término", \.text, ["terms"]),
    choice("status", "status", "estado", \.status, FieldValue.statuses, ["administrative status"]),
    text("successor", "successor", "sucesor", \.successor, ["replaced by", "reemplazado por"]),
    choice(
      "partOfSpeech", "part of speech", "categoría gramatical", \.partOfSpeech,
      FieldValue.partsOfSpeech, ["pos", "categoría"]),
    choice("gender", "gender", "género", \.gender, FieldValue.genders, ["grammatical gender"]),
    choice("number", "number", "número", \.number, FieldValue.numbers, ["grammatical number"]),
    text("region", "region", "región", \.region, ["geographical usage", "país", "country"]),
    text("outlet", "outlet", "medio", \.outlet, ["customer", "cliente"]),
    day("validFrom", "valid from", "válido desde", \.validFrom),
    day("validUntil", "valid until", "válido hasta", \.validUntil),
    choice("case", "capitals", "mayúsculas", \.casePolicy, FieldValue.casePolicies, ["case"]),
    choice("accents", "accents", "acentos", \.accents, FieldValue.accentPolicies, ["tildes"]),
    choice("match", "matching", "coincidencia", \.match, FieldValue.matchPolicies, ["match"]),
    gap, doNotTranslate, forms,
    text("source", "source", "fuente", \.source, ["term source", "fuente del término"]),
    text(
      "note", "note", "nota", \.note,
      ["notes", "notas", "comment", "comments", "comentario", "term note", "nota del término"]),
    text("example", "example", "ejemplo", \.example, ["context", "contexto", "examples"]),
  ]

  static func named(_ key: String) -> TermField { all.first { $0.key == key }! }
}

extension TermField {
  /// A table of choices as a reader of files writes them, folded.
  func value(named text: String) -> String {
    if values.isEmpty || values.contains(where: { $0.raw == text }) { return text }
    let folded = HeaderKey.fold(text)
    return values.first { $0.names.contains(folded) }?.raw ?? text
  }

  /// What a mistyped value probably was meant to be.
  func suggestion(for value: String) -> String? {
    NearestName.to(value, among: values.map(\.raw))
  }

  private typealias Path<Value> = any WritableKeyPath<Term, Value> & Sendable

  private static func text(
    _ key: String, _ en: String, _ es: String, _ path: Path<String>, _ aliases: [String] = []
  ) -> TermField {
    TermField(
      name: FieldName(key: key, en: en, es: es), aliases: aliases, values: [],
      read: { $0[keyPath: path] },
      write: { term, value in
        term[keyPath: path] = value
        return true
      })
  }

  private static func text(
    _ key: String, _ en: String, _ es: String, _ path: Path<String?>, _ aliases: [String] = []
  ) -> TermField {
    TermField(
      name: FieldName(key: key, en: en, es: es), aliases: aliases, values: [],
      read: { $0[keyPath: path] },
      write: { term, value in
        term[keyPath: path] = value
        return true
      })
  }

  private static func choice<Value: RawRepresentable<String> & Sendable>(
    _ key: String, _ en: String, _ es: String, _ path: Path<Value>, _ values: [FieldValue],
    _ aliases: [String]
  ) -> TermField {
    TermField(
      name: FieldName(key: key, en: en, es: es), aliases: aliases, values: values,
      read: { $0[keyPath: path].rawValue },
      write: { term, value in
        guard let value = Value(rawValue: value) else { return false }
        term[keyPath: path] = value
        return true
      })
  }

  private static func choice<Value: RawRepresentable<String> & Sendable>(
    _ key: String, _ en: String, _ es: String, _ path: Path<Value?>, _ values: [FieldValue],
    _ aliases: [String]
  ) -> TermField {
    TermField(
      name: FieldName(key: key, en: en, es: es), aliases: aliases, values: values,
      read: { $0[keyPath: path]?.rawValue },
      write: { term, value in
        guard let value = Value(rawValue: value) else { return false }
        term[keyPath: path] = value
        return true
      })
  }

  private static func day(
    _ key: String, _ en: String, _ es: String, _ path: Path<CalendarDay?>
  ) -> TermField {
    TermField(
      name: FieldName(key: key, en: en, es: es), aliases: [], values: [],
      read: { $0[keyPath: path]?.description },
      write: { term, value in
        guard let day = CalendarDay(value) else { return false }
        term[keyPath: path] = day
        return true
      })
  }

  private static let gap = TermField(
    name: FieldName(key: "gap", en: "words between", es: "palabras intercaladas"),
    aliases: ["gap"], values: [],
    read: { $0.gap == 0 ? nil : String($0.gap) },
    write: { term, value in
      guard let gap = Int(value), (0...Term.largestGap).contains(gap) else { return false }
      term.gap = gap
      return true
    })

  private static let doNotTranslate = TermField(
    name: FieldName(key: "doNotTranslate", en: "do not translate", es: "no traducir"),
    aliases: ["dnt"], values: FieldValue.truths,
    read: { $0.doNotTranslate ? "true" : nil },
    write: { term, value in
      guard let truth = Bool(value) else { return false }
      term.doNotTranslate = truth
      return true
    })

  private static let forms = TermField(
    name: FieldName(key: "forms", en: "other forms", es: "otras formas"),
    aliases: ["forms", "formas"], values: [],
    read: { $0.forms.isEmpty ? nil : FormList.joined($0.forms) },
    write: { term, value in
      term.forms = FormList.split(value)
      return true
    })
}
