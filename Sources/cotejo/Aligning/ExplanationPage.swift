import Alignment
import Foundation
import Text

/// `align --explain`: the evidence for one bead, for a person to read.
struct ExplanationPage {
  let explanation: Explanation
  let bitext: Bitext
  let number: Int

  func write(to output: Output, console: Console) {
    let bead = explanation.bead
    let percent = String(Int((bead.confidence * 100).rounded(.down)))
    output.writeLine(
      console.style.bold(
        Localized(
          en: "Bead \(number), \(bead.kind), confidence \(percent)%",
          es: "Correspondencia \(number), \(bead.kind), confianza del \(percent) %")[
            console.language]))
    sentences(bead, output)
    output.writeLine("")
    matches(output, console)
    output.writeLine("")
    contributions(output, console)
    runnerUp(output, console)
  }

  private func sentences(_ bead: Bead, _ output: Output) {
    for index in bead.source {
      let text = bitext.source.text(bitext.sourceSentences[index].bytes)
      output.writeLine("  \(bitext.source.language.code)  \(VisibleText.line(text))")
    }
    for index in bead.target {
      let text = bitext.target.text(bitext.targetSentences[index].bytes)
      output.writeLine("  \(bitext.target.language.code)  \(VisibleText.line(text))")
    }
  }

  private func matches(_ output: Output, _ console: Console) {
    guard !explanation.matches.isEmpty else {
      output.writeLine(
        Localized(
          en: "No word of either side answers one of the other.",
          es: "Ninguna palabra de un lado responde a una del otro.")[console.language])
      return
    }
    let language = console.language
    var table = TextTable([
      (bitext.source.language.name[language], .left),
      (bitext.target.language.name[language], .left),
      (Localized(en: "by", es: "por")[language], .left),
      (Localized(en: "likeness", es: "parecido")[language], .right),
      (Localized(en: "weight", es: "peso")[language], .right),
    ])
    for match in explanation.matches {
      table.add([
        match.source, match.target, Self.name(match.kind)[language], Self.show(match.similarity),
        Self.show(match.weight),
      ])
    }
    for line in table.lines(console.style) { output.writeLine(line) }
  }

  private func contributions(_ output: Output, _ console: Console) {
    let language = console.language
    var table = TextTable([
      (Localized(en: "feature", es: "rasgo")[language], .left),
      (Localized(en: "value", es: "valor")[language], .right),
      (Localized(en: "adds", es: "aporta")[language], .right),
    ])
    for part in explanation.contributions {
      table.add([part.feature, Self.show(part.value), Self.show(part.score)])
    }
    let sum = explanation.contributions.reduce(0) { $0 + $1.score }
    table.add([Localized(en: "score", es: "puntuación")[language], "", Self.show(sum)])
    for line in table.lines(console.style) { output.writeLine(line) }
  }

  private func runnerUp(_ output: Output, _ console: Console) {
    guard let other = explanation.runnerUp else { return }
    output.writeLine("")
    let percent = String(Int((other.confidence * 100).rounded()))
    output.writeLine(
      console.style.bold(
        Localized(
          en: "Runner-up, \(other.kind), \(percent)%",
          es: "Segunda opción, \(other.kind), \(percent) %")[console.language]))
    sentences(other, output)
  }

  private static func show(_ value: Double) -> String {
    String(format: "%.2f", value)
  }

  private static func name(_ kind: Explanation.WordMatch.Kind) -> Localized {
    switch kind {
    case .lexicon: Localized(en: "lexicon", es: "léxico")
    case .equal: Localized(en: "same word", es: "misma palabra")
    case .number: Localized(en: "number", es: "número")
    case .cognate: Localized(en: "cognate", es: "cognado")
    case .learnt: Localized(en: "learnt", es: "aprendido")
    }
  }
}
