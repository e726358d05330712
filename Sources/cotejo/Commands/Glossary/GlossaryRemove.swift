import Terminology
import Text

/// `cotejo glossary remove`: a concept entry, or terms of one, goes; the history keeps it.
enum GlossaryRemove {
  static let declaration = CommandDeclaration(
    "remove",
    summary: Localized(
      en: "removes a concept or terms of one", es: "elimina un concepto, o términos de uno"),
    discussion: Localized(
      en:
        "Without --term the whole concept entry goes. The history keeps what was there; “glossary undo” brings it back.",
      es:
        "Sin --term desaparece la ficha completa. El historial conserva lo que había; «glossary undo» lo recupera."
    ),
    operands: [GlossaryChange.concept],
    options: [LanguageText.term] + GlossaryChange.options,
    examples: [
      CommandExample(
        "cotejo glossary remove red-point --term es=toldo",
        Localized(en: "Removes a term.", es: "Elimina un término.")),
      CommandExample(
        "cotejo glossary remove red-point --why duplicate",
        Localized(
          en: "Removes a concept, with the reason.", es: "Elimina un concepto e indica el motivo.")),
    ],
    action: { invocation in
      let id = invocation.arguments.operands[0]
      let terms = try LanguageText.terms(invocation.arguments)
      return try GlossaryChange.make(invocation) { glossary in
        if terms.isEmpty { return try GlossaryEdit.remove(id, from: glossary) }
        var changed = glossary
        for (language, text) in terms {
          try GlossaryEdit.removeTerm(text, language: language, from: id, in: changed)
            .apply(to: &changed)
        }
        return try GlossaryEdit.replace(glossary, by: changed, .remove)
      }
    })
}
