import Text

/// A place under the name that it has in the other language.
struct PlaceExonym: Check {
  let id = "place-exonym"
  let severity = Severity.warning
  let family = CheckFamily.names
  let rationale = Localized(
    en: """
      Havana is La Habana in Spanish, and La Habana is Havana in English. A place under the other language's name is \
      reported where both sides have it; inside a longer name, such as that of a newspaper or a street, and in a \
      quoted title it stays.
      """,
    es: """
      Havana es La Habana en español, y La Habana es Havana en inglés. Se señala el lugar que lleva el nombre del otro \
      idioma cuando está así en los dos lados; dentro de un nombre más largo, como el de un diario o una calle, y en un \
      título citado se respeta.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    let table = Self.table(from: input.source.language, to: input.target.language)
    guard !table.isEmpty else { return [] }
    return input.beads.indices.filter(input.isTrusted).flatMap { bead in
      let theirs = Self.places(table, input.beads[bead].source, input.source, input)
      guard !theirs.isEmpty else { return [Finding]() }
      return Self.places(table, input.beads[bead].target, input.target, input).compactMap { own in
        guard let other = theirs.first(where: { $0.name == own.name }) else { return nil }
        return finding(own, other, bead, input)
      }
    }
  }

  private struct Place {
    /// As folded words with spaces.
    let name: String
    let right: String
    let tokens: Range<Int>
  }

  private func finding(_ own: Place, _ other: Place, _ bead: Int, _ input: CheckInput) -> Finding {
    let bytes = input.target.bytes(ofTokens: own.tokens)
    let text = input.target.text(bytes)
    return input.finding(
      self, place: bytes, counterpart: input.source.bytes(ofTokens: other.tokens), bead: bead,
      message: Localized(
        en: "“\(text)” is called “\(own.right)” in this language",
        es: "«\(text)» se llama «\(own.right)» en este idioma"),
      suggestion: own.right, isSafe: true, expected: [own.right])
  }

  /// Places in the other language's form that are no part of a longer name.
  private static func places(
    _ table: [String: (words: Int, right: String)], _ sentences: [Int], _ text: SideText,
    _ input: CheckInput
  ) -> [Place] {
    var found: [Place] = []
    for sentence in sentences {
      let range = text.tokenRange(sentence)
      var token = range.lowerBound
      while token < range.upperBound {
        guard text.isCapitalised(token), let place = longest(table, token, range, text, input)
        else {
          token += 1
          continue
        }
        if !isInsideName(place.tokens, range, text) { found.append(place) }
        token = place.tokens.upperBound
      }
    }
    return found
  }

  private static func longest(
    _ table: [String: (words: Int, right: String)], _ token: Int, _ range: Range<Int>,
    _ text: SideText, _ input: CheckInput
  ) -> Place? {
    for length in stride(from: min(longestName, range.upperBound - token), to: 0, by: -1) {
      let tokens = token..<token + length
      let name = tokens.map { input.vocabulary.text(text.words[$0]) }.joined(separator: " ")
      if let entry = table[name] { return Place(name: name, right: entry.right, tokens: tokens) }
    }
    return nil
  }

  private static func isInsideName(_ tokens: Range<Int>, _ range: Range<Int>, _ text: SideText)
    -> Bool
  {
    func isName(_ token: Int) -> Bool {
      range.contains(token)
        && (text.tokens[token].kind == .name || text.tokens[token].kind == .acronym)
    }
    if text.isInDirectSpeech(text.bytes(ofTokens: tokens)) { return false }
    return text.quotation(around: text.bytes(ofTokens: tokens)) != nil
      || isName(tokens.lowerBound - 1) || isName(tokens.upperBound)
  }

  private static let longestName = 4

  /// Names of the first language whose form in the second differs by more than accents.
  private static func table(
    from: Language, to: Language
  ) -> [String: (words: Int, right: String)] {
    if from.code == "en", to.code == "es" { return fromEnglish }
    if from.code == "es", to.code == "en" { return fromSpanish }
    return [:]
  }

  private static let fromEnglish = table(pairs)
  private static let fromSpanish = table(pairs.map { ($0.1, $0.0) })

  private static func table(
    _ pairs: [(String, String)]
  ) -> [String: (words: Int, right: String)] {
    var table: [String: (words: Int, right: String)] = [:]
    for (name, right) in pairs {
      let folded = Folding.fold(name)
      guard folded != Folding.fold(right), table[folded] == nil else { continue }
      table[folded] = (folded.split(separator: " ").count, right)
    }
    return table
  }

  /// English and Spanish, after the *Ortografía* of the Real Academia Española (2010), appendix of names of places.
  private static let pairs = [
    ("Havana", "La Habana"), ("London", "Londres"), ("New York", "Nueva York"),
    ("New York City", "Nueva York"), ("Geneva", "Ginebra"), ("Brussels", "Bruselas"),
    ("Moscow", "Moscú"), ("Beijing", "Pekín"), ("Vienna", "Viena"), ("Prague", "Praga"),
    ("Rome", "Roma"), ("Milan", "Milán"), ("Turin", "Turín"), ("Naples", "Nápoles"),
    ("Florence", "Florencia"), ("Venice", "Venecia"), ("Genoa", "Génova"),
    ("Cologne", "Colonia"), ("Munich", "Múnich"), ("Frankfurt", "Fráncfort"),
    ("Hamburg", "Hamburgo"), ("Berlin", "Berlín"), ("Warsaw", "Varsovia"),
    ("Bucharest", "Bucarest"), ("Belgrade", "Belgrado"), ("Athens", "Atenas"),
    ("Cairo", "El Cairo"), ("Jerusalem", "Jerusalén"), ("Damascus", "Damasco"),
    ("Baghdad", "Bagdad"), ("Tehran", "Teherán"), ("Mecca", "La Meca"), ("Seoul", "Seúl"),
    ("Tokyo", "Tokio"), ("The Hague", "La Haya"), ("Antwerp", "Amberes"),
    ("Copenhagen", "Copenhague"), ("Stockholm", "Estocolmo"), ("Lisbon", "Lisboa"),
    ("Seville", "Sevilla"), ("Bern", "Berna"), ("Basel", "Basilea"), ("Marseille", "Marsella"),
    ("Bordeaux", "Burdeos"), ("Nice", "Niza"), ("Edinburgh", "Edimburgo"),
    ("Philadelphia", "Filadelfia"), ("New Orleans", "Nueva Orleans"), ("Hawaii", "Hawái"),
    ("Pennsylvania", "Pensilvania"), ("North Carolina", "Carolina del Norte"),
    ("South Carolina", "Carolina del Sur"), ("New Jersey", "Nueva Jersey"),
    ("New Mexico", "Nuevo México"), ("Mexico City", "Ciudad de México"),
    ("Panama City", "Ciudad de Panamá"), ("Guatemala City", "Ciudad de Guatemala"),
    ("Cape Town", "Ciudad del Cabo"), ("Algiers", "Argel"), ("Tunis", "Túnez"),
    ("Tripoli", "Trípoli"), ("Aleppo", "Alepo"), ("New Delhi", "Nueva Delhi"),
    ("United States", "Estados Unidos"), ("United Kingdom", "Reino Unido"),
    ("Great Britain", "Gran Bretaña"), ("England", "Inglaterra"), ("Scotland", "Escocia"),
    ("Wales", "Gales"), ("Ireland", "Irlanda"), ("Germany", "Alemania"), ("France", "Francia"),
    ("Spain", "España"), ("Italy", "Italia"), ("Switzerland", "Suiza"), ("Sweden", "Suecia"),
    ("Norway", "Noruega"), ("Denmark", "Dinamarca"), ("Finland", "Finlandia"),
    ("Netherlands", "Países Bajos"), ("Belgium", "Bélgica"), ("Poland", "Polonia"),
    ("Hungary", "Hungría"), ("Greece", "Grecia"), ("Turkey", "Turquía"), ("Russia", "Rusia"),
    ("Ukraine", "Ucrania"), ("Belarus", "Bielorrusia"), ("Croatia", "Croacia"),
    ("Egypt", "Egipto"), ("Morocco", "Marruecos"), ("Algeria", "Argelia"),
    ("South Africa", "Sudáfrica"), ("Syria", "Siria"), ("Iraq", "Irak"), ("Lebanon", "Líbano"),
    ("Saudi Arabia", "Arabia Saudita"), ("Japan", "Japón"), ("South Korea", "Corea del Sur"),
    ("North Korea", "Corea del Norte"), ("Philippines", "Filipinas"), ("Thailand", "Tailandia"),
    ("Brazil", "Brasil"), ("Haiti", "Haití"), ("Dominican Republic", "República Dominicana"),
    ("Trinidad and Tobago", "Trinidad y Tobago"),
    ("Netherlands Antilles", "Antillas Neerlandesas"), ("Curacao", "Curazao"),
    ("Europe", "Europa"), ("Latin America", "América Latina"),
    ("South America", "América del Sur"), ("Caribbean", "Caribe"), ("Africa", "África"),
  ]

  let examples = [
    CheckExample("He lives in Havana.", "Vive en La Habana."),
    CheckExample("She read the London Gazette there.", "Allí leyó la London Gazette."),
    CheckExample("He lives in ⟦Havana⟧ now.", "Ahora vive en ⟦Havana⟧.", sources: [.english]),
    CheckExample("He lives in ⟦Londres⟧ now.", "Ahora vive en ⟦Londres⟧.", sources: [.spanish]),
  ]
}
