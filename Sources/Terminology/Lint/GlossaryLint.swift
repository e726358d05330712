import Text

/// Something in a glossary that its keepers should look at.
package struct LintFinding: Hashable, Sendable {
  package enum Severity: String, CaseIterable, Hashable, Sendable { case error, warning, note }

  /// Stable name of the rule: `preferred-missing`.
  package let rule: LintRule
  package let concept: String
  /// Index of the term in the concept; nil where the concept as a whole is meant.
  package let term: Int?
  package let severity: Severity
  package let message: Localized
}

/// The rules, in the order in which they are listed.
package enum LintRule: String, CaseIterable, Hashable, Sendable {
  case duplicateTerm = "duplicate-term"
  case preferredTwice = "preferred-twice"
  case preferredSeveral = "preferred-several"
  case preferredMissing = "preferred-missing"
  case deprecatedInside = "deprecated-inside"
  case supersessionCycle = "supersession-cycle"
  case successorMissing = "successor-missing"
  case capital
  case article
  case gender
  case plural
  case spaces
  case untranslatable
  case source
  case definition
  case unused
  case expired
  case dates
  case noTerms = "no-terms"

  package var rationale: Localized {
    switch self {
    case .duplicateTerm:
      Localized(
        en: "A term that stands twice, in another form, case or accents, gets two decisions.",
        es:
          "Un término repetido con otra forma, otras mayúsculas u otras tildes recibe dos decisiones."
      )
    case .preferredTwice:
      Localized(
        en: "One term preferred for two concepts merges what the other language keeps apart.",
        es: "Un término preferido para dos conceptos confunde lo que el otro idioma distingue.")
    case .preferredSeveral:
      Localized(
        en: "For one language, house and region only one term can be preferred.",
        es: "Para un idioma, una casa y una región solo puede preferirse un término.")
    case .preferredMissing:
      Localized(
        en: "Without a preferred term in each language nothing can be suggested.",
        es: "Sin un término preferido en cada idioma no hay nada que proponer.")
    case .deprecatedInside:
      Localized(
        en: "A deprecated term that is part of an accepted one invites false alarms.",
        es: "Un término desaconsejado que forma parte de uno admitido causa falsas alarmas.")
    case .supersessionCycle:
      Localized(
        en: "Terms that follow each other in a circle lead to none.",
        es: "Los términos que se sustituyen en círculo no conducen a ninguno.")
    case .successorMissing:
      Localized(
        en: "A superseded term must say which term follows it.",
        es: "Un término sustituido debe indicar cuál lo sustituye.")
    case .capital:
      Localized(
        en: "Terms are entered in small letters unless they are names (as in IATE).",
        es: "Los términos se registran en minúscula salvo que sean nombres propios (como en IATE).")
    case .article:
      Localized(
        en: "Terms are entered without article unless it is part of a name (as in IATE).",
        es:
          "Los términos se registran sin artículo salvo que sea parte de un nombre (como en IATE).")
    case .gender:
      Localized(
        en: "A wrong gender makes wrong forms and wrong suggestions.",
        es: "Un género equivocado produce formas y propuestas equivocadas.")
    case .plural:
      Localized(
        en: "Terms are entered in the singular unless they have none (as in IATE).",
        es: "Los términos se registran en singular salvo que carezcan de él (como en IATE).")
    case .spaces:
      Localized(
        en: "Stray spaces and invisible marks keep a term from being found elsewhere.",
        es:
          "Los espacios sobrantes y los signos invisibles impiden encontrar un término en otros programas."
      )
    case .untranslatable:
      Localized(
        en: "A name that is not to be translated must be the same in each language.",
        es: "Un nombre que no se traduce debe ser igual en cada idioma.")
    case .source:
      Localized(
        en: "A decision without source cannot be checked.",
        es: "Una decisión sin fuente no se puede comprobar.")
    case .definition:
      Localized(
        en: "Without a definition nobody knows what the concept covers.",
        es: "Sin definición nadie sabe qué abarca el concepto.")
    case .unused:
      Localized(
        en: "No text uses any term of the concept.",
        es: "Ningún texto usa términos del concepto.")
    case .expired:
      Localized(
        en: "A term in force whose time is over needs a decision.",
        es: "Un término vigente cuyo plazo venció requiere una decisión.")
    case .dates:
      Localized(
        en: "A term cannot end before it begins.",
        es: "Un término no puede terminar antes de empezar.")
    case .noTerms:
      Localized(
        en: "A concept without terms says nothing.",
        es: "Un concepto sin términos no dice nada.")
    }
  }
}

/// Checks a glossary against the rules of a good termbase.
package struct GlossaryLint: Sendable {
  /// What the rules need to know beyond the glossary.
  package struct Context: Sendable {
    package var today: CalendarDay?
    /// How often each concept is used in the archive, by id; nil if nobody counted.
    package var usage: [String: Int]?
    /// Languages in which each concept should have a preferred term.
    package var languages: [String]

    package init(
      today: CalendarDay? = nil, usage: [String: Int]? = nil, languages: [String] = ["en", "es"]
    ) {
      self.today = today
      self.usage = usage
      self.languages = languages
    }
  }

  let glossary: Glossary
  let context: Context
  var findings: [LintFinding] = []

  /// The findings, by concept, term and rule.
  /// - Complexity: O(forms of all terms).
  package static func findings(
    in glossary: Glossary, context: Context = Context()
  ) -> [LintFinding] {
    var lint = GlossaryLint(glossary: glossary, context: context)
    for concept in glossary.concepts {
      lint.checkEntry(concept)
      lint.checkStatuses(concept)
      for index in concept.terms.indices {
        lint.checkWording(concept, index)
        lint.checkGrammar(concept, index)
      }
    }
    lint.checkDuplicates()
    lint.checkDeprecatedInside()
    let order = Dictionary(uniqueKeysWithValues: LintRule.allCases.enumerated().map { ($1, $0) })
    return lint.findings.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.concept != y.concept { return x.concept.utf8.lexicographicallyPrecedes(y.concept.utf8) }
      return (x.term ?? -1, order[x.rule]!, a.offset) < (y.term ?? -1, order[y.rule]!, b.offset)
    }.map(\.element)
  }

  mutating func add(
    _ rule: LintRule, _ severity: LintFinding.Severity, _ concept: Concept, _ term: Int? = nil,
    en: String, es: String
  ) {
    findings.append(
      LintFinding(
        rule: rule, concept: concept.id, term: term, severity: severity,
        message: Localized(en: en, es: es)))
  }
}
