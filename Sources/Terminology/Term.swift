import Text

/// One way to say a concept in one language, with what is known of its use.
package struct Term: Hashable, Sendable {
  /// Code of a ``Language``: `es`.
  package var language: String
  /// The term as it is written: `carnet de la patria`.
  package var text: String
  package var status: TermStatus
  /// The term of the same language that takes the place of this one.
  package var successor: String?
  package var partOfSpeech: PartOfSpeech?
  package var gender: GrammaticalGender?
  /// The number in which it is written, where it has no other.
  package var number: GrammaticalNumber?
  /// BCP 47 tag with a region: `es-VE`.
  package var region: String?
  /// The house whose choice it is; its status holds for others too, but for *preferred*.
  package var outlet: String?
  package var validFrom: CalendarDay?
  package var validUntil: CalendarDay?
  package var casePolicy: CasePolicy?
  package var accents: AccentPolicy?
  package var match: MatchPolicy?
  /// How many words may stand between the words of the term: 1 finds *punto electoral rojo*.
  package var gap: Int
  /// The term is a name that stands unchanged in the other language.
  package var doNotTranslate: Bool
  /// Forms that no rule makes.
  package var forms: [String]
  package var source: String?
  package var note: String?
  package var example: String?

  package init(
    language: String, text: String, status: TermStatus, successor: String? = nil,
    partOfSpeech: PartOfSpeech? = nil, gender: GrammaticalGender? = nil,
    number: GrammaticalNumber? = nil, region: String? = nil, outlet: String? = nil,
    validFrom: CalendarDay? = nil, validUntil: CalendarDay? = nil, casePolicy: CasePolicy? = nil,
    accents: AccentPolicy? = nil, match: MatchPolicy? = nil, gap: Int = 0,
    doNotTranslate: Bool = false, forms: [String] = [], source: String? = nil, note: String? = nil,
    example: String? = nil
  ) {
    self.language = language
    self.text = text
    self.status = status
    self.successor = successor
    self.partOfSpeech = partOfSpeech
    self.gender = gender
    self.number = number
    self.region = region
    self.outlet = outlet
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.casePolicy = casePolicy
    self.accents = accents
    self.match = match
    self.gap = gap
    self.doNotTranslate = doNotTranslate
    self.forms = forms
    self.source = source
    self.note = note
    self.example = example
  }

  /// The most words that ``gap`` may allow.
  package static let largestGap = 5

  /// Whether the day lies within the term's validity; without a day every term is valid.
  package func isValid(on day: CalendarDay?) -> Bool {
    guard let day else { return true }
    return (validFrom.map { $0 <= day } ?? true) && (validUntil.map { day <= $0 } ?? true)
  }
}
