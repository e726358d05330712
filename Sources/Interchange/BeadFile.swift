import Alignment
import Text

/// Beads as sentence numbers, the form that Vecalign and Bleualign exchange: `0,1<TAB>2`, counted from 0, a side empty
/// where there is no counterpart.
package enum BeadFile {
  /// - Parameter name: the file's name for messages.
  /// - Throws: ``BeadFileError`` for the first line that is not a bead.
  package static func read(_ bytes: [UInt8], name: String) throws(BeadFileError) -> [Bead] {
    var beads: [Bead] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if line.isEmpty { continue }
      let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      let place = Place(file: name, line: index + 1)
      guard columns.count >= 2 else { throw .notABead(place, text: excerpt(line)) }
      guard let source = numbers(columns[0]), let target = numbers(columns[1]) else {
        throw .notABead(place, text: excerpt(line))
      }
      if !source.isEmpty || !target.isEmpty { beads.append(Bead(source: source, target: target)) }
    }
    return beads
  }

  package static func line(of bead: Bead) -> String {
    let sides = [bead.source, bead.target].map { side in
      side.map(String.init).joined(separator: ",")
    }
    return sides.joined(separator: "\t")
  }

  /// `0, 1` with spaces where anyone puts them; nil for anything else.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int]? {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if bytes.allSatisfy(isSpace) { return [] }
    var numbers: Set<Int> = []
    for part in bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let digits = part.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
      guard !digits.isEmpty, digits.allSatisfy({ $0 &- 0x30 < 10 }),
        let number = Int(String(decoding: Array(digits), as: UTF8.self))
      else { return nil }
      numbers.insert(number)
    }
    return numbers.sorted()
  }

  private static func excerpt(_ line: ArraySlice<UInt8>) -> String {
    String(String(decoding: line.prefix(longestExcerpt), as: UTF8.self).prefix(40))
  }

  private static let longestExcerpt = 160
}

/// What can be wrong with a file of beads.
package enum BeadFileError: Problem {
  case notABead(Place, text: String)

  package var place: Place? {
    switch self {
    case .notABead(let place, _): place
    }
  }

  package var code: String { "not-a-bead" }

  package var message: Localized {
    switch self {
    case .notABead(_, let text):
      Localized(
        en: "“\(text)” is no bead; a line must read 0,1<TAB>2, sentences counted from 0",
        es:
          "«\(text)» no es una alineación; cada línea debe tener la forma 0,1<TAB>2, con las oraciones contadas desde 0"
      )
    }
  }
}
