import Terminology
import Text
import Workspace

/// What `cotejo status` tells, and how it is shown.
struct StatusReport {
  let folder: WorkspaceFolder
  var pairs: [PairStatus] = []
  var glossaries: [GlossaryInput.File] = []
  var hasProblems = false

  init(folder: WorkspaceFolder) { self.folder = folder }

  func writeText(to console: Console) {
    let language = console.language
    let output = console.output
    output.writeLine(
      Localized(
        en: "\(pairs.count) pairs in \(folder.pairsPath)",
        es: "\(pairs.count) pares en \(folder.pairsPath)")[language])
    if !pairs.isEmpty {
      output.writeLine("")
      for line in pairTable(language).lines(console.style) { output.writeLine(line) }
    }
    for file in glossaries {
      output.writeLine("")
      output.writeLine(VisibleText.line(summary(of: file, language)))
    }
  }

  private func pairTable(_ language: InterfaceLanguage) -> TextTable {
    func title(_ en: String, _ es: String) -> String { Localized(en: en, es: es)[language] }
    var table = TextTable([
      (title("pair", "par"), .left), ("en", .right), ("es", .right),
      (title("beads", "corresp."), .right), (title("no counterpart", "sin pareja"), .right),
      (title("to look at", "por revisar"), .right), (title("decided", "decididas"), .right),
      (title("alignment", "alineación"), .left),
    ])
    for pair in pairs {
      let decided = pair.states.filter(\.state.isHuman).map(\.count).reduce(0, +)
      let numbers = [
        pair.sourceSentences, pair.targetSentences, pair.beads, pair.nullBeads, pair.unsureBeads,
        decided,
      ]
      table.add([pair.pair.slug] + numbers.map(String.init) + [pair.freshness.title[language]])
    }
    return table
  }

  private func summary(of file: GlossaryInput.File, _ language: InterfaceLanguage) -> String {
    let statuses = Self.statuses(of: file.glossary)
    let terms = statuses.map(\.count).reduce(0, +)
    let parts = statuses.filter { $0.count > 0 }
      .map { "\($0.count) \($0.status.name[language])" }.joined(separator: ", ")
    return Localized(
      en: "\(file.path): \(file.glossary.concepts.count) concepts, \(terms) terms (\(parts))",
      es: "\(file.path): \(file.glossary.concepts.count) conceptos, \(terms) términos (\(parts))"
    )[language]
  }

  private static func statuses(of glossary: Glossary) -> [(status: TermStatus, count: Int)] {
    TermStatus.allCases.map { status in
      (status, glossary.concepts.reduce(0) { $0 + $1.terms.count { $0.status == status } })
    }
  }

  func writeJSON(to output: Output) {
    var json = JSONWriter()
    json.object { json in
      json.key("pairs")
      json.array { for pair in pairs { Self.write(pair, to: &$0) } }
      json.key("glossaries")
      json.array { for file in glossaries { Self.write(file, to: &$0) } }
    }
    json.endLine()
    output.write(json.bytes)
  }

  private static func write(_ pair: PairStatus, to json: inout JSONWriter) {
    json.object {
      $0.key("pair")
      $0.string(pair.pair.slug)
      $0.key("sentences")
      $0.ints([pair.sourceSentences, pair.targetSentences])
      $0.key("alignment")
      $0.string(pair.freshness.rawValue)
      $0.key("beads")
      $0.int(pair.beads)
      $0.key("null")
      $0.int(pair.nullBeads)
      $0.key("unsure")
      $0.int(pair.unsureBeads)
      $0.key("states")
      $0.object { states in
        for (state, count) in pair.states {
          states.key(named: state.rawValue)
          states.int(count)
        }
      }
    }
  }

  private static func write(_ file: GlossaryInput.File, to json: inout JSONWriter) {
    json.object {
      $0.key("glossary")
      $0.string(file.path)
      $0.key("concepts")
      $0.int(file.glossary.concepts.count)
      $0.key("terms")
      $0.object { terms in
        for (status, count) in statuses(of: file.glossary) {
          terms.key(named: status.rawValue)
          terms.int(count)
        }
      }
    }
  }
}

extension PairStatus.Freshness {
  var title: Localized {
    switch self {
    case .none: Localized(en: "not yet", es: "falta")
    case .fresh: Localized(en: "up to date", es: "al día")
    case .stale: Localized(en: "stale: the text changed", es: "desactualizada: el texto cambió")
    }
  }
}
