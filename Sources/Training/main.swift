import Alignment
import Foundation
import Text

// Development driver: fit and evaluate.
let arguments = Array(CommandLine.arguments.dropFirst())
let base = arguments[0]
let sets = arguments[1].split(separator: ",").map(String.init)
let useLexicon = !arguments.contains("--no-lexicon")
let lexicon =
  useLexicon
  ? Lexicon.embedded(from: .english, to: .spanish) : Lexicon(from: .english, to: .spanish)
print("lexicon pairs", lexicon.pairCount)
Experiment.run(base: base, sets: sets, lexicon: lexicon)
