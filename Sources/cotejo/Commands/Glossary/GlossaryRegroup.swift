import Terminology
import Text

/// `cotejo glossary merge` and `split`: two concept entries become one, one becomes two.
enum GlossaryRegroup {
  static let all = [merge, split]

  private static let merge = CommandDeclaration(
    "merge",
    summary: Localized(
      en: "puts the terms of one concept into another",
      es: "pasa los términos de un concepto a otro"),
    discussion: Localized(
      en: """
        What the second concept says stays: its definitions, its preferred terms, its statuses for terms that both have.
        The first concept goes.
        """,
      es: """
        Lo que dice el segundo concepto se mantiene: sus definiciones, sus términos preferidos y el estado de los términos
        comunes. El primero desaparece.
        """),
    operands: [
      GlossaryChange.concept,
      OperandDeclaration(
        Localized(en: "INTO", es: "DESTINO"),
        summary: Localized(en: "The concept that stays.", es: "El concepto que permanece."),
        kind: .text),
    ],
    options: GlossaryChange.options,
    examples: [
      CommandExample(
        "cotejo glossary merge homeland-card fatherland-card",
        Localized(en: "Joins two entries for one thing.", es: "Une dos fichas de una misma cosa.")),
      CommandExample(
        "cotejo glossary merge homeland-card fatherland-card --why duplicate",
        Localized(en: "The same with the reason.", es: "Lo mismo, con el motivo.")),
    ],
    action: { invocation in
      let names = invocation.arguments.operands
      return try GlossaryChange.make(invocation) {
        try GlossaryEdit.merge(names[0], into: names[1], in: $0)
      }
    })

  private static let split = CommandDeclaration(
    "split",
    summary: Localized(
      en: "moves terms of a concept to a new one", es: "pasa términos de un concepto a uno nuevo"),
    discussion: Localized(
      en:
        "The new concept takes the terms given with --term, and the field of knowledge of the old one.",
      es:
        "El concepto nuevo recibe los términos indicados con --term y el campo temático del anterior."
    ),
    operands: [
      GlossaryChange.concept,
      OperandDeclaration(
        Localized(en: "NEW", es: "NUEVO"),
        summary: Localized(
          en: "Id of the new concept.", es: "Identificador del concepto nuevo."),
        kind: .text),
    ],
    options: [LanguageText.term] + ConceptOptions.all + GlossaryChange.options,
    examples: [
      CommandExample(
        "cotejo glossary split card identity-card --term en=identity-card --term es=cédula",
        Localized(
          en: "Parts two things that shared an entry.", es: "Separa dos cosas que compartían ficha."
        )),
      CommandExample(
        "cotejo glossary split card ration-card --term es=libreta --source press",
        Localized(
          en: "Says where the new concept is attested.", es: "Indica la fuente del concepto nuevo.")
      ),
    ],
    action: { invocation in
      let arguments = invocation.arguments
      let terms = try LanguageText.terms(arguments)
      if terms.isEmpty { throw UsageError.missingOperand(LanguageText.needed, "glossary split") }
      var concept = Concept(id: arguments.operands[1])
      try ConceptOptions.apply(arguments, to: &concept)
      let made = concept
      return try GlossaryChange.make(invocation) {
        try GlossaryEdit.split(arguments.operands[0], moving: terms, to: made, in: $0)
      }
    })
}

extension LanguageText {
  fileprivate static let needed = Localized(en: "--term CODE=TEXT", es: "--term CÓDIGO=TEXTO")
}
