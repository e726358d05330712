import Terminology
import Text

/// `cotejo glossary approve`, `reject`, `deprecate`, `supersede`: what a reviewer decides of a term.
enum GlossaryDecisions {
  static let all = [approve, reject, deprecate, supersede]

  private static let status = OptionDeclaration(
    "as", Localized(en: "STATUS", es: "ESTADO"), .choice(["preferred", "admitted"]),
    default: "preferred",
    summary: Localized(en: "The new status.", es: "El nuevo estado."))

  private static let until = OptionDeclaration(
    "until", Localized(en: "DAY", es: "DÍA"), .text,
    summary: Localized(
      en: "The last day of the old term: 2018-05-20.",
      es: "El último día del término anterior: 2018-05-20."))

  private static let approve = CommandDeclaration(
    "approve",
    summary: Localized(
      en: "makes a term preferred or admitted", es: "declara preferido o admitido un término"),
    discussion: Localized(
      en: "The term that was preferred so far becomes admitted.",
      es: "El término que era preferido hasta ahora pasa a admitido."),
    operands: [GlossaryChange.concept, GlossaryChange.term],
    options: [status, GlossaryChange.language] + GlossaryChange.options,
    examples: [
      CommandExample(
        "cotejo glossary approve red-point toldo --as admitted",
        Localized(en: "Admits a proposal.", es: "Admite una propuesta.")),
      CommandExample(
        "cotejo glossary approve fatherland-card \"carnet de la patria\" --language es",
        Localized(
          en: "Names the language, as both have a term written so.",
          es: "Indica el idioma, porque ambos tienen un término escrito así.")),
    ],
    action: { invocation in
      let arguments = invocation.arguments
      return try GlossaryChange.make(invocation) {
        try GlossaryEdit.approve(
          arguments.operands[1], language: GlossaryChange.languageCode(arguments),
          as: arguments.choice(status, as: TermStatus.self), in: arguments.operands[0], of: $0)
      }
    })

  private static let reject = CommandDeclaration(
    "reject",
    summary: Localized(en: "takes a proposal out", es: "descarta una propuesta"),
    discussion: Localized(
      en: "Only a proposed term can be rejected; the history keeps it.",
      es: "Solo se puede descartar un término propuesto; el historial lo conserva."),
    operands: [GlossaryChange.concept, GlossaryChange.term],
    options: [GlossaryChange.language] + GlossaryChange.options,
    examples: [
      CommandExample(
        "cotejo glossary reject red-point toldo",
        Localized(en: "Rejects a proposal.", es: "Descarta una propuesta.")),
      CommandExample(
        "cotejo glossary reject red-point toldo --why regional",
        Localized(en: "The same with the reason.", es: "Lo mismo, con el motivo.")),
    ],
    action: { invocation in
      let arguments = invocation.arguments
      return try GlossaryChange.make(invocation) {
        try GlossaryEdit.reject(
          arguments.operands[1], language: GlossaryChange.languageCode(arguments),
          in: arguments.operands[0], of: $0)
      }
    })

  private static let deprecate = CommandDeclaration(
    "deprecate",
    summary: Localized(
      en: "marks a term that must not be used", es: "marca un término que no debe usarse"),
    discussion: Localized(
      en: "From then on “check” reports every use of the term.",
      es: "Desde entonces «check» señala cada uso del término."),
    operands: [GlossaryChange.concept, GlossaryChange.term],
    options: [GlossaryChange.language] + GlossaryChange.options,
    examples: [
      CommandExample(
        "cotejo glossary deprecate fatherland-card \"tarjeta de la patria\"",
        Localized(en: "Deprecates a literal rendering.", es: "Desaconseja una traducción literal.")),
      CommandExample(
        "cotejo glossary deprecate red-point \"red dot\" --language en --by Ana",
        Localized(en: "Says who decided it.", es: "Indica quién lo decidió.")),
    ],
    action: { invocation in
      let arguments = invocation.arguments
      return try GlossaryChange.make(invocation) {
        try GlossaryEdit.deprecate(
          arguments.operands[1], language: GlossaryChange.languageCode(arguments),
          in: arguments.operands[0], of: $0)
      }
    })

  private static let supersede = CommandDeclaration(
    "supersede",
    summary: Localized(
      en: "puts another term in the place of one", es: "sustituye un término por otro"),
    discussion: Localized(
      en:
        "The successor must be a term of the same concept and language; it becomes preferred if the old one was.",
      es:
        "El sucesor debe ser un término del mismo concepto e idioma; pasa a preferido si el anterior lo era."
    ),
    operands: [
      GlossaryChange.concept, GlossaryChange.term,
      OperandDeclaration(
        Localized(en: "SUCCESSOR", es: "SUCESOR"),
        summary: Localized(en: "The term to use from now on.", es: "El término que se usará."),
        kind: .text),
    ],
    options: [until, GlossaryChange.language] + GlossaryChange.options,
    examples: [
      CommandExample(
        "cotejo glossary supersede sovereign-bolivar \"bolívar soberano\" \"bolívar digital\"",
        Localized(en: "A new currency took its place.", es: "Una nueva moneda ocupó su lugar.")),
      CommandExample(
        "cotejo glossary supersede old-office oficina sede --until 2021-09-30",
        Localized(
          en: "Says until when the old one held.", es: "Indica hasta cuándo valió el anterior.")),
    ],
    action: { invocation in
      let arguments = invocation.arguments
      let day = arguments.text(until)
      if let day, CalendarDay(day) == nil {
        throw UsageError.conflict(
          Localized(
            en: "--until must be a day such as 2018-05-20, not “\(day)”",
            es: "--until debe ser un día como 2018-05-20, no «\(day)»"))
      }
      return try GlossaryChange.make(invocation) {
        try GlossaryEdit.supersede(
          arguments.operands[1], language: GlossaryChange.languageCode(arguments),
          by: arguments.operands[2], until: day.flatMap { CalendarDay($0) },
          in: arguments.operands[0], of: $0)
      }
    })
}
