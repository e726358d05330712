import Text

/// Pairs of words or sentences that a user gives the aligner to know or to learn from.
package struct UserDictionary: Sendable {
  package struct Pair: Hashable, Sendable {
    package let source: String
    package let target: String

    package init(source: String, target: String) {
      self.source = source
      self.target = target
    }
  }

  /// What the pairs of a file are.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Words and expressions: a table of two columns, or hunalign's `.dic`.
    case dictionary
    /// Aligned segments: a TMX.
    case memory
  }

  package internal(set) var kind = Kind.dictionary
  /// In the order of the file, each once.
  package internal(set) var pairs: [Pair] = []
  /// Lines that were not understood, in the order of the file.
  package internal(set) var refused: [InterchangeError] = []

  /// Reads a dictionary: TMX, hunalign's `target @ source` lines (by the extension `.dic` or by the lines), or
  /// source, tab and target.
  /// - Parameters:
  ///   - source: language of the source side, for TMX.
  ///   - target: language of the target side, for TMX.
  package static func read(
    _ file: [UInt8], name: String, source: String, target: String,
    limits: XMLLimits = XMLLimits()
  ) -> UserDictionary {
    let head = TextDecoding.head(of: file)
    if head.contains("<tmx") || name.lowercased().hasSuffix(".tmx") {
      return TMXReader.read(file, name: name, source: source, target: target, limits: limits)
    }
    var dictionary = UserDictionary()
    let bytes: [UInt8]
    do {
      bytes = try TextDecoding.utf8(file, name: name)
    } catch {
      dictionary.refused = [error]
      return dictionary
    }
    let isHunalign =
      name.lowercased().hasSuffix(".dic") || !head.contains("\t") && head.contains(" @ ")
    dictionary.readLines(bytes, name: name, isHunalign: isHunalign)
    return dictionary
  }

  private mutating func readLines(_ bytes: [UInt8], name: String, isHunalign: Bool) {
    var seen = Set<Pair>()
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let text = Self.trimmed(line)
      if text.isEmpty || text.first == UInt8(ascii: "#") { continue }
      guard let pair = isHunalign ? Self.hunalign(text) : Self.tabbed(text) else {
        let place = Place(file: name, line: number)
        refused.append(isHunalign ? .notADictionaryLine(place) : .tooFewColumns(place))
        continue
      }
      if seen.insert(pair).inserted { pairs.append(pair) }
    }
  }

  private static func tabbed(_ line: ArraySlice<UInt8>) -> Pair? {
    let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).map(trimmed)
    guard cells.count >= 2, !cells[0].isEmpty, !cells[1].isEmpty else { return nil }
    return Pair(source: string(cells[0]), target: string(cells[1]))
  }

  /// `target @ source`: hunalign has the languages that way round.
  private static func hunalign(_ line: ArraySlice<UInt8>) -> Pair? {
    let mark = Array(" @ ".utf8)
    guard let at = line.indices.first(where: { line[$0...].starts(with: mark) }) else { return nil }
    let target = trimmed(line[..<at])
    let source = trimmed(line[(at + mark.count)...])
    guard !source.isEmpty, !target.isEmpty else { return nil }
    return Pair(source: string(source), target: string(target))
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, first <= 0x20 { line.removeFirst() }
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return line
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
