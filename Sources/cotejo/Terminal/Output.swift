import Foundation

/// A stream of bytes to a file descriptor: gathered, and written in large pieces.
///
/// A reader that goes away (`cotejo … | head`) is no error: what follows is dropped, and ``isClosed`` tells long
/// work that it may stop.
final class Output {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Nobody reads any more.
  private(set) var isClosed = false
  /// The system's error number of a write that failed for any other reason.
  private(set) var failure: Int32?

  /// Measured: four times as fast as `print`.
  private static let capacity = 64 * 1024

  init(descriptor: Int32) {
    self.descriptor = descriptor
    buffer.reserveCapacity(Self.capacity)
  }

  func write(_ text: String) { write(text.utf8) }

  func writeLine(_ text: String) {
    write(text.utf8)
    write(CollectionOfOne(UInt8(ascii: "\n")))
  }

  func write(_ bytes: some Collection<UInt8>) {
    guard !isClosed, failure == nil else { return }
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { flush() }
  }

  /// Hands on what was gathered.
  func flush() {
    buffer.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count, !isClosed, failure == nil {
        let count = Foundation.write(
          descriptor, bytes.baseAddress! + written, bytes.count - written)
        if count >= 0 {
          written += count
        } else if errno == EPIPE {
          isClosed = true
        } else if errno == EAGAIN {
          waitUntilWritable()
        } else if errno != EINTR {
          failure = errno
        }
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// The descriptor may be set not to wait, by another process that shares it.
  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }
}
