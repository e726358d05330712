import Text

/// Reads the pairs of segments of two languages from a TMX of any version.
enum TMXReader {
  static func read(
    _ file: [UInt8], name: String, source: String, target: String, limits: XMLLimits
  ) -> UserDictionary {
    var memory = UserDictionary()
    memory.kind = .memory
    do {
      try read(file, name, source, target, limits, into: &memory)
    } catch {
      memory.pairs = []
      memory.refused = [error]
    }
    return memory
  }

  private static func read(
    _ file: [UInt8], _ name: String, _ source: String, _ target: String, _ limits: XMLLimits,
    into memory: inout UserDictionary
  ) throws(InterchangeError) {
    var scanner = try XMLScanner(file, name: name, limits: limits)
    var seen = Set<UserDictionary.Pair>()
    while let event = try scanner.next() {
      guard case .open(let name, let attributes) = event else { continue }
      if scanner.depth == 1, name.local != "tmx" {
        throw .wrongRoot(scanner.place(), found: name.local, expected: ["tmx"])
      }
      guard name.local == "tu" else { continue }
      let unit = try XMLElement(name, attributes, from: &scanner)
      if let pair = pair(of: unit, source, target), seen.insert(pair).inserted {
        memory.pairs.append(pair)
      }
    }
  }

  /// Nil for a unit that has not both languages.
  private static func pair(
    of unit: XMLElement, _ source: String, _ target: String
  ) -> UserDictionary.Pair? {
    guard let source = segment(of: unit, in: source), let target = segment(of: unit, in: target)
    else { return nil }
    return UserDictionary.Pair(source: source, target: target)
  }

  private static func segment(of unit: XMLElement, in language: String) -> String? {
    let code = Language.named(language).code
    let variant = unit.children("tuv").first { Language.named($0.language ?? "").code == code }
    // Codes of formatting (bpt, ept, ph, it, ut) are no words; hi only marks some.
    let text = variant?.children("seg").first?.text(without: ["bpt", "ept", "ph", "it", "ut"])
    return text?.isEmpty == false ? text : nil
  }
}
