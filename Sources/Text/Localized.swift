/// A text of the interface in both its languages; neither is a translation of the other.
///
/// Both are asked for wherever a message is made, so that the compiler finds the missing one.
package struct Localized: Hashable, Sendable {
  package let en: String
  package let es: String

  package init(en: String, es: String) {
    self.en = en
    self.es = es
  }

  package subscript(language: InterfaceLanguage) -> String {
    switch language {
    case .english: en
    case .spanish: es
    }
  }
}

/// The languages in which Cotejo speaks to its user.
package enum InterfaceLanguage: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case spanish = "es"
}

/// Something wrong with a user's input: where, what, and what to do. Every module's error enum is one.
package protocol Problem: Error, Sendable {
  /// Where in which file, as far as known.
  var place: Place? { get }
  /// What is wrong and what to do, without place, without full stop at the end.
  var message: Localized { get }
  /// Stable name for machine-readable output, kebab-case.
  var code: String { get }
}

/// A place in a file: `Glossary/venezuela.json:41:9`.
package struct Place: Hashable, Sendable, CustomStringConvertible {
  package let file: String
  /// Counted from 1; nil for the file as a whole.
  package let line: Int?
  /// Counted from 1 in Unicode scalars.
  package let column: Int?

  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  package var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap(\.self)
      .joined(separator: ":")
  }
}
