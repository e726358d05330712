import Foundation

/// What is piped into the program.
enum StandardInput {
  /// Stands for the file's name in messages.
  static let name = "-"

  static func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    while read(into: &bytes) {}
    return bytes
  }

  /// Appends what there is to read, waiting for at least one byte; false at the end.
  static func read(into bytes: inout [UInt8]) -> Bool {
    let capacity = 256 * 1024
    return withUnsafeTemporaryAllocation(byteCount: capacity, alignment: 1) { buffer in
      while true {
        let count = Foundation.read(STDIN_FILENO, buffer.baseAddress!, capacity)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        bytes.append(contentsOf: buffer[..<count])
        return true
      }
    }
  }

  /// More can be read at once.
  static var hasMore: Bool {
    var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }
}
