import Text

@testable import Terminology

/// A text with places marked ⟦found⟧ and ⟪not found⟫, without its marks.
struct MarkedText {
  let text: IndexedText
  private(set) var positives: [Range<Int>] = []
  private(set) var negatives: [Range<Int>] = []

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦", "⟪": starts.append(bytes.count)
      case "⟧": positives.append(starts.removeLast()..<bytes.count)
      case "⟫": negatives.append(starts.removeLast()..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    text = IndexedText(validUTF8: bytes)
  }

  /// `term | facts` a line.
  static func glossary(_ table: String, language: String) -> Glossary {
    Glossary(
      table.split(separator: "\n").enumerated().map { number, line in
        let parts = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
        let facts = parts.count > 1 ? parts[1] : []
        var term = Term(
          language: language, text: parts[0].joined(separator: " "), status: .preferred)
        for fact in facts { apply(fact, to: &term) }
        return Concept(id: "c\(number)", terms: [term])
      })
  }

  private static func apply(_ fact: String, to term: inout Term) {
    switch fact {
    case "gap": term.gap = 1
    case "noun": term.partOfSpeech = .noun
    case "verb": term.partOfSpeech = .verb
    case "adjective": term.partOfSpeech = .adjective
    case "common": term.gender = .common
    case "plural": term.number = .plural
    case "exactCase": term.casePolicy = .exact
    case "firstCase": term.casePolicy = .first
    case "exactAccents": term.accents = .exact
    default: preconditionFailure(fact)
    }
  }
}
