import Alignment
import Checks
import Text
import Workspace

/// The pairs that a run of the checks looks at: two named files, or those of the workspace.
struct CheckSource {
  /// A pair and what was found in it.
  struct Checked: Sendable {
    let name: String
    let bitext: Bitext
    let findings: [Finding]
  }

  let settings: CheckSettings
  private let arguments: Arguments
  private let console: Console
  private let folder: WorkspaceFolder?
  private let glossaries: GlossaryInput

  init(_ arguments: Arguments, console: Console) throws {
    self.arguments = arguments
    self.console = console
    folder =
      arguments.operands.isEmpty
      ? try WorkspaceChoice.folder(arguments) : try GlossaryInput.folder(arguments)
    settings = try CheckSettings(arguments, in: folder, console: console)
    glossaries = try GlossaryInput(
      arguments, in: folder, configured: settings.glossaryPaths, console: console)
  }

  /// What the checks find in each pair; what cannot be read is reported and left out.
  func pairs() throws -> [Checked] {
    guard let folder, arguments.operands.isEmpty else { return [try namedPair()] }
    let alignment = WorkspaceAlignment(source: .english, target: .spanish)
    let session = session(alignment.aligners.aligner(from: .english, to: .spanish))
    let pairs = try WorkspaceChoice.pairs(arguments, in: folder)
    var checked: [Checked] = []
    for result in alignment.results(
      of: pairs, .useStored,
      { aligned in
        check(aligned.reviewed.accepted, called: aligned.pair.slug, session)
      })
    {
      do {
        checked.append(try result.get())
      } catch let problem as any Problem {
        console.report(problem)
      }
    }
    return checked
  }

  private func namedPair() throws -> Checked {
    let pair = try ArticlePair(arguments, console: console)
    let aligner = AlignerPool().aligner(from: pair.source.language, to: pair.target.language)
    let bitext = aligner.align(source: pair.source, target: pair.target)
    return check(bitext, called: pair.target.name, session(aligner))
  }

  private func check(_ bitext: Bitext, called name: String, _ session: CheckSession) -> Checked {
    Checked(name: name, bitext: bitext, findings: session.findings(in: bitext, pair: name))
  }

  private func session(_ aligner: Aligner) -> CheckSession {
    CheckSession(
      settings.configuration, glossaries: glossaries.glossaries, lexicon: aligner.lexicon)
  }
}
