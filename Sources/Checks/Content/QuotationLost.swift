import Text

/// Something said that is no quotation on the other side any more.
struct QuotationLost: Check {
  let id = "quotation-lost"
  let severity = Severity.warning
  let family = CheckFamily.content
  let rationale = Localized(
    en: """
      What somebody said word for word should stay a quotation. Where the other side has its content without marks it was \
      turned into indirect speech, which is noted; where the content is gone too, it is a warning. Words in marks that \
      are no speech (titles, nicknames) are not asked for.
      """,
    es: """
      Lo que alguien dijo textualmente debe seguir siendo cita. Si del otro lado está el contenido sin comillas, pasó a \
      discurso indirecto y se anota; si tampoco está el contenido, se advierte. No se exige para palabras entre comillas \
      que no son habla (títulos, apodos).
      """)

  func findings(in input: CheckInput) -> [Finding] {
    input.source.quotations.compactMap { quotation in
      guard quotation.isSpeech, quotation.isClosed else { return nil }
      let first = input.source.sentence(at: quotation.bytes.lowerBound)
      let last = input.source.sentence(
        at: max(quotation.bytes.lowerBound, quotation.bytes.upperBound - 1))
      let beads = Set((first...last).map { input.source.beadOf[$0] }).sorted()
      guard let bead = beads.first, beads.allSatisfy({ !input.beads[$0].target.isEmpty }),
        beads.contains(where: input.isTrusted),
        !beads.contains(where: { hasQuotation(input.beads[$0].target, input) })
      else { return nil }
      return finding(quotation, bead, beads, input)
    }
  }

  /// Whether any quotation mark touches the sentences; an unpaired one is another check's.
  private func hasQuotation(_ sentences: [Int], _ input: CheckInput) -> Bool {
    sentences.contains { sentence in
      let text = input.target.text(ofSentence: sentence)
      return text.contains { Self.marks.contains($0) } || text.hasPrefix("—")
        || text.hasPrefix("– ")
        || input.target.quotation(around: input.target.sentences[sentence].bytes) != nil
    }
  }

  private static let marks: Set<Character> = ["\"", "«", "»", "“", "”"]

  private func finding(
    _ quotation: Quotation, _ bead: Int, _ beads: [Int], _ input: CheckInput
  ) -> Finding {
    let there = Set(beads.flatMap { input.passage(of: $0).target }).sorted()
    let own = beads.flatMap { input.beads[$0].target }
    let share = ContentLikeness(input).share(of: quotation.inner, .source, in: there)
    let isIndirect = share >= Self.indirect
    let bytes = own.first.map { input.target.sentences[$0].bytes }
    return input.finding(
      self, place: bytes, counterpart: quotation.bytes, bead: bead,
      severity: isIndirect ? .note : nil,
      message: isIndirect
        ? Localized(
          en: "the quotation has become indirect speech", es: "la cita pasó a discurso indirecto")
        : Localized(
          en: "the quotation of the original is not here", es: "aquí no está la cita del original"))
  }

  /// From this share of the words on the content is there.
  private static let indirect = 0.5

  let examples = [
    CheckExample("“We will win this election,” he said.", "«Ganaremos estas elecciones», dijo."),
    CheckExample(
      "⟦“There is nothing here to investigate,”⟧ said the local coordinator.",
      "⟦Habló también el coordinador local.⟧", sources: [.english]),
  ]
}
