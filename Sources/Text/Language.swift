/// What the program knows of one language. No algorithm names a language: it asks one of these.
///
/// A new language is a file beside `English.swift` and a line in ``all``.
package struct Language: Sendable {
  /// BCP 47 primary subtag: `en`.
  package let code: String
  package let name: Localized
  /// Cuts a folded word (see ``Folding``) to its stem, in place.
  package let stem: @Sendable (inout [UInt8]) -> Void
  /// Folded words that carry grammar rather than content.
  package let functionWords: Set<String>
  /// What ends and opens a sentence.
  package let segmentation: SegmentationRules

  package init(
    code: String, name: Localized, stem: @escaping @Sendable (inout [UInt8]) -> Void,
    functionWords: Set<String>, segmentation: SegmentationRules = .universal
  ) {
    self.code = code
    self.name = name
    self.stem = stem
    self.functionWords = functionWords
    self.segmentation = segmentation
  }

  package static let all: [Language] = [.english, .spanish]

  /// The language of a BCP 47 tag (`es-VE` is `es`); one without knowledge where the tag is not among ``all``.
  package static func named(_ tag: String) -> Language {
    let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return all.first { $0.code == code } ?? unknown(code)
  }

  /// A language of which nothing is known but its code: words are cut to six letters.
  package static func unknown(_ code: String) -> Language {
    Language(
      code: code, name: Localized(en: code, es: code),
      stem: { word in if word.count > 6 { word.removeLast(word.count - 6) } },
      functionWords: [])
  }
}

extension Language: Hashable {
  package static func == (a: Language, b: Language) -> Bool { a.code == b.code }
  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension Language: CustomStringConvertible {
  package var description: String { code }
}
