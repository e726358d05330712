import Foundation

/// What every benchmark needs: the program, a folder for files, and where its tables go.
struct Bench {
  let options: Options
  let runner: Runner
  let folder: URL
  let version: String

  /// - Throws: ``BenchmarkError/noProgram(_:)``, and what the system says of files.
  init(_ options: Options) throws {
    var options = options
    options.program = URL(fileURLWithPath: options.program).path
    options.repository = URL(fileURLWithPath: options.repository).path
    if options.python.contains("/") {
      options.python = URL(fileURLWithPath: options.python).path
    }
    let path = options.program
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw BenchmarkError.noProgram(path)
    }
    self.options = options
    folder =
      options.keep.map { URL(fileURLWithPath: $0) }
      ?? FileManager.default.temporaryDirectory.appendingPathComponent(
        "cotejo-benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    runner = Runner(limit: options.limit, folder: folder)
    let answer = folder.appendingPathComponent("version")
    _ = try runner.run([path, "--version"], output: answer)
    version = try String(contentsOf: answer, encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Removes the generated files where nobody asked to keep them.
  func close() {
    if options.keep == nil { try? FileManager.default.removeItem(at: folder) }
  }

  func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func repositoryFile(_ name: String) -> URL {
    URL(fileURLWithPath: options.repository).appendingPathComponent(name)
  }

  /// The cost of the program with arguments.
  func cotejo(_ arguments: [String], input: URL? = nil, output: URL? = nil) throws -> Measurement {
    try runner.median(
      of: options.runs, [options.program] + arguments, input: input, output: output)
  }

  /// A command that runs a Python script.
  func python(_ script: String, _ arguments: [String]) -> [String] {
    ["/usr/bin/env", options.python, "-c", script] + arguments
  }

  func pythonHas(_ module: String) -> Bool {
    runner.succeeds(python("import \(module)", []))
  }

  /// Prints a table, and under it what it was measured with.
  func show(_ table: MarkdownTable, data: String) {
    var load = [0.0, 0.0, 0.0]
    getloadavg(&load, 3)
    print(table.text)
    print(
      """

      \(version) · \(Date.now.formatted(.iso8601)) · \
      \(ProcessInfo.processInfo.activeProcessorCount) processors, load \
      \(load.map { Figure.fixed($0, 1) }.joined(separator: " ")) · median of \(options.runs) · \
      data \(data)

      """)
    fflush(nil)
  }
}
