import Checks
import Text

/// What `check --explain` prints: why a check exists, and examples of what it finds and lets pass.
struct CheckExplanation {
  let check: any Check

  private static let finds = Localized(en: "Finds", es: "Señala")
  private static let letsPass = Localized(en: "Lets pass", es: "Deja pasar")

  func write(to console: Console) {
    let language = console.language
    let columns = min(console.terminal.columns, 100)
    let output = console.output
    output.writeLine(
      "\(console.style.bold(check.id)) (\(check.severity.name[language]), "
        + "\(check.family.name[language]))")
    output.writeLine("")
    for line in TextWrapping.lines(check.rationale[language], columns: columns) {
      output.writeLine(line)
    }
    write(check.examples.filter { !$0.passes }, under: Self.finds, console)
    write(check.examples.filter(\.passes), under: Self.letsPass, console)
  }

  private static let mostExamples = 4

  private func write(_ examples: [CheckExample], under title: Localized, _ console: Console) {
    guard !examples.isEmpty else { return }
    console.output.writeLine("")
    console.output.writeLine(console.style.bold(title[console.language]))
    for example in examples.prefix(Self.mostExamples) {
      console.output.writeLine("  en  " + indented(example.english))
      console.output.writeLine("  es  " + indented(example.spanish))
    }
  }

  private func indented(_ text: String) -> String { text.replacing("\n", with: "\n      ") }
}
