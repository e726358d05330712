import Text

/// The words for ``InterchangeError``s.
enum InterchangeMessages {
  static func message(for error: InterchangeError) -> Localized {
    fileMessage(for: error) ?? tableMessage(for: error) ?? rowMessage(for: error)
  }

  private static func fileMessage(for error: InterchangeError) -> Localized? {
    switch error {
    case .notText:
      Localized(
        en: "this is not UTF-8; save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")",
        es: "esto no es UTF-8; debe guardarse en UTF-8 (en la hoja de cálculo: «CSV UTF-8»)")
    case .unknownEncoding(_, let encoding):
      Localized(
        en: "the encoding \"\(encoding)\" is not read; save the file as UTF-8",
        es: "la codificación «\(encoding)» no se lee; debe guardarse el archivo en UTF-8")
    case .unknownFormat(let name, let suggestion):
      Localized(
        en: "there is no glossary format \"\(name)\"" + didYouMean(suggestion).en,
        es: "no existe el formato de glosario «\(name)»" + didYouMean(suggestion).es)
    case .unrecognised:
      Localized(
        en: "neither name nor content tell the format of this file; name it with --format",
        es: "ni el nombre ni el contenido dicen qué formato es; debe indicarse con --format")
    case .wrongRoot(_, let found, let expected):
      Localized(
        en: "the outermost element is <\(found)>; \(list(expected, "or")) was expected",
        es: "el elemento exterior es <\(found)>; se esperaba \(list(expected, "o"))")
    case .xml(_, let fault): fault.message
    case .glossary(let error): error.message
    case .changedSincePlan:
      Localized(
        en: "the glossary was changed after this import was planned; plan it again",
        es: "el glosario cambió después de preparar la importación; debe prepararse de nuevo")
    case .notAllowedPartly(let refused, let conflicting):
      Localized(
        en:
          "\(refused) rows are refused and \(conflicting) entries conflict, so nothing is imported;"
          + " mend the file or choose to leave them out",
        es: "hay \(refused) filas rechazadas y \(conflicting) entradas en conflicto, así que no se"
          + " importa nada; debe corregirse el archivo o aceptarse dejarlas fuera")
    default: nil
    }
  }

  private static func tableMessage(for error: InterchangeError) -> Localized? {
    switch error {
    case .unclosedQuote:
      Localized(
        en: "the quotes opened here are never closed; a quote within a cell is written twice",
        es:
          "las comillas abiertas aquí no se cierran; dentro de una celda las comillas se duplican")
    case .textAfterQuote:
      Localized(
        en: "text follows the closing quote; a quote within a cell is written twice",
        es: "hay texto tras las comillas de cierre; dentro de una celda las comillas se duplican")
    case .noHeader:
      Localized(
        en: "the first line should name the columns, such as concept, language, term, status,"
          + " or English, Spanish, note",
        es: "la primera línea debe nombrar las columnas: por ejemplo concepto, idioma, término,"
          + " estado; o inglés, español, nota")
    case .unknownColumn(_, let name, let suggestion):
      Localized(
        en: "unknown column \"\(name)\"; did you mean \"\(suggestion)\"?",
        es: "columna desconocida «\(name)»; ¿quiso decir «\(suggestion)»?")
    case .duplicateColumn(_, let name):
      Localized(
        en: "the column \"\(name)\" is there twice; delete or rename one",
        es: "la columna «\(name)» está repetida; debe borrarse o renombrarse una")
    case .missingColumns:
      Localized(
        en: "the columns \"language\" and \"term\", or one column for each language, are missing",
        es: "faltan las columnas «idioma» y «término», o una columna por cada idioma")
    case .extraCells(_, let found, let columns):
      Localized(
        en:
          "this row has \(found) cells for \(columns) columns; is a separator unquoted in a cell?",
        es: "esta fila tiene \(found) celdas para \(columns) columnas; ¿falta poner entre comillas"
          + " alguna celda que lleva el separador?")
    case .tooFewColumns:
      Localized(
        en: "a line needs a term, a tab and its translation",
        es: "la línea necesita un término, un tabulador y su traducción")
    case .notADictionaryLine:
      Localized(
        en: "a line needs a translation, \" @ \" and the term",
        es: "la línea necesita la traducción, « @ » y el término")
    default: nil
    }
  }

  private static func rowMessage(for error: InterchangeError) -> Localized {
    switch error {
    case .missingValue(_, let field):
      Localized(en: "\(field.name.en) is missing here", es: "aquí falta: \(field.name.es)")
    case .badValue(_, let field, let value, let suggestion):
      Localized(
        en: "\"\(value)\" is no value for \(field.name.en)" + didYouMean(suggestion).en,
        es: "«\(value)» no es un valor de \(field.name.es)" + didYouMean(suggestion).es)
    case .contradiction(_, let field, let line):
      Localized(
        en: "\(field.name.en) is not what line \(line) says of the same concept",
        es: "\(field.name.es): no coincide con lo que dice la línea \(line) del mismo concepto")
    case .unknownLanguage(_, let code):
      Localized(
        en: "the language \"\(code)\" is not one of the glossary's",
        es: "el idioma «\(code)» no es de los del glosario")
    case .duplicateTerm(_, let term):
      Localized(
        en: "the term \"\(term)\" stands twice in its concept; delete one",
        es: "el término «\(term)» está repetido en su concepto; debe borrarse uno")
    case .duplicateConcept(_, let id, let line):
      Localized(
        en: "the concept \"\(id)\" was already given in line \(line); merge the two",
        es: "el concepto «\(id)» ya aparece en la línea \(line); deben unirse los dos")
    case .refusedWithConcept(_, let id):
      Localized(
        en: "refused because another row of the concept \"\(id)\" is",
        es: "rechazada porque lo está otra fila del concepto «\(id)»")
    case .invalidEntry(_, let error): error.message
    case .noTerms:
      Localized(
        en: "this entry has no term in a language of the glossary",
        es: "esta entrada no tiene términos en los idiomas del glosario")
    default: preconditionFailure("the other errors have their words above")
    }
  }

  private static func list(_ names: [String], _ word: String) -> String {
    names.map { "<\($0)>" }.joined(separator: " \(word) ")
  }

  private static func didYouMean(_ suggestion: String?) -> Localized {
    guard let suggestion else { return Localized(en: "", es: "") }
    return Localized(
      en: "; did you mean \"\(suggestion)\"?", es: "; ¿quiso decir «\(suggestion)»?")
  }
}
