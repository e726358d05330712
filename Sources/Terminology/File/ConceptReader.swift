import Text

/// The keys of a glossary file, in the order in which they are written.
enum GlossaryKey {
  static let concept = ["id", "subject", "definition", "source", "note", "terms"]
  static let term = [
    "language", "term", "status", "successor", "partOfSpeech", "gender", "number", "region",
    "outlet", "validFrom", "validUntil", "case", "accents", "match", "gap", "doNotTranslate",
    "forms", "source", "note", "example",
  ]
}

extension GlossaryReader {
  /// Reads a concept entry; nil if it has an error, which is then among ``errors``.
  /// - Throws: ``JSONFailure`` where the JSON itself is broken.
  mutating func readConcept(_ scanner: inout JSONScanner) throws -> Concept? {
    let errorsBefore = errors.count
    var concept = Concept(id: "")
    var seen = SeenKeys()
    guard scanner.peek() == .object else {
      try refuse(&scanner, "concepts", .object)
      return nil
    }
    let start = scanner.position
    try scanner.readObject { scanner, key, position in
      guard note(key, at: position, in: &seen) else { return try scanner.skipValue() }
      switch key {
      case "id": concept.id = try identifier(&scanner) ?? ""
      case "subject": concept.subject = try text(&scanner, key)
      case "definition": concept.definitions = try definitions(&scanner)
      case "source": concept.source = try text(&scanner, key)
      case "note": concept.note = try text(&scanner, key)
      case "terms": concept.terms = try terms(&scanner)
      default: try refuseKey(&scanner, key, at: position, known: GlossaryKey.concept)
      }
    }
    for key in ["id", "terms"] where !seen.keys.contains(key) {
      errors.append(missing(key, at: start))
    }
    return errors.count == errorsBefore ? concept : nil
  }

  private mutating func terms(_ scanner: inout JSONScanner) throws -> [Term] {
    guard scanner.peek() == .list else {
      try refuse(&scanner, "terms", .list)
      return []
    }
    var terms: [Term] = []
    try scanner.readList { scanner in
      guard scanner.peek() == .object else { return try refuse(&scanner, "terms", .object) }
      terms.append(try term(&scanner))
    }
    return terms
  }

  private mutating func term(_ scanner: inout JSONScanner) throws -> Term {
    var term = Term(language: "", text: "", status: .proposed)
    var seen = SeenKeys()
    var regionPosition = 0
    let start = scanner.position
    try scanner.readObject { scanner, key, position in
      guard note(key, at: position, in: &seen) else { return try scanner.skipValue() }
      if key == "region" { regionPosition = position }
      if try readWording(&scanner, key, into: &term) { return }
      if try readGrammar(&scanner, key, into: &term) { return }
      if try readPolicy(&scanner, key, into: &term) { return }
      try refuseKey(&scanner, key, at: position, known: GlossaryKey.term)
    }
    for key in ["language", "term", "status"] where !seen.keys.contains(key) {
      errors.append(missing(key, at: start))
    }
    if let region = term.region, !Self.isRegion(region, of: term.language) {
      errors.append(.wrongType(place(regionPosition), key: "region", expected: .regionTag))
    }
    return term
  }

  /// The keys that hold words; false if the key is none of them.
  private mutating func readWording(
    _ scanner: inout JSONScanner, _ key: String, into term: inout Term
  ) throws -> Bool {
    switch key {
    case "language": term.language = try language(&scanner) ?? ""
    case "term": term.text = try text(&scanner, key) ?? ""
    case "successor": term.successor = try text(&scanner, key)
    case "region": term.region = try text(&scanner, key)
    case "outlet": term.outlet = try text(&scanner, key)
    case "source": term.source = try text(&scanner, key)
    case "note": term.note = try text(&scanner, key)
    case "example": term.example = try text(&scanner, key)
    case "forms": term.forms = try texts(&scanner, key)
    default: return false
    }
    return true
  }

  private mutating func readGrammar(
    _ scanner: inout JSONScanner, _ key: String, into term: inout Term
  ) throws -> Bool {
    switch key {
    case "status": term.status = try choice(&scanner, key) ?? .proposed
    case "partOfSpeech": term.partOfSpeech = try choice(&scanner, key)
    case "gender": term.gender = try choice(&scanner, key)
    case "number": term.number = try choice(&scanner, key)
    default: return false
    }
    return true
  }

  private mutating func readPolicy(
    _ scanner: inout JSONScanner, _ key: String, into term: inout Term
  ) throws -> Bool {
    switch key {
    case "validFrom": term.validFrom = try day(&scanner, key)
    case "validUntil": term.validUntil = try day(&scanner, key)
    case "case": term.casePolicy = try choice(&scanner, key)
    case "accents": term.accents = try choice(&scanner, key)
    case "match": term.match = try choice(&scanner, key)
    case "gap": term.gap = try wholeNumber(&scanner, key, upTo: Term.largestGap)
    case "doNotTranslate": term.doNotTranslate = try truth(&scanner, key)
    default: return false
    }
    return true
  }

  private mutating func definitions(_ scanner: inout JSONScanner) throws -> [Concept.Definition] {
    guard scanner.peek() == .object else {
      try refuse(&scanner, "definition", .object)
      return []
    }
    var definitions: [Concept.Definition] = []
    var seen = SeenKeys()
    try scanner.readObject { scanner, key, position in
      guard note(key, at: position, in: &seen) else { return try scanner.skipValue() }
      guard Language.all.contains(where: { $0.code == key }) else {
        return try refuseKey(&scanner, key, at: position, known: Language.all.map(\.code))
      }
      if let value = try text(&scanner, key) {
        definitions.append(Concept.Definition(language: key, text: value))
      }
    }
    return definitions
  }
}

/// The keys that an object has shown so far.
private struct SeenKeys {
  /// Few, so that a list is faster than a set.
  var keys: [String] = []
}

extension GlossaryReader {
  /// Records a key; false, with an error, if the object already had it.
  private mutating func note(_ key: String, at position: Int, in seen: inout SeenKeys) -> Bool {
    if seen.keys.contains(key) {
      errors.append(.duplicateKey(place(position), key: key))
      return false
    }
    seen.keys.append(key)
    return true
  }
}
