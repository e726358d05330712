import Text

/// Names of months and weekdays, to point at a part of a date.
enum CalendarNames {
  /// From January and from Monday.
  static let months: [String: [String]] = [
    "en": [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    "es": [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ],
  ]
  static let weekdays: [String: [String]] = [
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "es": ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  ]

  /// From 1; nil where the folded word is no month. Abbreviations count, and *setiembre*.
  static func month(_ folded: String, _ language: Language) -> Int? {
    number(folded, in: months[language.code], abbreviated: 3) ?? (folded == "setiembre" ? 9 : nil)
  }

  /// From 1 for Monday; nil where the folded word is no weekday.
  static func weekday(_ folded: String, _ language: Language) -> Int? {
    number(folded, in: weekdays[language.code], abbreviated: nil)
      ?? (folded.hasSuffix("s")
        ? number(String(folded.dropLast()), in: weekdays[language.code], abbreviated: nil) : nil)
  }

  private static func number(_ folded: String, in names: [String]?, abbreviated: Int?) -> Int? {
    let word = folded.hasSuffix(".") ? String(folded.dropLast()) : folded
    return names?.firstIndex { name in
      let whole = Folding.fold(name)
      return whole == word
        || abbreviated.map { word.count >= $0 && word.count <= $0 + 1 && whole.hasPrefix(word) }
          ?? false
    }.map { $0 + 1 }
  }

  /// A date written out in a language, as far as it is stated.
  static func text(_ date: Quantity.CalendarDate, in language: Language) -> String? {
    let weekday = date.weekday.flatMap { weekdays[language.code]?[$0 - 1] }
    guard let number = date.month, let month = months[language.code]?[number - 1] else {
      return date.day == nil ? weekday : nil
    }
    let year = date.year.map(String.init)
    if language.code == "es" {
      let head = [weekday, date.day.map { "\($0)" }].compactMap(\.self).joined(separator: " ")
      let parts = [head.isEmpty ? nil : head, month, year].compactMap(\.self)
      return parts.joined(separator: " de ")
    }
    let day = [month, date.day.map { "\($0)" }].compactMap(\.self).joined(separator: " ")
    let head = [weekday, day].compactMap(\.self).joined(separator: ", ")
    return [head, year].compactMap(\.self).joined(separator: date.day == nil ? " " : ", ")
  }
}
