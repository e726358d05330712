import Alignment
import Text
import Workspace

/// `cotejo align` without files: the pairs of a workspace ▸ `alignment.tsv` of each, and a line about it.
enum WorkspaceAlignCommand {
  static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    for option in AlignCommand.fileOptions where arguments.has(option) {
      throw UsageError.conflict(
        Localized(
          en:
            "--\(option.name) needs two files; the pairs of a workspace are stored in their folders",
          es:
            "--\(option.name) exige dos archivos; los pares de una carpeta de trabajo se guardan en sus carpetas"
        ))
    }
    let folder = try WorkspaceChoice.folder(arguments)
    let pairs = try WorkspaceChoice.pairs(arguments, in: folder)
    Interruption.prepare()
    let alignment = WorkspaceAlignment(source: .english, target: .spanish)
    var code = ExitCode.done
    let results = alignment.results(of: pairs, .alignAnew) { aligned in
      try AtomicFile.write(
        Array(aligned.reviewed.file.text.utf8), to: aligned.pair.alignmentPath)
      return aligned
    }
    for result in results {
      do {
        let aligned = try result.get()
        invocation.console.output.writeLine(summary(of: aligned, invocation.console.language))
      } catch let problem as any Problem {
        invocation.console.report(problem)
        code = .incomplete
      }
    }
    return code
  }

  private static func summary(
    of result: WorkspaceAlignment.Result, _ language: InterfaceLanguage
  ) -> String {
    let bitext = result.reviewed.bitext
    let slug = VisibleText.line(result.pair.slug)
    let nulls = bitext.beads.count(where: \.isNull)
    let unsure = bitext.beads.count { $0.confidence < BitextTable.sureConfidence }
    let kept = result.reviewed.states.count(where: \.isHuman)
    let lost = result.reviewed.lostDecisions
    var text = Localized(
      en: "\(slug): \(bitext.sourceSentences.count) and \(bitext.targetSentences.count) sentences, "
        + "\(bitext.beads.count) beads, \(nulls) without counterpart, \(unsure) to look at",
      es: "\(slug): \(bitext.sourceSentences.count) y \(bitext.targetSentences.count) oraciones, "
        + "\(bitext.beads.count) correspondencias, \(nulls) sin pareja, \(unsure) por revisar"
    )[language]
    if kept > 0 {
      text +=
        Localized(en: ", decisions kept: \(kept)", es: ", decisiones conservadas: \(kept)")[
          language]
    }
    if lost > 0 {
      text +=
        Localized(
          en: ", decisions lost because the text changed: \(lost)",
          es: ", decisiones perdidas porque el texto cambió: \(lost)")[language]
    }
    return text
  }
}
