/// All checks, one a line.
package enum CheckList {
  package static let all: [any Check] = [
    TermMissing(),
    TermDeprecated(),
    TermSuperseded(),
    TermInconsistent(),
    ConceptMerged(),
    DoNotTranslate(),
    Untranslated(),
    RenderingInconsistent(),
    AcronymExpansion(),
    AcronymRecoined(),
    TermRegion(),
  ]

  package static subscript(id: String) -> (any Check)? { all.first { $0.id == id } }
}
