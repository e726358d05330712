import Foundation
import Testing

/// The built program, run as a user would.
enum Binary {
  struct Result {
    let code: Int32
    let bytes: Data
    let errors: String
    var output: String { String(decoding: bytes, as: UTF8.self) }
    var lines: [Substring] { output.split(separator: "\n") }

    /// The output's lines as JSON objects.
    func objects() throws -> [[String: Any]] {
      try lines.map {
        let value = try JSONSerialization.jsonObject(with: Data($0.utf8))
        return try #require(value as? [String: Any])
      }
    }
  }

  /// A release build that is to be tested in place of the one beside the tests: some forty times as fast.
  static let release = ProcessInfo.processInfo.environment["COTEJO_BINARY"]

  /// Beside the bundle of tests.
  static let path: String = {
    if let release { return URL(fileURLWithPath: release).path }
    let folders = CommandLine.arguments
      .filter { $0.contains(".xctest") }
      .map { argument in
        let components = argument.split(separator: "/", omittingEmptySubsequences: false)
        return components.prefix { !$0.contains(".xctest") }.joined(separator: "/")
      }
    let candidates = (folders + [Repository.folder + "/.build/debug"]).map { $0 + "/cotejo" }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? candidates[0]
  }()

  static func run(
    _ arguments: [String], input: Data = Data(), in folder: Folder? = nil,
    environment: [String: String] = [:]
  ) throws -> Result {
    let streams = try Folder()
    let inputFile = try streams.write("input", input)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder.path) }
    let outputFile = try streams.write("output", Data())
    let errorFile = try streams.write("errors", Data())
    process.standardInput = FileHandle(forReadingAtPath: inputFile)
    process.standardOutput = FileHandle(forWritingAtPath: outputFile)
    process.standardError = FileHandle(forWritingAtPath: errorFile)
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      bytes: try Data(contentsOf: URL(fileURLWithPath: outputFile)),
      errors: try String(contentsOfFile: errorFile, encoding: .utf8))
  }

  static func run(
    _ arguments: String..., input: String = "", in folder: Folder? = nil,
    environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, input: Data(input.utf8), in: folder, environment: environment)
  }

  /// A command line for the shell, in which `cotejo` is the built program.
  static func shell(_ line: String, in folder: Folder) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    let output = try folder.write(".shell-output", Data())
    process.arguments = ["-c", "set -o pipefail; cotejo() { \"\(path)\" \"$@\"; }; \(line)"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, bytes: try Data(contentsOf: URL(fileURLWithPath: output)),
      errors: "")
  }
}

/// The package's folder.
enum Repository {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
}

/// A folder that goes away with the test.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/cotejo-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }

  @discardableResult
  func write(_ name: String, _ data: Data) throws -> String {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file.path
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path) }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
