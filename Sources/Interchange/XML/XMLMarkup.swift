/// Comments, sections of plain text, instructions and the DOCTYPE.
extension XMLScanner {
  mutating func markup() throws(InterchangeError) -> XMLEvent? {
    if at("<!--") {
      position += 4
      let end = try skip(past: "--", named: "<!--")
      guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else {
        throw fault(.badMarkup, at: end)
      }
      position += 1
      return nil
    }
    if at("<![CDATA[") {
      guard !open.isEmpty else { throw fault(.textOutsideRoot) }
      position += 9
      let start = position
      let end = try skip(past: "]]>", named: "<![CDATA[")
      return .text(XMLCharacters.text(bytes[start..<end]))
    }
    if at("<!DOCTYPE") {
      try documentType()
      return nil
    }
    if at("<?") {
      try skip(past: "?>", named: "<?")
      return nil
    }
    if at("</") { return try closeTag() }
    return try openTag()
  }

  /// Passes over a DOCTYPE that only names its DTD, as old TBX and TMX files have; the DTD is never opened.
  private mutating func documentType() throws(InterchangeError) {
    guard !hasRoot, !hasDocumentType else { throw fault(.misplacedDocumentType) }
    hasDocumentType = true
    position += 9
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: ">"):
        position += 1
        return
      case UInt8(ascii: "["), UInt8(ascii: "<"): throw fault(.documentTypeSubset, at: position)
      case UInt8(ascii: "\""):
        position += 1
        try skip(past: "\"", named: "DOCTYPE")
      case UInt8(ascii: "'"):
        position += 1
        try skip(past: "'", named: "DOCTYPE")
      default: position += 1
      }
    }
    throw fault(.unclosed("DOCTYPE"))
  }
}
