import Text

/// What can be wrong with JSON as such.
package enum JSONFault: Hashable, Sendable {
  case expectedObject, expectedList, expectedText, expectedKey, expectedColon
  case expectedCommaOrBrace, expectedCommaOrBracket
  case unclosedText, controlCharacter, badEscape, badNumber
  case unexpected, trailing, tooDeep, endOfFile

  package var message: Localized {
    switch self {
    case .expectedObject: expected("{")
    case .expectedList: expected("[")
    case .expectedText:
      Localized(
        en: "a text in quotes should stand here", es: "aquí debe ir un texto entre comillas")
    case .expectedKey:
      Localized(
        en: "a key in quotes should stand here; was there a comma too many?",
        es: "aquí debe ir una clave entre comillas; ¿sobra una coma?")
    case .expectedColon: expected(":")
    case .expectedCommaOrBrace: expected(", or }", "una coma o }")
    case .expectedCommaOrBracket: expected(", or ]", "una coma o ]")
    case .unclosedText:
      Localized(
        en: "this text is not closed; its closing quote is missing",
        es: "este texto no se cierra; faltan las comillas finales")
    case .controlCharacter:
      Localized(
        en: "a control character stands in a text; write it as \\u00XX",
        es: "hay un carácter de control en un texto; debe escribirse como \\u00XX")
    case .badEscape:
      Localized(
        en: "unknown escape; \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX are allowed",
        es:
          "secuencia de escape desconocida; se admiten \\\" \\\\ \\/ \\b \\f \\n \\r \\t y \\uXXXX")
    case .badNumber:
      Localized(en: "this is not a number", es: "esto no es un número")
    case .unexpected:
      Localized(
        en: "a value should stand here; texts need double quotes",
        es: "aquí debe ir un valor; los textos llevan comillas dobles")
    case .trailing:
      Localized(
        en: "there is more after the end; delete it",
        es: "hay algo después del final; debe borrarse")
    case .tooDeep:
      Localized(en: "this is nested too deeply", es: "hay demasiados niveles de anidación")
    case .endOfFile:
      Localized(
        en: "the file ends here, before its last bracket was closed",
        es: "el archivo termina aquí, sin que se cierre el último corchete")
    }
  }

  private func expected(_ mark: String, _ spanish: String? = nil) -> Localized {
    Localized(en: "\(mark) should stand here", es: "aquí debe ir \(spanish ?? mark)")
  }
}
