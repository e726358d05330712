/// Forms that no rule reaches, and the lemma of each.
struct IrregularForms: Sendable {
  private let forms: Interner
  private let lemmas: [[UInt8]]

  /// - Parameter table: `lemma form form; lemma form …`, folded.
  init(_ table: String) {
    var forms = Interner(capacity: 2048)
    var lemmas: [[UInt8]] = []
    for entry in table.split(separator: ";") {
      let words = entry.split(whereSeparator: \.isWhitespace)
      guard let lemma = words.first else { continue }
      for form in words where Int(forms.intern(String(form))) == lemmas.count {
        lemmas.append(Array(lemma.utf8))
      }
    }
    self.forms = forms
    self.lemmas = lemmas
  }

  func lemma(of form: [UInt8]) -> [UInt8]? {
    forms.find(form).map { lemmas[Int($0)] }
  }
}

extension [UInt8] {
  /// Whether the bytes end with those of an ASCII literal.
  func ends(with suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    let start = count - length
    for offset in 0..<length where self[start + offset] != suffix.utf8Start[offset] { return false }
    return true
  }
}
