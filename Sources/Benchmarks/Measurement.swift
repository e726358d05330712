import Foundation

#if canImport(Darwin)
  import Darwin
#endif

/// What one run of a program cost.
struct Measurement {
  /// User and system time together.
  var seconds: Double
  /// Greatest resident size, in bytes.
  var memory: Int
  /// False where the run was given up at the limit.
  var isDone: Bool

  var megabytes: Double { Double(memory) / 1_000_000 }
}

/// Runs programs and measures them.
///
/// CPU time is the difference of `getrusage(RUSAGE_CHILDREN)`. Memory comes from GNU `time`: a child that this process
/// starts itself would inherit the peak of this one. Without it, it is the greatest of all children so far.
struct Runner {
  /// CPU seconds.
  let limit: Int
  let folder: URL
  private static let time = "/usr/bin/time"
  private let hasTime: Bool
  /// Exit status of a shell whose command the limit ended (128 + SIGXCPU), and where SIGKILL did.
  private static let givenUp: Set<Int32> = [128 + SIGXCPU, 128 + SIGKILL, SIGXCPU, SIGKILL]

  init(limit: Int, folder: URL) {
    self.limit = limit
    self.folder = folder
    let probe = Self.process([Self.time, "-f", "%M", "-o", "/dev/null", "true"])
    probe.standardError = FileHandle.nullDevice
    hasTime = (try? probe.run()) != nil && Self.isSuccess(probe)
  }

  private static func isSuccess(_ process: Process) -> Bool {
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private static func process(_ command: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    return process
  }

  /// Runs a command; 0 and 1 (findings) count as success.
  /// - Parameters:
  ///   - input: File for standard input.
  ///   - output: File for standard output; nowhere for nil.
  /// - Throws: ``BenchmarkError/failed(command:status:)``, and what the system says of files.
  func run(_ command: [String], input: URL? = nil, output: URL? = nil) throws -> Measurement {
    let peak = folder.appendingPathComponent("peak")
    let limited = ["/bin/sh", "-c", "ulimit -t \(limit); exec \"$0\" \"$@\""] + command
    let process = Self.process(
      (hasTime ? [Self.time, "-q", "-f", "%M", "-o", peak.path] : []) + limited)
    process.currentDirectoryURL = folder
    if let input {
      process.standardInput = try FileHandle(forReadingFrom: input)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    if let output {
      try Data().write(to: output)
      process.standardOutput = try FileHandle(forWritingTo: output)
    } else {
      process.standardOutput = FileHandle.nullDevice
    }
    process.standardError = FileHandle.nullDevice
    let before = Self.children()
    try process.run()
    process.waitUntilExit()
    let after = Self.children()
    let status = process.terminationStatus
    let isDone = !Self.givenUp.contains(status)
    if isDone, status > 1 { throw BenchmarkError.failed(command: command, status: status) }
    return Measurement(
      seconds: after.seconds - before.seconds,
      memory: hasTime ? Self.kilobytes(peak) * 1024 : after.memory, isDone: isDone)
  }

  /// Whether a command is there and ends well.
  func succeeds(_ command: [String]) -> Bool {
    let process = Self.process(command)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return (try? process.run()) != nil && Self.isSuccess(process)
  }

  /// The run of middle cost; the first where it is given up.
  func median(
    of runs: Int, _ command: [String], input: URL? = nil, output: URL? = nil
  ) throws -> Measurement {
    var all: [Measurement] = []
    for _ in 0..<runs {
      let one = try run(command, input: input, output: output)
      guard one.isDone else { return one }
      all.append(one)
    }
    all.sort { $0.seconds < $1.seconds }
    return all[all.count / 2]
  }

  private static func kilobytes(_ file: URL) -> Int {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(whereSeparator: \.isNewline).last.flatMap { Int($0) } ?? 0
  }

  private static func children() -> (seconds: Double, memory: Int) {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_CHILDREN, &usage)
      let unit = 1
    #else
      getrusage(RUSAGE_CHILDREN.rawValue, &usage)
      let unit = 1024
    #endif
    let seconds = [usage.ru_utime, usage.ru_stime].reduce(0.0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000
    }
    return (seconds, Int(usage.ru_maxrss) * unit)
  }
}
