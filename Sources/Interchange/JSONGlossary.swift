import Terminology
import Text

extension GlossaryFormat {
  /// The program's own form, `cotejo-glossary/1`; holds everything.
  package static let json = GlossaryFormat(
    id: "json",
    name: Localized(en: "Cotejo glossary (JSON)", es: "glosario de Cotejo (JSON)"),
    fileExtensions: ["json"],
    recognises: { $0.first { !$0.isWhitespace } == "{" },
    read: { file, name, _ in
      var reading = GlossaryReading()
      let (glossary, errors) = GlossaryFile.read(file, name: name)
      reading.entries = glossary.concepts.map {
        GlossaryReading.Entry(concept: $0, place: Place(file: name))
      }
      reading.refused = errors.map { .glossary($0) }
      return reading
    },
    write: { glossary, options in
      var report = ExportReport()
      let glossary = AcceptedTerms.of(glossary, options, &report)
      return ExportedFile(bytes: GlossaryFile.write(glossary), report: report)
    })
}
