import Foundation
import Text

/// A number whose value differs.
struct NumberMismatch: Check {
  let id = "number-mismatch"
  let severity = Severity.error
  let family = CheckFamily.numbers
  let rationale = Localized(
    en: """
      Numbers are compared by value: $1.2 billion is 1.200 millones and 1,2 millardos, never 1,2 billones; half is \
      la mitad and 50 %; twice is el doble; figures, words, ordinals and fractions count alike. A number that has moved \
      to the neighbouring sentence is not reported. A number that the other side lacks gives a note.
      """,
    es: """
      Las cifras se comparan por su valor: $1.2 billion son 1.200 millones o 1,2 millardos, nunca 1,2 billones; half \
      equivale a la mitad y a 50 %; twice, a el doble; valen igual cifras, palabras, ordinales y fracciones. No se \
      objeta un número que pasó a la oración vecina. Si del otro lado falta la cifra, solo se deja una nota.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    let conflicts = input.quantityPairs.conflicts.map { QuantityFinding(pair: $0, input: input) }
      .filter(Self.isOwn)
    return conflicts.map { finding($0) }
      + input.quantityPairs.lost.compactMap { lost($0, input) }
  }

  /// Whether no other check speaks of the contradiction.
  private static func isOwn(_ pair: QuantityFinding) -> Bool {
    let kinds: Set<Quantity.Kind> = [pair.source.kind, pair.target.kind]
    if !kinds.isDisjoint(with: [.date, .year, .decade, .time]) { return false }
    if AgeMismatch.isConfused(pair) { return false }
    if PercentagePoint.isConfused(pair) { return false }
    return !CurrencyMismatch.isConfused(pair) && !UnitMismatch.isConfused(pair)
  }

  private func finding(_ pair: QuantityFinding) -> Finding {
    pair.finding(self, suggestion: pair.figures)
  }

  private func lost(_ lost: QuantityPairs.Lost, _ input: CheckInput) -> Finding? {
    let side = input[lost.side]
    let quantity = side.quantities[lost.quantity]
    let text = side.text(quantity.bytes)
    let isFigure = text.first?.isNumber ?? false
    guard lost.side == .source, isFigure, Self.kinds.contains(quantity.kind), text.count > 1,
      !side.isHeadline(side.sentence(at: quantity.bytes.lowerBound))
    else { return nil }
    return input.finding(
      self, place: nil, counterpart: quantity.bytes, bead: lost.bead, severity: .note,
      message: Localized(
        en: "nothing answers the number “\(text)”",
        es: "nada corresponde a la cifra «\(text)»"),
      expected: [text])
  }

  private static let kinds: Set<Quantity.Kind> = [.cardinal, .money, .percent, .measure]

  let examples = [
    CheckExample("It cost $1.2 billion.", "Costó 1.200 millones de dólares."),
    CheckExample("It cost $2 billion.", "Costó dos millardos de dólares."),
    CheckExample("Half of them left.", "El 50 % de ellos se fue."),
    CheckExample("It cost twice as much.", "Costó el doble."),
    CheckExample(
      "A total of 2,300 people waited.\nThere were 1,150 boxes.",
      "Esperaban muchas personas.\nHabía 1.150 cajas para 2.300."),
    CheckExample("It cost ⟦$1.2 billion⟧.", "Costó ⟦1.200 billones de dólares⟧."),
    CheckExample("The town has ⟦21,500⟧ voters.", "El pueblo tiene ⟦2.150⟧ electores."),
    CheckExample("He lost ⟦a third⟧ of it.", "Perdió ⟦la mitad⟧."),
    CheckExample("It was the ⟦fifth⟧ delivery.", "Fue la ⟦cuarta⟧ entrega."),
  ]
}
