import Terminology
import Text

/// `cotejo glossary search`: words ▸ the concepts in which they stand.
enum GlossarySearch {
  static let declaration = CommandDeclaration(
    "search",
    summary: Localized(
      en: "searches ids, terms, definitions and notes",
      es: "busca en identificadores, términos, definiciones y notas"),
    discussion: Localized(
      en:
        "Lists the terms of every concept in which all the words stand somewhere, without regard to accents and capitals.",
      es:
        "Enumera los términos de cada concepto en el que aparecen todas las palabras, sin distinguir tildes ni mayúsculas."
    ),
    operands: [
      OperandDeclaration(
        Localized(en: "WORD", es: "PALABRA"),
        summary: Localized(en: "What to look for.", es: "Lo que se busca."), kind: .text,
        count: .many)
    ],
    examples: [
      CommandExample(
        "cotejo glossary search patria",
        Localized(
          en: "Finds all concepts that have to do with the word.",
          es: "Busca todos los conceptos relacionados con la palabra.")),
      CommandExample(
        "cotejo glossary search punto rojo",
        Localized(en: "Both words must be there.", es: "Deben aparecer las dos palabras.")),
    ],
    action: { invocation in
      let input = try GlossaryCommand.input(invocation)
      let words = invocation.arguments.operands.map { Folding.fold($0) }
      let found = input.glossaries.flatMap(\.concepts).filter { concept in
        let text = Folding.fold(concept.searchableText)
        return words.allSatisfy { text.contains($0) }
      }
      TermTable.write(found, on: invocation.console)
      return input.hasProblems ? .incomplete : .done
    })
}

extension Concept {
  /// Everything a person wrote into the entry.
  fileprivate var searchableText: String {
    let own: [String?] = [id, subject, source, note]
    let fields = terms.flatMap { term -> [String?] in
      [term.text, term.note, term.example, term.source] + term.forms
    }
    let texts = (own + fields).compactMap(\.self) + definitions.map(\.text)
    return texts.joined(separator: "\n")
  }
}
