import Text

/// What a check looks after.
package enum CheckFamily: String, CaseIterable, Hashable, Sendable {
  case terminology, numbers, names, content, houseRules

  package var name: Localized {
    switch self {
    case .terminology: Localized(en: "Terminology", es: "Terminología")
    case .numbers: Localized(en: "Numbers and dates", es: "Números y fechas")
    case .names: Localized(en: "Names and places", es: "Nombres y lugares")
    case .content: Localized(en: "Content", es: "Contenido")
    case .houseRules: Localized(en: "House rules", es: "Normas de la casa")
    }
  }

  /// The *localization quality issue type* of ITS 2.0 (W3C 2013, section 8.17) that the family answers to.
  package var issueType: String {
    switch self {
    case .terminology: "terminology"
    case .numbers: "numbers"
    case .names: "mistranslation"
    case .content: "mistranslation"
    case .houseRules: "locale-violation"
    }
  }
}
