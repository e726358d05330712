import Terminology
import Text

/// A concept entry for people.
struct ConceptPage {
  let concept: Concept
  let console: Console

  private var language: InterfaceLanguage { console.language }

  func write() {
    let subject = concept.subject.map { " (\($0))" } ?? ""
    console.output.writeLine(
      console.style.bold(VisibleText.line(concept.id)) + VisibleText.line(subject))
    for definition in concept.definitions {
      paragraph("\(definition.language): \(definition.text)", indent: 2)
    }
    for code in languages { write(termsIn: code) }
    field(Localized(en: "source", es: "fuente"), concept.source)
    field(Localized(en: "note", es: "nota"), concept.note)
    console.output.writeLine("")
  }

  private var languages: [String] {
    var seen: [String] = []
    for term in concept.terms where !seen.contains(term.language) { seen.append(term.language) }
    return seen
  }

  private func write(termsIn code: String) {
    console.output.writeLine("  " + Language.named(code).name[language])
    for term in concept.terms where term.language == code {
      let status = term.status.name[language]
      let mark = term.status.isRefused ? console.style.red(status) : console.style.green(status)
      let details = TermDetails(term: term).list(language)
      let tail = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
      console.output.writeLine(
        "    \(VisibleText.line(term.text)): \(mark)\(VisibleText.line(tail))")
      for note in [term.note, term.example, term.source].compactMap(\.self) {
        paragraph(note, indent: 6)
      }
    }
  }

  private func field(_ name: Localized, _ value: String?) {
    if let value { paragraph("\(name[language]): \(value)", indent: 2) }
  }

  private func paragraph(_ text: String, indent: Int) {
    let pad = String(repeating: " ", count: indent)
    let columns = min(console.terminal.columns, 100) - indent
    for line in TextWrapping.lines(VisibleText.line(text), columns: columns) {
      console.output.writeLine(pad + line)
    }
  }
}
