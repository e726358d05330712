import Terminology
import Text

/// One line of a batch: what it asks for, by the keys that commands know.
struct BatchRecord: Sendable {
  /// A text in one language, whole or as sentences.
  struct Side: Sendable {
    var languageTag: String?
    var text: String?
    var sentences: [String]?

    var language: Language { languageTag.map(Language.named) ?? LanguageGuess.fallback }
  }

  /// The `id` as it stood in the input: a text, a number; nil for none.
  private(set) var id: [UInt8]?
  /// The `id` where it is a text.
  private(set) var name: String?
  /// `language`, `text` and `sentences` of the record itself.
  private var own = Side()
  private var sides: [String: Side] = [:]

  /// - Throws: ``RecordProblem``.
  init(_ line: [UInt8]) throws {
    guard String(validating: line, as: UTF8.self) != nil else {
      throw RecordProblem(.notUTF8(offset: Self.firstInvalidByte(line)), id: nil)
    }
    var scanner = JSONScanner(line)
    do {
      try scanner.readObject { scanner, key, _ in try self.read(key, &scanner) }
      try scanner.finish()
    } catch let failure as JSONFailure {
      throw RecordProblem(.syntax(failure.fault, column: failure.position + 1), id: id)
    } catch let fault as RecordFault {
      throw RecordProblem(fault, id: id)
    }
  }

  /// The record itself as a text in one language.
  func single() throws(RecordFault) -> Side { own }

  /// The article under a key.
  func article(_ key: String) throws(RecordFault) -> Article {
    guard let side = sides[key] else { throw .missing(key: key) }
    var options = ArticleReader.Options.batch
    if let sentences = side.sentences {
      if side.text != nil { throw .bothTextAndSentences(key: key) }
      options.markup = .segmented
      return ArticleReader(language: side.language, options: options)
        .read(sentences.map(Self.line).joined(separator: "\n"))
    }
    guard let text = side.text else { throw .missing(key: "\(key).text") }
    return ArticleReader(language: side.language, options: options).read(text)
  }

  /// A sentence with every line end in it as a space, so that places stay the same.
  private static func line(_ sentence: String) -> String {
    guard sentence.contains(where: \.isNewline) else { return sentence }
    return String(
      String.UnicodeScalarView(sentence.unicodeScalars.map { Character($0).isNewline ? " " : $0 }))
  }

  private mutating func read(_ key: String, _ scanner: inout JSONScanner) throws {
    switch key {
    case "id":
      var copy = scanner
      id = try Self.rawIdentifier(&scanner)
      name = copy.peek() == .text ? try copy.readText() : nil
    case "source", "target":
      var side = Side()
      guard scanner.peek() == .object else { throw RecordFault.wrongType(key: key) }
      try scanner.readObject { scanner, name, _ in
        try Self.read(name, of: &side, &scanner, prefix: key + ".")
      }
      sides[key] = side
    default: try Self.read(key, of: &own, &scanner, prefix: "")
    }
  }

  private static func read(
    _ key: String, of side: inout Side, _ scanner: inout JSONScanner, prefix: String
  ) throws {
    switch key {
    case "language": side.languageTag = try text(&scanner, prefix + key)
    case "text": side.text = try text(&scanner, prefix + key)
    case "sentences":
      guard scanner.peek() == .list else { throw RecordFault.wrongType(key: prefix + key) }
      var sentences: [String] = []
      try scanner.readList { sentences.append(try text(&$0, prefix + key)) }
      side.sentences = sentences
    default: try scanner.skipValue()
    }
  }

  private static func text(_ scanner: inout JSONScanner, _ key: String) throws -> String {
    guard scanner.peek() == .text else { throw RecordFault.wrongType(key: key) }
    return try scanner.readText()
  }

  /// A text or number, to be handed back as it stands.
  private static func rawIdentifier(_ scanner: inout JSONScanner) throws -> [UInt8] {
    let kind = scanner.peek()
    guard kind == .text || kind == .number else { throw RecordFault.wrongType(key: "id") }
    let start = scanner.position
    try scanner.skipValue()
    return Array(scanner.bytes[start..<scanner.position])
  }

  /// Where a line stops being UTF-8: the first byte of what is no scalar.
  private static func firstInvalidByte(_ line: [UInt8]) -> Int {
    var decoder = Unicode.UTF8.ForwardParser()
    var bytes = line.makeIterator()
    var offset = 0
    while case .valid(let scalar) = decoder.parseScalar(from: &bytes) { offset += scalar.count }
    return offset
  }
}
