import Foundation

/// Measures what the built `cotejo` costs, and prints Markdown tables.
@main
enum Benchmarks {
  private static let benchmarks: [String: @Sendable (Bench) throws -> Void] = [
    "align": { try AlignBenchmark(bench: $0).run() },
    "check": { try CheckBenchmark(bench: $0).run() },
    "glossary": { try GlossaryBenchmark(bench: $0).run() },
    "segment": { try SegmentBenchmark(bench: $0).run() },
  ]

  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      guard !options.wantsHelp, !options.names.isEmpty else {
        print(help)
        exit(options.wantsHelp ? 0 : 64)
      }
      for name in options.names {
        guard benchmarks[name] != nil else { throw BenchmarkError.unknown(name) }
      }
      let bench = try Bench(options)
      defer { bench.close() }
      for name in options.names { try benchmarks[name]?(bench) }
    } catch {
      FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
      exit(2)
    }
  }

  private static let help = """
    Usage: benchmarks [OPTIONS] align|segment|check|glossary…

    Runs the built cotejo on generated texts and prints tables of CPU seconds (user and system together) and peak
    memory. The texts repeat the sample pairs of this repository or, for align, the documents of
    COTEJO_DATA/alignment/ntrex-dev-plain (default ../shared/data) where they are there.

    Options
      --program PATH   The cotejo to measure (default: the one beside this program).
      --repository PATH  Folder with Pairs and Glossary (default: the current folder).
      --sizes N,N…     Sizes instead of the usual: sentence pairs, megabytes or concepts.
      --runs N         Runs of each, of which the median counts (default: 3).
      --limit SECONDS  CPU seconds after which a run is given up (default: 120).
      --python PATH    The Python with peers (default: python3).
      --keep FOLDER    Keeps the generated files there.

    Peers are measured where they are found: hunalign on the path, and of Python nltk, sentencex and blingfire.
    Nothing is installed. A Python with all of them:
      python3 -m venv V && V/bin/pip install nltk sentencex blingfire
      benchmarks --python V/bin/python segment
    """
}
