import Alignment
import Checks
import Terminology
import Text

/// Runs the checks that are in force, on any number of pairs.
struct CheckSession: Sendable {
  private let runner: CheckRunner

  init(_ configuration: Configuration, glossaries: [Glossary], lexicon: Lexicon) {
    runner = CheckRunner(
      configuration: configuration,
      resources: CheckResources(
        glossaries: glossaries, context: configuration.context(), lexicon: lexicon))
  }

  func findings(in bitext: Bitext, pair name: String) -> [Finding] {
    runner.run(bitext, pair: name)
  }
}
