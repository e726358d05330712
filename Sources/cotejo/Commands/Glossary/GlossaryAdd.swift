import Terminology
import Text

/// `cotejo glossary add`: a new concept entry, or new terms of one.
enum GlossaryAdd {
  static let declaration = CommandDeclaration(
    "add",
    summary: Localized(
      en: "adds a concept or terms to one", es: "agrega un concepto, o términos a uno"),
    discussion: Localized(
      en: """
        A concept that is not there is made; to one that is there the terms are added. Options on terms hold for all terms
        given with --term. A term added as preferred makes the one preferred so far admitted.
        """,
      es: """
        Si el concepto no existe, se crea; si existe, se le agregan los términos. Las opciones sobre términos valen para
        todos los que se indican con --term. Si el término agregado es el preferido, el que lo era pasa a admitido.
        """),
    operands: [GlossaryChange.concept],
    options: [LanguageText.term] + ConceptOptions.all + TermOptions.all + GlossaryChange.options,
    examples: [
      CommandExample(
        "cotejo glossary add red-point --term en=red-point --term es=punto-rojo --status preferred",
        Localized(
          en: "Makes a concept with a preferred term in each language.",
          es: "Crea un concepto con un término preferido en cada idioma.")),
      CommandExample(
        "cotejo glossary add red-point --term es=toldo --why reported",
        Localized(
          en: "Proposes a further term, with the reason.",
          es: "Propone otro término e indica el motivo.")),
    ],
    action: { invocation in
      let arguments = invocation.arguments
      let id = arguments.operands[0]
      let terms = try LanguageText.terms(arguments).map { language, text in
        var term = Term(language: language, text: text, status: .proposed)
        try TermOptions.apply(arguments, to: &term)
        return term
      }
      return try GlossaryChange.make(invocation) { glossary in
        if glossary.index(of: id) == nil {
          var concept = Concept(id: id, terms: terms)
          try ConceptOptions.apply(arguments, to: &concept)
          return try GlossaryEdit.add(concept, to: glossary)
        }
        var changed = glossary
        for term in terms {
          try GlossaryEdit.addTerm(term, to: id, in: changed).apply(to: &changed)
        }
        if ConceptOptions.areGiven(arguments) {
          try GlossaryEdit.edit(id, in: changed) { try ConceptOptions.apply(arguments, to: &$0) }
            .apply(to: &changed)
        }
        return try GlossaryEdit.replace(glossary, by: changed, .add)
      }
    })
}
