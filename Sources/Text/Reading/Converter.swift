import Foundation

/// A program that turns a file into text that the reader knows.
struct Converter {
  let path: String
  let program: String
  let arguments: [String]
  /// What comes out.
  let result: ArticleReader.Markup

  /// Nil for a file that is read as it stands.
  init?(path: String) {
    self.path = path
    // A name such as `-o` must not be taken for an option.
    let operand = path.hasPrefix("-") ? "./" + path : path
    let kind = FileLoading.lowerCaseExtension(of: path)
    switch kind {
    case "docx", "odt", "rtf", "epub":
      program = "pandoc"
      arguments = ["--from", kind, "--to", "markdown_strict", "--wrap", "none", operand]
      result = .markdown
    case "pdf":
      program = "pdftotext"
      arguments = ["-enc", "UTF-8", operand, "-"]
      result = .plain
    default: return nil
    }
  }

  /// The text that the program writes.
  /// - Throws: ``TextError`` where it is not installed or fails.
  func run() throws(TextError) -> [UInt8] {
    try FileLoading.check(path)
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    let complaint = Complaint()
    errors.fileHandleForReading.readabilityHandler = { complaint.append($0.availableData) }
    let text: Data
    do {
      try process.run()
      text = try output.fileHandleForReading.readToEnd() ?? Data()
    } catch {
      throw .converterMissing(path: path, program: program)
    }
    process.waitUntilExit()
    errors.fileHandleForReading.readabilityHandler = nil
    // `env` answers 127 for a program that it does not find.
    if process.terminationStatus == 127 { throw .converterMissing(path: path, program: program) }
    guard process.terminationStatus == 0 else {
      throw .conversionFailed(path: path, program: program, reason: complaint.firstLine)
    }
    return try TextDecoder(name: path, requested: nil).decode(Array(text))
  }
}

/// What a program writes to its standard error, gathered while it runs.
private final class Complaint: @unchecked Sendable {
  private let lock = NSLock()
  private var data = Data()
  private static let longest = 200

  func append(_ more: Data) { lock.withLock { if data.count < 4096 { data.append(more) } } }

  var firstLine: String {
    let text = lock.withLock { String(decoding: data, as: UTF8.self) }
    let line = text.prefix { !$0.isNewline }.filter { $0 >= " " && $0 != "\u{7F}" }
    return line.isEmpty ? "?" : String(line.prefix(Self.longest))
  }
}
