import Terminology
import Text

/// `cotejo glossary edit`: other contents for the fields of a concept entry or of one of its terms.
enum GlossaryEditCommand {
  static let declaration = CommandDeclaration(
    "edit",
    summary: Localized(
      en: "changes a concept or one of its terms", es: "modifica un concepto o uno de sus términos"),
    discussion: Localized(
      en: """
        Changes what the options name and leaves the rest; an empty text takes a field out. Options on terms need --term
        with the term that is meant.
        """,
      es: """
        Cambia lo que indican las opciones y deja lo demás; un texto vacío borra el campo. Las opciones sobre términos
        exigen --term con el término al que se refieren.
        """),
    operands: [GlossaryChange.concept],
    options: [LanguageText.term, rename] + ConceptOptions.all + TermOptions.all
      + GlossaryChange.options,
    examples: [
      CommandExample(
        "cotejo glossary edit red-point --subject elections",
        Localized(en: "Sets the field of knowledge.", es: "Indica el campo temático.")),
      CommandExample(
        "cotejo glossary edit red-point --term es=toldo --gender masculine --region es-VE",
        Localized(en: "Sets what is known of a term.", es: "Completa los datos de un término.")),
    ],
    action: { try run($0) })

  private static let rename = OptionDeclaration(
    "rename", Localized(en: "TEXT", es: "TEXTO"), .text,
    summary: Localized(en: "Another writing of the term.", es: "Otra grafía para el término."))

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    let terms = try LanguageText.terms(arguments)
    let changesTerm = TermOptions.areGiven(arguments) || arguments.has(rename)
    if changesTerm != (terms.count == 1) || terms.count > 1 {
      throw UsageError.conflict(
        Localized(
          en: "to change a term, name it once with --term and say what is to change",
          es: "para modificar un término se debe indicar una vez con --term, y qué debe cambiar"))
    }
    return try GlossaryChange.make(invocation) { glossary in
      try GlossaryEdit.edit(arguments.operands[0], in: glossary) { concept in
        try ConceptOptions.apply(arguments, to: &concept)
        guard let (language, text) = terms.first else { return }
        let index = try concept.require(text, language)
        try TermOptions.apply(arguments, to: &concept.terms[index])
        if let name = arguments.text(rename) { concept.terms[index].text = name }
      }
    }
  }
}
