/// Recognises the short lines around an article: bylines, dates, captions, buttons, notices.
struct LineLabels: Sendable {
  static let all = LineLabels([.english, .spanish])

  private let exact: [String: Omission.Reason]
  private let prefixes: [(text: String, reason: Omission.Reason)]
  private let cookies: [String]
  private let bylines: [String]
  private let captions: [String]
  private let dateWords: Set<String>
  /// The words that bylines, captions and dates begin with.
  private let firstWords: WordTable

  /// Longer lines are text, whatever they begin with.
  private static let longestLabel = 220
  private static let longestByline = 120

  private init(_ languages: [PageWords]) {
    var exact: [String: Omission.Reason] = [:]
    var prefixes: [(String, Omission.Reason)] = []
    for words in languages {
      for (list, reason) in [
        (words.navigation, Omission.Reason.navigation), (words.shareLabels, .shareLabel),
        (words.advertisements, .advertisement),
      ] {
        for line in list { exact[Folding.fold(line)] = reason }
      }
      for (list, reason) in [
        (words.related, Omission.Reason.relatedLinks), (words.comments, .comments),
        (words.boilerplate, .boilerplate),
      ] {
        prefixes += list.map { (Folding.fold($0), reason) }
      }
    }
    self.exact = exact
    self.prefixes = prefixes
    self.cookies = languages.flatMap { $0.cookies.map { Folding.fold($0) } }
    self.bylines = languages.flatMap { $0.bylines.map { Folding.fold($0) } }
    self.captions = languages.flatMap { $0.captions.map { Folding.fold($0) } }
    let first = languages.flatMap { $0.bylines + $0.captions }.map { opener in
      String(opener.drop { !$0.isLetter }.prefix(while: \.isLetter))
    }
    self.firstWords = WordTable([
      (first.joined(separator: " "), .opener),
      (languages.flatMap(\.dateWords).joined(separator: " "), .month),
    ])
    self.dateWords = Set(languages.flatMap { $0.dateWords.map { Folding.fold($0) } })
  }

  /// Whether a line begins like a byline, caption or date; asked of every line before anything dearer.
  func mayBeLabel(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var start = line.lowerBound
    while start < line.upperBound, !text.kind(at: start).isLetter {
      if text.kind(at: start) == .digit { return true }
      start = text.scalarEnd(start)
    }
    var end = start
    while end < line.upperBound, text.kind(at: end).isLetter { end = text.scalarEnd(end) }
    let roles = firstWords.roles(text, start..<end)
    if roles.contains(.opener) { return true }
    return roles.contains(.month) && text[line].contains { $0 &- 0x30 < 10 }
  }

  /// Why a line does not belong to the article; nil for what may.
  func reason(_ line: String) -> Omission.Reason? {
    guard line.utf8.count <= Self.longestLabel else { return nil }
    let folded = Self.bare(Folding.fold(line))
    if folded.isEmpty { return nil }
    if let reason = exact[folded] ?? exact[Self.withoutCount(folded)] { return reason }
    if cookies.contains(where: folded.contains) { return .cookieNotice }
    for prefix in prefixes where begins(folded, prefix.text) { return prefix.reason }
    if isMenu(line) { return .navigation }
    return nil
  }

  func isCaption(_ line: String) -> Bool {
    guard line.utf8.count <= 2 * Self.longestLabel else { return false }
    let folded = Folding.fold(line)
    return captions.contains { begins(folded, $0) }
  }

  /// A line that names who wrote the text, with or without the date before it.
  func isByline(_ line: String) -> Bool {
    let line = Self.condensed(line)
    guard line.utf8.count <= Self.longestByline, !line.hasSuffix(".") else { return false }
    let folded = Self.bare(Folding.fold(String(withoutDate(line))))
    return bylines.contains { opener in
      guard begins(folded, opener) else { return false }
      return opener.count > 3 || namesFollow(String(withoutDate(line)), opener.count)
    }
  }

  /// A line of nothing but a date, a time and what is said around them.
  func isDate(_ line: String) -> Bool {
    let line = Self.condensed(line)
    guard line.utf8.count <= Self.longestByline, line.contains(where: \.isNumber) else {
      return false
    }
    return withoutDate(line).isEmpty
  }

  /// After `By` or `Por` only capitalised words and the small ones between them.
  private func namesFollow(_ line: String, _ skipped: Int) -> Bool {
    let words = line.dropFirst(skipped).split { $0 == " " || $0 == "," || $0 == "\t" }
    guard !words.isEmpty, words.count <= 10 else { return false }
    let small: Set<Substring> = [
      "and", "y", "e", "de", "del", "la", "los", "in", "en", "for", "|", "/", "-", "–",
    ]
    return words.allSatisfy { word in
      small.contains(word) || word.first?.isUppercase == true || word.hasPrefix("@")
    } && words[0].first?.isUppercase == true
  }

  private func withoutDate(_ line: String) -> Substring {
    var rest = Substring(line)
    while let first = rest.first {
      if !first.isLetter && !first.isNumber {
        rest.removeFirst()
        continue
      }
      let word = rest.prefix { $0.isLetter || $0.isNumber }
      let folded = Folding.fold(word)
      guard folded.first?.isNumber == true || dateWords.contains(folded) else { return rest }
      rest = rest.dropFirst(word.count)
    }
    return rest
  }

  /// Headings run together when a menu is copied: `NewsHot TopicsArchive`.
  private func isMenu(_ line: String) -> Bool {
    guard !line.contains(where: { ".,;:!?".contains($0) }) else { return false }
    var joints = 0
    var previous: Character = " "
    for character in line {
      if previous.isLowercase, character.isUppercase { joints += 1 }
      previous = character
    }
    return joints >= 2 && line.split(separator: " ").count <= 12
  }

  private func begins(_ line: String, _ opener: String) -> Bool {
    guard line.hasPrefix(opener) else { return false }
    guard let last = opener.last, last.isLetter,
      let next = line.dropFirst(opener.count).first
    else { return true }
    return !next.isLetter
  }

  /// With single spaces, as where a date and a name stand at both ends of a line.
  private static func condensed(_ line: String) -> String {
    var bytes: [UInt8] = []
    for byte in line.utf8 where byte > 0x20 || bytes.last ?? 0x20 > 0x20 {
      bytes.append(max(byte, 0x20))
    }
    return String(decoding: bytes, as: UTF8.self).trimmedOfSpace
  }

  /// Without marks and white space at either end.
  private static func bare(_ line: String) -> String {
    let isKept: (Character) -> Bool = { $0.isLetter || $0.isNumber || "(©".contains($0) }
    guard let first = line.firstIndex(where: isKept), let last = line.lastIndex(where: isKept)
    else {
      return ""
    }
    var text = String(line[first...last])
    if line[line.index(after: last)...].hasPrefix(":") { text += ":" }
    return text
  }

  /// `comments 12` and `share 3` without the number.
  private static func withoutCount(_ line: String) -> String {
    var text = Substring(line)
    while let last = text.last, last.isNumber || " (),.".contains(last) { text.removeLast() }
    while let first = text.first, first.isNumber || " (),.".contains(first) { text.removeFirst() }
    return String(text)
  }
}
