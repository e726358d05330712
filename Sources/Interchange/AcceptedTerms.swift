import Terminology
import Text

/// Leaves out what a reader must not take for a good term.
enum AcceptedTerms {
  /// The glossary itself unless the options ask for accepted terms only; what is left out is in the report.
  static func of(
    _ glossary: Glossary, _ options: ExportOptions, _ report: inout ExportReport
  ) -> Glossary {
    guard options.acceptedOnly else { return glossary }
    var concepts: [Concept] = []
    for var concept in glossary.concepts {
      concept.terms.removeAll { term in
        if term.status.isAccepted { return false }
        report.add(.term(term.status), in: concept.id)
        return true
      }
      if !concept.terms.isEmpty { concepts.append(concept) }
    }
    return Glossary(concepts)
  }
}

extension ExportLoss.Kind {
  static func term(_ status: TermStatus) -> ExportLoss.Kind {
    .term(status: status.name, order: TermStatus.allCases.firstIndex(of: status)!)
  }
}
