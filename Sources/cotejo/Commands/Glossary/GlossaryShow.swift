import Terminology
import Text

/// `cotejo glossary show`: one concept entry with everything in it.
enum GlossaryShow {
  static let declaration = CommandDeclaration(
    "show",
    summary: Localized(en: "shows a concept entry", es: "muestra la ficha de un concepto"),
    discussion: Localized(
      en: "Prints definitions, terms with status, grammar and validity, sources and notes.",
      es:
        "Muestra las definiciones, los términos con su estado, gramática y vigencia, las fuentes y las notas."
    ),
    operands: [
      OperandDeclaration(
        Localized(en: "CONCEPT", es: "CONCEPTO"),
        summary: Localized(
          en: "Ids of concepts, or terms of theirs.",
          es: "Identificadores de conceptos, o términos suyos."),
        kind: .text, count: .many)
    ],
    examples: [
      CommandExample(
        "cotejo glossary show fatherland-card",
        Localized(en: "Shows a concept by its id.", es: "Muestra un concepto por su identificador.")
      ),
      CommandExample(
        "cotejo glossary show \"carnet de la patria\"",
        Localized(
          en: "Shows the concept that the term belongs to.",
          es: "Muestra el concepto al que pertenece el término.")),
    ],
    action: { invocation in
      let input = try GlossaryCommand.input(invocation)
      var code = input.hasProblems ? ExitCode.incomplete : .done
      for name in invocation.arguments.operands {
        let found = input.concepts(called: name)
        if found.isEmpty {
          invocation.console.report(input.noSuchConcept(name))
          code = .incomplete
        }
        for concept in found {
          ConceptPage(concept: concept, console: invocation.console).write()
        }
      }
      return code
    })
}

extension GlossaryInput {
  /// The concepts with this id, else those that have it as a term.
  func concepts(called name: String) -> [Concept] {
    let withID = glossaries.compactMap { $0[name] }
    if !withID.isEmpty { return withID }
    let folded = Folding.fold(name)
    return glossaries.flatMap(\.concepts).filter { concept in
      concept.terms.contains { Folding.fold($0.text) == folded }
    }
  }

  func noSuchConcept(_ name: String) -> GlossaryError {
    let concepts = glossaries.flatMap(\.concepts)
    let known = concepts.map(\.id) + concepts.flatMap { $0.terms.map(\.text) }
    return .noSuchConcept(id: name, suggestion: NearestName.to(name, among: known))
  }
}
