import Text

/// Something said that is no quotation on the other side any more.
struct QuotationLost: Check {
  let id = "quotation-lost"
  let severity = Severity.warning
  let family = CheckFamily.content
  let outranks = ["omission", "addition"]
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
      guard let bead = beads.first else { return nil }
      if beads.allSatisfy({ input.beads[$0].target.isEmpty }) {
        return Self.remainder(of: bead, input).map { finding(quotation, bead, [$0], [$0], input) }
      }
      let own = beads.flatMap { input.beads[$0].target }
      guard beads.allSatisfy({ !input.beads[$0].target.isEmpty }),
        beads.contains(where: input.isTrusted), !hasQuotation(own, input)
      else { return nil }
      return finding(quotation, bead, own, own, input)
    }
  }

  /// What is left of a sentence that nothing renders as a whole: a sentence beside its place that renders nothing
  /// either, or one that names somebody whom only this sentence names.
  static func remainder(of bead: Int, _ input: CheckInput) -> Int? {
    let around = neighbourhood(of: bead, input)
    if let alone = around.first(where: {
      input.beads[input.target.beadOf[$0]].source.isEmpty
        && !input.target.text(ofSentence: $0).contains { marks.contains($0) }
    }) {
      return alone
    }
    let own = Set(input.people.mentions(in: input.beads[bead].source, .source).map(\.word))
    return around.first { sentence in
      guard !input.target.text(ofSentence: sentence).contains(where: { marks.contains($0) }) else {
        return false
      }
      let rendered = input.counterparts(of: sentence, .target)
      let there = Set(input.people.mentions(in: rendered, .source).map(\.word))
      return input.people.mentions(in: [sentence], .target).contains {
        own.contains($0.word) && !there.contains($0.word)
          && input.people.surnames.contains($0.word)
      }
    }
  }

  /// Sentences of the target from the rendering of the sentence before to that of the one after.
  private static func neighbourhood(of bead: Int, _ input: CheckInput) -> ClosedRange<Int> {
    let count = input.target.sentences.count
    let first = input.beads[bead].source.first ?? 0
    let last = input.beads[bead].source.last ?? 0
    let before = first > 0 ? input.counterparts(of: first - 1, .source).max() : nil
    let after =
      last + 1 < input.source.sentences.count
      ? input.counterparts(of: last + 1, .source).min() : nil
    let low = before ?? after.map { max(0, $0 - 1) } ?? 0
    let high = after ?? before.map { min(count - 1, $0 + 1) } ?? 0
    return min(low, high)...min(max(low, high), min(low, high) + 3, max(0, count - 1))
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
    _ quotation: Quotation, _ bead: Int, _ own: [Int], _ there: [Int], _ input: CheckInput
  ) -> Finding {
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
