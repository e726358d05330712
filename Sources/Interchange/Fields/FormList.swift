/// Several texts in one: `carnets | carnés de la patria`. A bar, a backslash, or a space at an end that belongs to a
/// text has a backslash before it.
enum FormList {
  static func joined(_ forms: [String]) -> String { forms.map(escaped).joined(separator: " | ") }

  static func split(_ text: String) -> [String] {
    var forms: [String] = []
    var form: [Unicode.Scalar] = []
    /// How much of the form is not to be trimmed.
    var meant = 0
    var isEscaped = false
    func finish() {
      while form.count > meant, form.last == " " { form.removeLast() }
      if !form.isEmpty { forms.append(string(form)) }
      form = []
      meant = 0
    }
    for scalar in text.unicodeScalars {
      if isEscaped {
        form.append(scalar)
        meant = form.count
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|" {
        finish()
      } else if scalar != " " || !form.isEmpty {
        form.append(scalar)
      }
    }
    if isEscaped { form.append("\\") }
    finish()
    return forms
  }

  private static func escaped(_ form: String) -> String {
    let scalars = Array(form.unicodeScalars)
    let body = scalars.firstIndex { $0 != " " } ?? scalars.count
    let end = scalars.lastIndex { $0 != " " } ?? 0
    var out: [Unicode.Scalar] = []
    for (index, scalar) in scalars.enumerated() {
      let isAtEnd = index < body || index > end
      if scalar == "\\" || scalar == "|" || isAtEnd { out.append("\\") }
      out.append(scalar)
    }
    return string(out)
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
