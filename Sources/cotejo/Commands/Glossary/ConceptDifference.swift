import Terminology
import Text

/// What is different in a concept entry, a line for each term or field that came (`+`) or went (`-`).
struct ConceptDifference {
  private let id: String
  private let before: Concept?
  private let after: Concept?

  init(_ change: GlossaryEdit.Change) {
    id = change.concept
    before = change.before
    after = change.after
  }

  func write(to console: Console) {
    let style = console.style
    console.output.writeLine(style.bold(VisibleText.line(id)))
    let old = lines(of: before, console.language)
    let new = lines(of: after, console.language)
    for line in old where !new.contains(line) {
      console.output.writeLine(style.red("- " + VisibleText.line(line)))
    }
    for line in new where !old.contains(line) {
      console.output.writeLine(style.green("+ " + VisibleText.line(line)))
    }
  }

  private func lines(of concept: Concept?, _ language: InterfaceLanguage) -> [String] {
    guard let concept else { return [] }
    let fields = [
      (Localized(en: "subject", es: "campo"), concept.subject),
      (Localized(en: "source", es: "fuente"), concept.source),
      (Localized(en: "note", es: "nota"), concept.note),
    ]
    return fields.compactMap { name, value in value.map { "\(name[language]): \($0)" } }
      + concept.definitions.map { "\($0.language): \($0.text)" }
      + concept.terms.map { term in
        let details = TermDetails(term: term).list(language)
        let tail = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
        return "\(term.language) \(term.text): \(term.status.name[language])\(tail)"
      }
  }
}
