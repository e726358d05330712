/// An article while it is being put together: reading text, where it came from, blocks.
///
/// Bytes of the file are copied or replaced in order; what is skipped is simply not mentioned.
struct ArticleDraft {
  /// Nil as long as the reading text is the file itself.
  private(set) var reading: [UInt8]?
  private(set) var runs: [SourceMap.Run] = []
  var blocks: [Block] = []
  /// Bytes of the file, with the reason.
  var omissions: [(bytes: Range<Int>, reason: Omission.Reason)] = []
  var frontMatter = FrontMatter()
  var isSegmented = false
  /// Length of the reading text so far.
  var count: Int { reading?.count ?? 0 }

  /// Copies bytes of the file.
  mutating func copy(_ file: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = runs.last, !last.isReplacement, last.file.upperBound == range.lowerBound,
      last.reading + last.file.count == count
    {
      runs[runs.count - 1] = SourceMap.Run(
        reading: last.reading, file: last.file.lowerBound..<range.upperBound)
    } else {
      runs.append(SourceMap.Run(reading: count, file: range))
    }
    reading = reading ?? []
    reading?.append(contentsOf: file[range])
  }

  /// Puts bytes in place of a range of the file.
  mutating func replace(_ range: Range<Int>, with bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    runs.append(SourceMap.Run(reading: count, file: range, isReplacement: true))
    reading = reading ?? []
    reading?.append(contentsOf: bytes)
  }

  /// The last byte of the reading text.
  var last: UInt8? { reading?.last }

  /// Ends a block that began at `start` of the reading text; white space at its ends stays outside.
  mutating func closeBlock(_ kind: BlockKind, from start: Int, at fileEnd: Int) {
    guard let reading else { return }
    var first = start
    var end = reading.count
    while first < end, reading[first] <= 0x20 { first += 1 }
    while end > first, reading[end - 1] <= 0x20 { end -= 1 }
    if first < end { blocks.append(Block(kind: kind, bytes: first..<end)) }
    if reading.count > start, reading.last != 0x0A { replace(fileEnd..<fileEnd, with: [0x0A]) }
  }

  /// Takes out of the blocks what does not belong to the article, and keeps account of it.
  mutating func omitSurroundings(of file: IndexedText) {
    let reasons = (reading ?? file.bytes).withUnsafeBufferPointer {
      Surroundings($0, blocks.map(\.bytes)).reasons
    }
    let map = SourceMap(runs: runs)
    var kept: [Block] = []
    for (block, reason) in zip(blocks, reasons) {
      if let reason {
        omissions.append((map.fileBytes(of: block.bytes), reason))
      } else {
        kept.append(block)
      }
    }
    blocks = kept
  }

  func article(name: String, language: Language, file: IndexedText, notices: [Notice]) -> Article {
    let omissions = omissions.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }.map {
      Omission(
        range: ScalarRange(
          file.scalarOffset(ofByte: $0.bytes.lowerBound),
          file.scalarOffset(ofByte: $0.bytes.upperBound)), reason: $0.reason)
    }
    return Article(
      name: name, language: language, file: file,
      reading: reading.map { IndexedText(validUTF8: $0) }, map: SourceMap(runs: runs),
      frontMatter: frontMatter, blocks: blocks, omissions: omissions, notices: notices,
      isSegmented: isSegmented)
  }
}
