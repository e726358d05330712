import Foundation
import Testing
import Text

@testable import cotejo

/// What must hold of every declaration of the command line.
@Suite struct DeclarationTests {
  static let nodes = CompletionScript(root: Program.root, language: .english).nodes
  static let paths = nodes.map { (["cotejo"] + $0.words).joined(separator: " ") }

  static func texts(of node: CompletionScript.Node) -> [Localized] {
    let command = node.command
    return [command.summary, command.discussion] + command.examples.map(\.meaning)
      + command.operands.flatMap { [$0.summary] } + command.options.map(\.summary)
  }

  @Test(arguments: nodes.indices)
  func everyTextIsWrittenInBothLanguages(_ index: Int) {
    for text in Self.texts(of: Self.nodes[index]) {
      #expect(!text.en.isEmpty)
      #expect(!text.es.isEmpty)
      #expect(text.en == "bash, zsh or fish." || text.en != text.es, "\(text.en)")
    }
  }

  @Test(arguments: nodes.indices)
  func everyCommandHasTwoExamplesThatParse(_ index: Int) throws {
    let command = Self.nodes[index].command
    #expect(command.examples.count == 2)
    for example in command.examples {
      let calls = Self.calls(in: example.line)
      #expect(!calls.isEmpty, "\(example.line)")
      for words in calls {
        #expect(throws: Never.self, "\(example.line)") {
          try ArgumentParser(root: Program.root).parse(words)
        }
      }
    }
  }

  /// The words of every call of the program in a line of the shell, quotes taken off.
  private static func calls(in line: String) -> [[String]] {
    var calls: [[String]] = [[]]
    var word = ""
    var quote: Character?
    for character in line + " " {
      if quote != nil || !" |<>()".contains(character) {
        if quote == nil, "\"'".contains(character) {
          quote = character
        } else if character == quote {
          quote = nil
        } else {
          word.append(character)
        }
        continue
      }
      if !word.isEmpty { calls[calls.count - 1].append(word) }
      word = ""
      if character != " " { calls.append([]) }
    }
    return calls.filter { $0.first == "cotejo" }.map { Array($0.dropFirst()) }
  }

  @Test(arguments: nodes.indices)
  func namesAreUniqueAndPlain(_ index: Int) {
    let node = Self.nodes[index]
    let spellings = node.options.flatMap(\.spellings)
    #expect(Set(spellings).count == spellings.count, "\(spellings)")
    let names = node.command.subcommands.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names + node.options.map(\.name) {
      #expect(name.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) }, "\(name)")
    }
  }

  @Test(arguments: nodes.indices)
  func defaultsAreAllowedValues(_ index: Int) throws {
    for option in Self.nodes[index].command.options {
      guard let value = option.value, let text = value.defaultValue else { continue }
      try ValueCheck.check(text, value.kind, of: option.name)
    }
  }

  @Test(arguments: nodes.indices)
  func helpNamesEveryOptionAndFits(_ index: Int) throws {
    let node = Self.nodes[index]
    for language in InterfaceLanguage.allCases {
      let result = try Binary.run(node.words + ["--help", "--ui", language.rawValue])
      #expect(result.code == 0)
      for option in node.options { #expect(result.output.contains("--\(option.name)")) }
      for command in node.command.subcommands { #expect(result.output.contains(command.name)) }
    }
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func theManualPageHoldsEveryCommandAndOption(_ language: InterfaceLanguage) throws {
    let result = try Binary.run("help", "--man", "--ui", language.rawValue)
    for node in Self.nodes.dropFirst() {
      #expect(result.output.contains(".SS \"\(node.words.joined(separator: " "))\""))
      for option in node.command.options {
        #expect(result.output.contains("\\-\\-\(option.name.replacing("-", with: "\\-"))"))
      }
    }
    #expect(result.lines.allSatisfy { !$0.hasPrefix("'") })
  }

  @Test func theManualPageIsGoodRoff() throws {
    let folder = try Folder()
    let isInstalled = try Binary.shell("command -v groff", in: folder).code == 0
    try #require(isInstalled || ProcessInfo.processInfo.environment["CI"] == nil)
    guard isInstalled else { return }
    let warnings = try Binary.shell(
      "cotejo help --man | groff -man -ww -K utf8 -T utf8 2>&1 >/dev/null", in: folder)
    #expect(warnings.output.isEmpty)
  }

  @Test(arguments: CompletionsCommand.Shell.allCases)
  func completionsKnowEveryCommandAndOption(_ shell: CompletionsCommand.Shell) throws {
    let script = try Binary.run("completions", shell.rawValue)
    #expect(script.code == 0)
    for node in Self.nodes {
      for command in node.command.subcommands { #expect(script.output.contains(command.name)) }
      for option in node.command.options {
        #expect(script.output.contains(shell == .fish ? "-l \(option.name)" : "--\(option.name)"))
      }
    }
  }

  @Test(arguments: [
    ("cotejo seg", "segment"), ("cotejo segment --form", "--format"),
    ("cotejo segment --format l", "lines"), ("cotejo completions z", "zsh"),
    ("cotejo --ui e", "en es"),
  ])
  func bashCompletes(line: String, expected: String) throws {
    let words = line.split(separator: " ").map { "'\($0)'" }.joined(separator: " ")
    let result = try Binary.shell(
      """
      source <(cotejo completions bash); COMP_WORDS=(\(words)); \
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _cotejo; echo "${COMPREPLY[@]}"
      """, in: Folder())
    #expect(result.output == expected + "\n")
  }

  @Test(arguments: zip(["README.md", "README.es.md"], InterfaceLanguage.allCases))
  func theReadmesTableIsUpToDate(file: String, language: InterfaceLanguage) throws {
    let path = Repository.folder + "/" + file
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return }
    let table = CommandReference(root: Program.root, language: language).text()
    #expect(
      text.contains(CommandReference.opening + "\n" + table + CommandReference.closing),
      "paste what `cotejo help --markdown --ui \(language.rawValue)` prints into \(file)")
  }
}
