import Text

/// Reads the values of a glossary file; a value of the wrong kind is passed over and recorded as an error.
extension GlossaryReader {
  mutating func refuse(
    _ scanner: inout JSONScanner, _ key: String, _ expected: GlossaryValueKind
  ) throws {
    _ = scanner.peek()
    let position = scanner.position
    try scanner.skipValue()
    errors.append(.wrongType(place(position), key: key, expected: expected))
  }

  mutating func refuseKey(
    _ scanner: inout JSONScanner, _ key: String, at position: Int, known: [String]
  ) throws {
    errors.append(
      .unknownKey(place(position), key: key, suggestion: NearestName.to(key, among: known)))
    try scanner.skipValue()
  }

  /// A text with at least one letter or other visible mark.
  mutating func text(_ scanner: inout JSONScanner, _ key: String) throws -> String? {
    guard scanner.peek() == .text else {
      try refuse(&scanner, key, .text)
      return nil
    }
    let position = scanner.position
    let text = try scanner.readText()
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      errors.append(.wrongType(place(position), key: key, expected: .text))
      return nil
    }
    return text
  }

  mutating func texts(_ scanner: inout JSONScanner, _ key: String) throws -> [String] {
    guard scanner.peek() == .list else {
      try refuse(&scanner, key, .listOfTexts)
      return []
    }
    var texts: [String] = []
    try scanner.readList { scanner in
      if let text = try text(&scanner, key) { texts.append(text) }
    }
    return texts
  }

  mutating func identifier(_ scanner: inout JSONScanner) throws -> String? {
    guard scanner.peek() == .text else {
      try refuse(&scanner, "id", .identifier)
      return nil
    }
    let position = scanner.position
    let id = try scanner.readText()
    guard Self.isIdentifier(id) else {
      errors.append(.wrongType(place(position), key: "id", expected: .identifier))
      return nil
    }
    return id
  }

  mutating func language(_ scanner: inout JSONScanner) throws -> String? {
    guard scanner.peek() == .text else {
      try refuse(&scanner, "language", .text)
      return nil
    }
    let position = scanner.position
    let code = try scanner.readText()
    if Language.all.contains(where: { $0.code == code }) { return code }
    let known = Language.named(code).code
    let suggestion =
      Language.all.contains { $0.code == known }
      ? known : NearestName.to(code, among: Language.all.map(\.code))
    errors.append(
      .unknownValue(place(position), key: "language", value: code, suggestion: suggestion))
    return nil
  }

  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ scanner: inout JSONScanner, _ key: String
  ) throws -> Value? where Value.RawValue == String {
    guard scanner.peek() == .text else {
      try refuse(&scanner, key, .text)
      return nil
    }
    let position = scanner.position
    let name = try scanner.readText()
    if let value = Value(rawValue: name) { return value }
    let suggestion = NearestName.to(name, among: Value.allCases.map(\.rawValue))
    errors.append(.unknownValue(place(position), key: key, value: name, suggestion: suggestion))
    return nil
  }

  mutating func day(_ scanner: inout JSONScanner, _ key: String) throws -> CalendarDay? {
    guard scanner.peek() == .text else {
      try refuse(&scanner, key, .day)
      return nil
    }
    let position = scanner.position
    if let day = CalendarDay(try scanner.readText()) { return day }
    errors.append(.wrongType(place(position), key: key, expected: .day))
    return nil
  }

  mutating func wholeNumber(
    _ scanner: inout JSONScanner, _ key: String, upTo limit: Int
  ) throws -> Int {
    guard scanner.peek() == .number else {
      try refuse(&scanner, key, .wholeNumber(upTo: limit))
      return 0
    }
    let position = scanner.position
    if let number = Int(try scanner.readNumber()), (0...limit).contains(number) { return number }
    errors.append(.wrongType(place(position), key: key, expected: .wholeNumber(upTo: limit)))
    return 0
  }

  mutating func truth(_ scanner: inout JSONScanner, _ key: String) throws -> Bool {
    guard scanner.peek() == .truth else {
      try refuse(&scanner, key, .truth)
      return false
    }
    return try scanner.readTruth()
  }

  static func isIdentifier(_ id: String) -> Bool {
    !id.isEmpty
      && id.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", ":": true
        default: !scalar.isASCII && scalar.properties.isAlphabetic
        }
      }
  }

  /// Whether a tag is the language and a region: `es-VE`, `es-419`.
  static func isRegion(_ tag: String, of language: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == language else { return false }
    let region = Array(parts[1].utf8)
    return region.count == 2 && region.allSatisfy { $0 &- 0x41 < 26 }
      || region.count == 3 && region.allSatisfy { $0 &- 0x30 < 10 }
  }
}
