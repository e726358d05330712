import Terminology
import Text

/// Reads the program's JSON files strictly: every unknown key, doubled key and value of a wrong kind is an error with
/// its place, and reading goes on behind it.
struct SettingsReader {
  private let text: IndexedText
  private let name: String
  private(set) var errors: [SettingsError] = []

  /// - Parameter name: of the file, for messages.
  init(_ bytes: [UInt8], name: String) {
    text = IndexedText(validUTF8: bytes)
    self.name = name
  }

  /// Reads a file as one object.
  /// - Parameter members: what to do at each key that is known.
  static func read(
    _ bytes: [UInt8], name: String, keys: [String], required: [String] = [],
    _ member: (inout SettingsReader, inout JSONScanner, _ key: String) throws -> Void
  ) -> [SettingsError] {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return [.notText(Place(file: name))]
    }
    var reader = SettingsReader(bytes, name: name)
    var scanner = JSONScanner(bytes)
    do {
      try reader.object(&scanner, keys: keys, required: required, member)
      try scanner.finish()
    } catch let failure as JSONFailure {
      reader.errors.append(.syntax(reader.place(failure.position), failure.fault))
    } catch {
      reader.errors.append(.syntax(reader.place(scanner.position), .unexpected))
    }
    return reader.errors
  }

  mutating func object(
    _ scanner: inout JSONScanner, keys: [String], required: [String] = [],
    _ member: (inout SettingsReader, inout JSONScanner, _ key: String) throws -> Void
  ) throws {
    _ = scanner.peek()
    let start = scanner.position
    var seen: Set<String> = []
    try scanner.readObject { scanner, key, position in
      guard keys.isEmpty || keys.contains(key) else {
        errors.append(
          .unknownKey(place(position), key: key, suggestion: NearestName.to(key, among: keys)))
        return try scanner.skipValue()
      }
      guard seen.insert(key).inserted else {
        errors.append(.duplicateKey(place(position), key: key))
        return try scanner.skipValue()
      }
      try member(&self, &scanner, key)
    }
    for key in required where !seen.contains(key) {
      errors.append(.missingKey(place(start), key: key))
    }
  }

  func place(_ position: Int) -> Place {
    let place = text.lineAndColumn(ofByte: min(position, text.bytes.count))
    return Place(file: name, line: place.line, column: place.column)
  }

  mutating func record(_ error: SettingsError) { errors.append(error) }

  /// A text that is not empty.
  mutating func string(_ scanner: inout JSONScanner, _ key: String) throws -> String? {
    guard scanner.peek() == .text else {
      try refuse(&scanner, key, Self.aText)
      return nil
    }
    let position = scanner.position
    let text = try scanner.readText()
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      errors.append(.wrongType(place(position), key: key, expected: Self.aText))
      return nil
    }
    return text
  }

  mutating func strings(_ scanner: inout JSONScanner, _ key: String) throws -> [String] {
    guard scanner.peek() == .list else {
      try refuse(
        &scanner, key, Localized(en: "a list of texts", es: "una lista de textos"))
      return []
    }
    var texts: [String] = []
    try scanner.readList { scanner in
      if let text = try string(&scanner, key) { texts.append(text) }
    }
    return texts
  }

  /// One of some words.
  mutating func choice(
    _ scanner: inout JSONScanner, _ key: String, among words: [String]
  ) throws -> String? {
    _ = scanner.peek()
    let position = scanner.position
    guard let word = try string(&scanner, key) else { return nil }
    if words.contains(word) { return word }
    errors.append(
      .unknownValue(
        place(position), key: key, value: word, suggestion: NearestName.to(word, among: words)))
    return nil
  }

  mutating func day(_ scanner: inout JSONScanner, _ key: String) throws -> CalendarDay? {
    _ = scanner.peek()
    let position = scanner.position
    guard let text = try string(&scanner, key) else { return nil }
    if let day = CalendarDay(text) { return day }
    errors.append(
      .wrongType(
        place(position), key: key,
        expected: Localized(
          en: "a date like \"2027-01-31\"", es: "una fecha como \"2027-01-31\"")))
    return nil
  }

  /// The list under a key, each element an object.
  mutating func list(
    _ scanner: inout JSONScanner, _ key: String,
    _ element: (inout SettingsReader, inout JSONScanner) throws -> Void
  ) throws {
    guard scanner.peek() == .list else {
      return try refuse(&scanner, key, Localized(en: "a list […]", es: "una lista […]"))
    }
    try scanner.readList { try element(&self, &$0) }
  }

  mutating func refuse(_ scanner: inout JSONScanner, _ key: String, _ expected: Localized) throws {
    _ = scanner.peek()
    let position = scanner.position
    try scanner.skipValue()
    errors.append(.wrongType(place(position), key: key, expected: expected))
  }

  private static let aText = Localized(en: "a text in quotes", es: "un texto entre comillas")
}
