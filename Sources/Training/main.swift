// train-aligner [--from CODE --to CODE] [--no-lexicon] [--output FILE] SET…
//
// Fits the aligner's weights to sets of documents with gold alignments (each SET a folder of folders with src.sents,
// tgt.sents and gold.tsv), prints what two-fold cross-validation says of them, and writes them to FILE, which then
// belongs under Sources/Alignment/Parameters. The same documents give the same weights.

import Alignment
import Foundation
import Text

var arguments = Array(CommandLine.arguments.dropFirst())

@MainActor func option(_ name: String) -> String? {
  guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
  defer { arguments.removeSubrange(index...index + 1) }
  return arguments[index + 1]
}

let from = Language.named(option("--from") ?? "en")
let to = Language.named(option("--to") ?? "es")
let output = option("--output")
let isBare = arguments.contains("--no-lexicon")
arguments.removeAll { $0 == "--no-lexicon" }
guard !arguments.isEmpty else {
  FileHandle.standardError.write(
    Data("usage: train-aligner [--no-lexicon] [--output FILE] SET…\n".utf8))
  exit(64)
}
let run = try TrainingRun(
  sets: arguments, source: from, target: to,
  lexicon: isBare ? Lexicon(from: from, to: to) : .embedded(from: from, to: to))
let calibration = run.crossValidate { print($0) }
if let output {
  try run.fitAll(calibration: calibration).table.write(
    toFile: output, atomically: true, encoding: .utf8)
}
