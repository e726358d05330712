import Text

/// A sentence of the original that nothing renders.
struct Omission: Check {
  let id = "omission"
  let severity = Severity.warning
  let family = CheckFamily.content
  let rationale = Localized(
    en: """
      Editors cut, so a dropped aside is only noted. A sentence that carries a quotation, figures, people or what the \
      article keeps coming back to is a warning. Sentences that were merged with another or moved elsewhere are not \
      omitted.
      """,
    es: """
      Todo editor recorta: un comentario suprimido solo se anota. Se advierte cuando falta una oración con una cita, \
      cifras, personas o aquello a lo que el artículo vuelve una y otra vez. No se cuentan las oraciones unidas a otra \
      ni las que cambiaron de lugar.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    guard !input.target.sentences.isEmpty else { return [] }
    let weight = SentenceWeight(input, .source)
    let likeness = ContentLikeness(input)
    return input.beads.indices.filter { input.beads[$0].target.isEmpty }.flatMap { bead in
      input.beads[bead].source.compactMap { sentence in
        let bytes = input.source.sentences[sentence].bytes
        let share = likeness.share(of: bytes, .source, in: around(sentence, input))
        guard share < Self.carried else { return nil }
        return input.finding(
          self, place: nil, counterpart: bytes, bead: bead,
          severity: weight.points(of: sentence) >= SentenceWeight.grave ? nil : .note,
          message: Localized(
            en: "nothing renders this sentence", es: "nada traduce esta oración"))
      }
    }
  }

  /// Sentences of the target beside the place where the sentence would stand.
  private func around(_ sentence: Int, _ input: CheckInput) -> [Int] {
    let near = (max(0, sentence - 1)...min(input.source.sentences.count - 1, sentence + 1))
    return Set(near.flatMap { input.counterparts(of: $0, .source) }).sorted()
  }

  /// A neighbour with so much of its content carries the sentence.
  private static let carried = 0.75

  let examples = [
    CheckExample("He left.\nShe came on foot.", "Se fue.\nElla llegó a pie."),
    CheckExample(
      "He left.\n⟦The bank paid $40 million on Nov. 12.⟧\nShe came.", "Se fue.\n\nElla llegó.",
      sources: [.english]),
  ]
}
