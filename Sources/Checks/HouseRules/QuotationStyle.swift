import Text

/// Quotation marks of one style, and the full stop where Spanish puts it.
struct QuotationStyle: Check {
  let id = "quotation-style"
  let severity = Severity.note
  let family = CheckFamily.houseRules
  let rationale = Localized(
    en: """
      An article uses one style of quotation marks outermost: the style of the minority is noted. In Spanish the full stop \
      that ends a sentence stands after the closing mark: «…».
      """,
    es: """
      Un artículo usa por fuera un solo tipo de comillas: se anotan las del tipo menos usado. En español el punto que \
      cierra la oración va después de la comilla de cierre: «…».
      """)

  func findings(in input: CheckInput) -> [Finding] {
    Side.allCases.flatMap { mixed(input[$0], input) + stops(input[$0], input) }
  }

  private func mixed(_ text: SideText, _ input: CheckInput) -> [Finding] {
    var styles: [Character: [Range<Int>]] = [:]
    for quotation in text.quotations {
      guard let mark = text.text(quotation.bytes).first else { continue }
      styles[mark, default: []].append(quotation.bytes.lowerBound..<quotation.inner.lowerBound)
    }
    guard styles.count > 1,
      let house = styles.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })?.key
    else { return [] }
    return styles.filter { $0.key != house }.flatMap(\.value).sorted {
      $0.lowerBound < $1.lowerBound
    }
    .map { place in
      finding(
        place, text, input,
        Localized(
          en: "elsewhere in the article quotations open with \(house)",
          es: "en el resto del artículo las citas se abren con \(house)"))
    }
  }

  private func stops(_ text: SideText, _ input: CheckInput) -> [Finding] {
    guard text.language.code == "es" else { return [] }
    return text.quotations.compactMap { quotation in
      guard quotation.isClosed, quotation.inner.lowerBound < quotation.inner.upperBound,
        text.text(quotation.inner).hasSuffix("."), !text.text(quotation.inner).hasSuffix("..")
      else { return nil }
      return finding(
        quotation.inner.upperBound - 1..<quotation.bytes.upperBound, text, input,
        Localized(
          en: "the full stop stands after the closing mark in Spanish",
          es: "el punto va después de la comilla de cierre"))
    }
  }

  private func finding(
    _ place: Range<Int>, _ text: SideText, _ input: CheckInput, _ message: Localized
  ) -> Finding {
    input.finding(
      self, on: text.side, place: place, counterpart: nil,
      bead: text.beadOf[text.sentence(at: place.lowerBound)], message: message)
  }

  let examples = [
    CheckExample("“I know it.”", "«Lo sé».", sources: [.english]),
    CheckExample("“I know it.”", "«Lo sé⟦.»⟧", sources: [.english]),
    CheckExample(
      "“A” and “B” and “C”.", "«A» y «B» y ⟦“⟧C”.", sources: [.english]),
  ]
}
