import Foundation

/// Reading and writing such that a kill at any moment leaves the old file or the new one.
enum GlossaryFileSystem {
  static func read(_ path: String) throws -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw GlossaryStoreError.cannotRead(path: path, reason: reason(of: error))
    }
  }

  /// Writes beside the file, waits for the disk, and puts the new file in the place of the old.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    let temporary = path + ".new"
    let mode = (try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]) as? Int
    try withDescriptor(temporary, O_WRONLY | O_CREAT | O_TRUNC) { descriptor in
      try write(bytes, to: descriptor, temporary)
      if let mode { _ = fchmod(descriptor, mode_t(mode)) }
      guard fsync(descriptor) == 0 else { throw failure(temporary) }
    }
    guard rename(temporary, path) == 0 else {
      let error = failure(path)
      unlink(temporary)
      throw error
    }
    syncFolder(of: path)
  }

  /// Writes bytes after the first `length` of a file, cutting off what followed them.
  static func append(_ bytes: [UInt8], to path: String, after length: Int) throws {
    let isNew = !FileManager.default.fileExists(atPath: path)
    try withDescriptor(path, O_WRONLY | O_CREAT) { descriptor in
      guard ftruncate(descriptor, off_t(length)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
        throw failure(path)
      }
      try write(bytes, to: descriptor, path)
      guard fsync(descriptor) == 0 else { throw failure(path) }
    }
    if isNew { syncFolder(of: path) }
  }

  static func withDescriptor<Result>(
    _ path: String, _ flags: Int32, _ body: (Int32) throws -> Result
  ) throws -> Result {
    let descriptor = open(path, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    return try body(descriptor)
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws {
    try bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Foundation.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw failure(path) }
        done += count
      }
    }
  }

  static func failure(_ path: String) -> GlossaryStoreError {
    .cannotWrite(path: path, reason: String(cString: strerror(errno)))
  }

  private static func reason(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return underlying.map { String(cString: strerror(Int32($0.code))) }
      ?? error.localizedDescription
  }

  /// Makes a rename outlast a loss of power; no file system has to allow it.
  private static func syncFolder(of path: String) {
    let folder = (path as NSString).deletingLastPathComponent
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}
