import Text

/// A month or weekday with a capital in Spanish.
struct MonthCapital: Check {
  let id = "month-capital"
  let severity = Severity.warning
  let family = CheckFamily.houseRules
  let rationale = Localized(
    en: """
      Spanish writes months and weekdays in lower case (Ortografía, 2010). They keep their capital at the head of a \
      sentence and in names: Plaza 24 de Julio, Viernes Santo, Domingo Pérez.
      """,
    es: """
      Los meses y los días de la semana se escriben con minúscula (Ortografía, 2010). Llevan mayúscula al comienzo de la \
      oración y en los nombres: plaza 24 de Julio, Viernes Santo, Domingo Pérez.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    guard let text = input.side(in: .spanish) else { return [] }
    return text.sentences.indices.flatMap { sentence -> [Finding] in
      let range = text.tokenRange(sentence)
      return range.filter { isMisplaced($0, range, text, input) }.map { token in
        let word = text.text(ofToken: token)
        let right = word.lowercased()
        return input.finding(
          self, on: text.side, place: text.tokens[token].bytes, counterpart: nil,
          bead: text.beadOf[sentence],
          message: Localized(
            en: "“\(right)” takes no capital in Spanish", es: "«\(right)» va con minúscula"),
          suggestion: right, isSafe: true, expected: [right])
      }
    }
  }

  private func isMisplaced(_ token: Int, _ range: Range<Int>, _ text: SideText, _ input: CheckInput)
    -> Bool
  {
    guard text.tokens[token].kind == .name, token > range.lowerBound, !text.isSentenceInitial(token)
    else { return false }
    let word = input.vocabulary.text(text.words[token])
    func folded(_ place: Int) -> String? {
      range.contains(place) ? input.vocabulary.text(text.words[place]) : nil
    }
    func isName(_ place: Int) -> Bool {
      range.contains(place) && [.name, .acronym].contains(text.tokens[place].kind)
    }
    guard !isName(token + 1), !isName(token - 1) else { return false }
    if CalendarNames.weekday(word, text.language) != nil {
      return ["el", "los", "del", "al", "este", "pasado", "proximo"].contains(
        folded(token - 1) ?? "")
    }
    guard CalendarNames.month(word, text.language) != nil, word.count > 3,
      let before = folded(token - 1)
    else { return false }
    let hasYear =
      ["de", "del"].contains(folded(token + 1) ?? "")
      && folded(token + 2).map { $0.count == 4 && $0.allSatisfy(\.isNumber) } ?? false
    guard before == "de", let day = folded(token - 2), day.first?.isNumber ?? false else {
      return hasYear || ["en", "desde", "hasta", "este", "pasado", "proximo"].contains(before)
    }
    return hasYear || !isNamed(token - 2, range, text, input)
  }

  /// Whether a day of the calendar is the name of a place: *la avenida 5 de Julio*.
  private func isNamed(_ day: Int, _ range: Range<Int>, _ text: SideText, _ input: CheckInput)
    -> Bool
  {
    guard range.contains(day - 1) else { return false }
    if [.name, .acronym].contains(text.tokens[day - 1].kind) { return true }
    let before = input.vocabulary.text(text.words[day - 1])
    return Self.named.contains(before)
  }

  private static let named: Set<String> = [
    "avenida", "calle", "plaza", "barrio", "urbanizacion", "puente", "hospital", "liceo", "escuela",
    "estadio", "batallon", "parque", "sector", "movimiento", "teatro", "estacion", "aeropuerto",
    "municipio", "autopista", "ambulatorio", "colegio", "brigada", "comuna", "frente", "\"", "«",
    "“",
  ]

  let examples = [
    CheckExample("It opened on Nov. 12.", "Abrió el 12 de noviembre."),
    CheckExample("She lives on 5 de Julio Avenue.", "Vive en la avenida 5 de Julio."),
    CheckExample("Monday was quiet.", "Lunes tranquilo."),
    CheckExample("It opened on Nov. 12.", "Abrió el 12 de ⟦Noviembre⟧."),
    CheckExample("It opened on Monday.", "Abrió el ⟦Lunes⟧."),
  ]
}
