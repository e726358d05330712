extension Inflector {
  /// Adds to the forms made so far the other spellings of their words, and words written as one.
  mutating func addSpellings(
    _ words: [TermWords.Word], _ rules: InflectionRules, isVerb: Bool, _ language: String,
    to forms: inout FormList
  ) {
    for form in forms.forms where form.kind != .listed {
      let kind = form.kind == .written ? TermForm.Kind.spelling : form.kind
      for index in form.words.indices {
        let word = form.words[index]
        for variant in spellings(of: word, language, rules) {
          var out = form.words
          out[index] = variant
          forms.add(out, kind)
        }
      }
      if !isVerb { addJoined(form.words, words, rules, kind, to: &forms) }
    }
  }

  /// `smart card` also as `smartcard`, `e-wallet` as `ewallet`.
  private func addJoined(
    _ form: [String], _ words: [TermWords.Word], _ rules: InflectionRules, _ kind: TermForm.Kind,
    to forms: inout FormList
  ) {
    guard form.count == words.count else { return }
    for index in words.indices.dropFirst() {
      let isPair =
        rules.joinsWords && words.count == 2 && words.allSatisfy { $0.shape == .small }
        && words.allSatisfy { $0.small.count >= 3 }
        && form.joined().utf8.count <= Self.longestJoined
      guard words[index].isJoinedByHyphen || isPair else { continue }
      var out = form
      out[index - 1] += out[index]
      out.remove(at: index)
      forms.add(out, kind)
    }
  }

  /// Longer compounds are not written as one word in English.
  private static let longestJoined = 13
}

/// Capital letters of words.
package enum Capitals {
  /// The text with a capital first letter.
  static func initial(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return first.properties.titlecaseMapping + String(text.unicodeScalars.dropFirst())
  }

  /// The text with the capitals of another: all, the first, or its own.
  package static func like(_ model: String, _ text: String) -> String {
    let letters = model.unicodeScalars.filter(\.properties.isAlphabetic)
    guard let first = letters.first, first.properties.isUppercase else { return text }
    if letters.count > 1, letters.allSatisfy(\.properties.isUppercase) { return text.uppercased() }
    return initial(text)
  }
}
