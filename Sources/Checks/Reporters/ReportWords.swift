import Text

/// Wordings that several formats share.
enum ReportWords {
  static func counts(_ summary: ReportSummary, _ language: InterfaceLanguage) -> String {
    let es = language == .spanish
    let parts = [
      count(summary.errors, "error", "errors", "error", "errores", es),
      count(summary.warnings, "warning", "warnings", "advertencia", "advertencias", es),
      count(summary.notes, "note", "notes", "nota", "notas", es),
    ]
    return parts.joined(separator: ", ")
  }

  /// How many findings were held back and by what; nil where none were.
  static func suppressed(_ summary: ReportSummary, _ language: InterfaceLanguage) -> String? {
    let es = language == .spanish
    var parts: [String] = []
    if summary.waived > 0 {
      parts.append(
        count(
          summary.waived, "finding waived", "findings waived", "hallazgo exceptuado",
          "hallazgos exceptuados", es))
    }
    if summary.baselined > 0 {
      parts.append(
        count(
          summary.baselined, "known from the baseline", "known from the baseline",
          "ya conocido en la línea base", "ya conocidos en la línea base", es))
    }
    if summary.gone > 0 {
      parts.append(
        count(
          summary.gone, "of the baseline gone", "of the baseline gone",
          "de la línea base resuelto", "de la línea base resueltos", es))
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  static let suggestion = Localized(en: "suggestion", es: "sugerencia")
  static let consistency = Localized(
    en: "terminology consistency", es: "consistencia terminológica")

  /// 0.958 as `95.8%` or `95,8 %`.
  static func percent(_ share: Double, _ language: InterfaceLanguage) -> String {
    let tenths = Int((share * 1000).rounded())
    let whole = "\(tenths / 10)"
    let rest = tenths % 10
    return language == .spanish
      ? whole + (rest == 0 ? "" : ",\(rest)") + " %" : whole + (rest == 0 ? "" : ".\(rest)") + "%"
  }

  private static func count(
    _ number: Int, _ one: String, _ many: String, _ uno: String, _ muchos: String, _ es: Bool
  ) -> String {
    "\(number) " + (number == 1 ? (es ? uno : one) : (es ? muchos : many))
  }
}
