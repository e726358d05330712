import Foundation
import Text

/// A file that is there as a whole or not at all: written beside its place under another name, then renamed.
///
/// A kill at any moment leaves the old file. What it may leave besides, the temporary file, is removed by
/// ``removeUnfinished()`` when the program is interrupted.
package final class AtomicFile {
  /// Where the contents go until ``commit()``.
  package let descriptor: Int32
  /// As given, for messages.
  private let path: String
  /// Symbolic links followed.
  private let destination: String
  /// Nil when the destination is no ordinary file (`/dev/stdout`, a pipe) and is written in place.
  private let temporary: String?
  private var isOpen = true

  /// - Throws: ``FileError``.
  package init(path: String) throws(FileError) {
    self.path = path
    destination = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var status = stat()
    let exists = stat(destination, &status) == 0
    let kind = exists ? status.st_mode & S_IFMT : S_IFREG
    if kind == S_IFDIR { throw .isFolder(path: path) }
    if kind != S_IFREG {
      temporary = nil
      descriptor = open(destination, O_WRONLY)
    } else {
      let name = destination + ".\(getpid()).partial"
      UnfinishedFiles.shared.add(name)
      temporary = name
      descriptor = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
      if descriptor >= 0, exists { fchmod(descriptor, status.st_mode & 0o777) }
    }
    if descriptor < 0 {
      let failure = FileError.cannotWrite(path: path, errno: errno)
      if let temporary { UnfinishedFiles.shared.remove(temporary) }
      isOpen = false
      throw failure
    }
  }

  /// Writes a whole file.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = try AtomicFile(path: path)
    try file.write(bytes)
    try file.commit()
  }

  package func write(_ bytes: [UInt8]) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress! + written, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw .cannotWrite(path: path, errno: errno) }
      written += count
    }
  }

  /// Puts the contents in their place, on the disk first.
  package func commit() throws(FileError) {
    guard let temporary else { return closeDescriptor() }
    let isOnDisk = fsync(descriptor) == 0
    closeDescriptor()
    guard isOnDisk, rename(temporary, destination) == 0 else {
      throw .cannotWrite(path: path, errno: errno)
    }
    UnfinishedFiles.shared.remove(temporary)
  }

  /// Removes what an interrupted run would leave behind.
  package static func removeUnfinished() { UnfinishedFiles.shared.removeAll() }

  private func closeDescriptor() {
    if isOpen { close(descriptor) }
    isOpen = false
  }

  deinit {
    closeDescriptor()
    guard let temporary else { return }
    unlink(temporary)
    UnfinishedFiles.shared.remove(temporary)
  }
}

/// The names of the temporary files that are being written.
private final class UnfinishedFiles: @unchecked Sendable {
  static let shared = UnfinishedFiles()
  private let lock = NSLock()
  /// Guarded by `lock`.
  private var names: Set<String> = []

  func add(_ name: String) { lock.withLock { _ = names.insert(name) } }
  func remove(_ name: String) { lock.withLock { _ = names.remove(name) } }

  func removeAll() {
    lock.withLock {
      for name in names { unlink(name) }
      names = []
    }
  }
}
