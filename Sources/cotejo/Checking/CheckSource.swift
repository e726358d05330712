import Alignment
import Checks
import Text
import Workspace

/// The pairs that a run of the checks looks at: two named files, or those of the workspace.
struct CheckSource {
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
    glossaries = try GlossaryInput(arguments, in: folder, console: console)
  }

  /// What the checks find in each pair; what cannot be read is reported and left out.
  func pairs() throws -> [CheckReport.Pair] {
    guard let folder, arguments.operands.isEmpty else { return [try namedPair()] }
    let alignment = WorkspaceAlignment(source: .english, target: .spanish)
    let session = session(alignment.aligners.aligner(from: .english, to: .spanish))
    let pairs = try WorkspaceChoice.pairs(arguments, in: folder)
    var reports: [CheckReport.Pair] = []
    for result in alignment.results(
      of: pairs, .useStored,
      { aligned in
        session.report(on: aligned.reviewed.accepted, pair: aligned.pair.slug)
      })
    {
      do {
        reports.append(try result.get())
      } catch let problem as any Problem {
        console.report(problem)
      }
    }
    return reports
  }

  private func namedPair() throws -> CheckReport.Pair {
    let pair = try ArticlePair(arguments, console: console)
    let aligner = AlignerPool().aligner(from: pair.source.language, to: pair.target.language)
    let bitext = aligner.align(source: pair.source, target: pair.target)
    return session(aligner).report(on: bitext, pair: pair.target.name)
  }

  private func session(_ aligner: Aligner) -> CheckSession {
    CheckSession(arguments, glossaries: glossaries.glossaries, lexicon: aligner.lexicon)
  }
}
