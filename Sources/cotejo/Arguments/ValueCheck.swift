import Text

/// Whether a word can be a value of a kind.
enum ValueCheck {
  static func check(
    _ text: String, _ kind: ValueKind, of option: String
  ) throws(UsageError) {
    try check(text, kind, of: Localized(en: option, es: option))
  }

  static func check(
    _ text: String, _ kind: ValueKind, of name: Localized
  ) throws(UsageError) {
    switch kind {
    case .text: break
    case .file, .folder:
      if text.isEmpty { throw .emptyValue(name) }
    case .languageTag:
      if !isLanguageTag(text) { throw .notALanguage(text, of: name) }
    case .integer(let range):
      guard let number = Int(text), range.contains(number) else {
        throw .notANumber(text, of: name, from: "\(range.lowerBound)", to: upperBound(of: range))
      }
    case .number(let range):
      guard let number = Double(text), range.contains(number) else {
        throw .notANumber(text, of: name, from: "\(range.lowerBound)", to: "\(range.upperBound)")
      }
    case .choice(let choices):
      if !choices.contains(text) {
        throw .unknownValue(
          text, of: name, choices, suggestion: Suggestion.nearest(to: text, among: choices))
      }
    }
  }

  private static func upperBound(of range: ClosedRange<Int>) -> String? {
    range.upperBound == .max ? nil : "\(range.upperBound)"
  }

  /// `es`, `es-VE`, `es_VE`, `zh-Hans`.
  private static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "_" })
    guard let primary = parts.first, (2...3).contains(primary.utf8.count) else { return false }
    let isLetter: (UInt8) -> Bool = { ($0 | 0x20) &- 0x61 < 26 }
    return primary.utf8.allSatisfy(isLetter)
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy { isLetter($0) || $0 &- 0x30 < 10 }
      }
  }
}
