import Foundation

/// The right to change the glossary folder, held by one process at a time (`flock` on `Glossary/.lock`; the kernel
/// gives it back when the holder dies).
///
/// The lock file says who holds it and, while an operation is under way, its number: found by the next holder, that
/// number tells of a kill in between.
final class GlossaryLock {
  private let descriptor: Int32
  private let path: String
  /// Number of the operation that the last holder left unfinished.
  let unfinished: Int?

  /// - Throws: ``GlossaryStoreError/locked(path:holder:)`` at once if another process holds it.
  init(folder: String, holder: String) throws {
    let path = folder + "/.lock"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw GlossaryFileSystem.failure(path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let other = Self.contents(of: descriptor).split(separator: "\n").first
      close(descriptor)
      throw GlossaryStoreError.locked(path: path, holder: other.map(String.init) ?? "?")
    }
    let lines = Self.contents(of: descriptor).split(separator: "\n")
    self.descriptor = descriptor
    self.path = path
    unfinished = lines.count > 1 ? Int(lines[1]) : nil
    if unfinished == nil { try mark(holder) }
  }

  /// Notes the operation that is about to be made.
  func begin(_ operation: Int, holder: String) throws {
    try mark("\(holder)\n\(operation)")
  }

  func finish() throws { try mark("") }

  private func mark(_ text: String) throws {
    guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw GlossaryFileSystem.failure(path)
    }
    let line = text.isEmpty ? "" : text.filter { $0 != "\u{1B}" } + "\n"
    try GlossaryFileSystem.write(Array(line.utf8), to: descriptor, path)
    guard fsync(descriptor) == 0 else { throw GlossaryFileSystem.failure(path) }
  }

  private static func contents(of descriptor: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 512)
    let count = pread(descriptor, &buffer, buffer.count, 0)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  deinit { close(descriptor) }
}
