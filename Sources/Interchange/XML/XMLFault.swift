import Text

/// What can be wrong with an XML file, or refused in one.
package enum XMLFault: Hashable, Sendable {
  case tooLarge(megabytes: Int)
  case tooDeep(levels: Int)
  case documentTypeSubset
  case misplacedDocumentType
  case unknownEntity(String)
  case badReference
  case badCharacter(UInt32)
  case badName
  case badMarkup
  case badAttribute
  case duplicateAttribute(String)
  case undeclaredPrefix(String)
  case mismatchedTag(open: String, line: Int, close: String)
  case unopenedTag(String)
  case unclosedTag(String, line: Int)
  case unclosed(String)
  case textOutsideRoot
  case secondRoot
  case noRoot

  package var code: String {
    switch self {
    case .tooLarge: "xml-too-large"
    case .tooDeep: "xml-too-deep"
    case .documentTypeSubset, .misplacedDocumentType: "xml-doctype"
    case .unknownEntity: "xml-entity"
    default: "xml-syntax"
    }
  }
}

extension XMLFault {
  package var message: Localized { refusal ?? structureMessage ?? detailMessage }

  private var refusal: Localized? {
    switch self {
    case .tooLarge(let megabytes):
      Localized(
        en: "the file is larger than \(megabytes) MB; split it",
        es: "el archivo pasa de \(megabytes) MB; debe dividirse")
    case .tooDeep(let levels):
      Localized(
        en: "elements are nested more than \(levels) deep; no glossary needs that",
        es: "hay más de \(levels) niveles de elementos anidados; ningún glosario los necesita")
    case .documentTypeSubset:
      Localized(
        en:
          "this DOCTYPE declares things of its own in [ ]; they are not read for safety, so delete"
          + " the part in brackets",
        es: "este DOCTYPE hace declaraciones propias entre [ ]; por seguridad no se leen: debe"
          + " borrarse la parte entre corchetes")
    case .misplacedDocumentType:
      Localized(
        en: "a DOCTYPE may stand only once, before the first element",
        es: "el DOCTYPE solo puede ir una vez, antes del primer elemento")
    case .unknownEntity(let name):
      Localized(
        en: "&\(name); is not an entity of XML; write the character itself, or &amp; for an &",
        es: "&\(name); no es una entidad de XML; debe escribirse el carácter mismo, o &amp; por &")
    default: nil
    }
  }

  private var structureMessage: Localized? {
    switch self {
    case .mismatchedTag(let open, let line, let close):
      Localized(
        en: "</\(close)> closes nothing here; <\(open)> of line \(line) is still open",
        es: "</\(close)> no cierra nada aquí; sigue abierto <\(open)> de la línea \(line)")
    case .unopenedTag(let name):
      Localized(
        en: "</\(name)> closes an element that was never opened",
        es: "</\(name)> cierra un elemento que nunca se abrió")
    case .unclosedTag(let name, let line):
      Localized(
        en:
          "the file ends here, but <\(name)> of line \(line) is not closed; is the file complete?",
        es:
          "el archivo termina aquí, pero <\(name)> de la línea \(line) no se cierra; ¿está completo?"
      )
    case .unclosed(let what):
      Localized(
        en: "\(what) begins here and never ends; is the file complete?",
        es: "aquí empieza \(what) y no termina; ¿está completo el archivo?")
    case .textOutsideRoot:
      Localized(
        en: "there is text outside the outermost element",
        es: "hay texto fuera del elemento exterior")
    case .secondRoot:
      Localized(
        en: "a second outermost element begins here; a file holds one",
        es: "aquí empieza un segundo elemento exterior; un archivo lleva uno solo")
    case .noRoot:
      Localized(en: "there is no element in the file", es: "el archivo no contiene ningún elemento")
    default: nil
    }
  }

  private var detailMessage: Localized {
    switch self {
    case .badReference:
      Localized(
        en: "& should begin a reference like &amp; or &#233;; write &amp; for an &",
        es: "& debe iniciar una referencia como &amp; o &#233;; por & se escribe &amp;")
    case .badCharacter(let value):
      Localized(
        en: "the character U+\(Self.hexadecimal(value)) is not allowed in XML; delete it",
        es: "el carácter U+\(Self.hexadecimal(value)) no se admite en XML; debe borrarse")
    case .badName:
      Localized(
        en: "a name should stand here; for a < in text write &lt;",
        es: "aquí debe ir un nombre; en el texto, < se escribe &lt;")
    case .badAttribute:
      Localized(
        en: "an attribute should look like name=\"value\", with no < in the value",
        es: "un atributo debe tener la forma nombre=\"valor\", sin < en el valor")
    case .duplicateAttribute(let name):
      Localized(
        en: "the attribute \(name) stands twice in this element; delete one",
        es: "el atributo \(name) está repetido en este elemento; debe borrarse uno")
    case .undeclaredPrefix(let prefix):
      Localized(
        en: "the prefix \(prefix): is not declared; xmlns:\(prefix)=\"…\" is missing",
        es: "el prefijo \(prefix): no está declarado; falta xmlns:\(prefix)=\"…\"")
    default:
      Localized(en: "this is not well-formed XML", es: "esto no es XML bien formado")
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
