import Text

/// Names a finding in a way that survives edits elsewhere in the article: made of the check, the concept, the
/// words of both places without case, accents and marks, and, where all these are equal, a count; of no offset.
package enum Fingerprint {
  /// - Parameter occurrence: 0 for the first finding of the same make in the pair.
  /// - Returns: 16 hexadecimal digits (FNV-1a, 64 bits).
  package static func of(_ finding: Finding, occurrence: Int) -> String {
    let hash = hash(key(of: finding) + "\u{1F}\(occurrence)")
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// What findings of the same make share.
  static func key(of finding: Finding) -> String {
    [
      finding.pair, finding.check, finding.concept ?? "", words(finding.source?.text ?? ""),
      words(finding.target?.text ?? ""),
    ].joined(separator: "\u{1F}")
  }

  private static func words(_ text: String) -> String {
    let letters = Folding.fold(text).unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? scalar : " "
    }
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: letters)
    return String(folded).split(separator: " ").joined(separator: " ")
  }

  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 32
    hash &*= 0xd6e8_feb8_6659_fd93
    return hash ^ (hash >> 32)
  }
}
