/// Numbers for strings of bytes: equal bytes get equal numbers, counted up from 0 in order of first sight.
///
/// An open-addressing table over one pool of bytes; the order of numbers depends on the input alone.
package struct Interner: Sendable {
  private var pool: [UInt8] = []
  /// Start of each string in the pool, and the end of the last.
  private var starts: [Int32] = [0]
  private var hashes: [UInt32] = []
  private var slots: [Int32]
  private var mask: Int

  package init(capacity: Int = 1024) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// Number of distinct strings seen.
  package var count: Int { starts.count - 1 }

  /// The number of the bytes, new if they are.
  package mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(bytes)
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      if matches(Int(slots[slot]), hash, bytes) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    let number = Int32(count)
    pool.append(contentsOf: bytes)
    starts.append(Int32(pool.count))
    hashes.append(hash)
    slots[slot] = number
    if count * 2 > slots.count { grow() }
    return number
  }

  package mutating func intern(_ string: String) -> Int32 {
    var string = string
    return string.withUTF8 { intern($0) }
  }

  package mutating func intern(_ bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBufferPointer { intern($0) }
  }

  /// The number of the bytes if they were seen.
  package func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    let hash = Self.hash(bytes)
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      if matches(Int(slots[slot]), hash, bytes) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  package func find(_ bytes: [UInt8]) -> Int32? { bytes.withUnsafeBufferPointer { find($0) } }

  package func bytes(_ number: Int32) -> ArraySlice<UInt8> {
    pool[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
  }

  package func string(_ number: Int32) -> String { String(decoding: bytes(number), as: UTF8.self) }

  private func matches(_ number: Int, _ hash: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard hashes[number] == hash else { return false }
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == bytes.count else { return false }
    return pool.withUnsafeBufferPointer { pool in
      for offset in 0..<bytes.count where pool[start + offset] != bytes[offset] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for number in 0..<count {
      var slot = Int(hashes[number]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// FNV-1a with a final mix.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}
