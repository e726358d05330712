/// What can be wrong with a text that is to be read.
package enum TextError: Problem {
  case missing(path: String)

  package var place: Place? {
    switch self {
    case .missing(let path): Place(file: path)
    }
  }

  package var code: String {
    switch self {
    case .missing: "missing-file"
    }
  }

  package var message: Localized {
    switch self {
    case .missing:
      Localized(en: "there is no such file", es: "no existe ese archivo")
    }
  }
}
