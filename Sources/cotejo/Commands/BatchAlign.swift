import Alignment
import Interchange
import Text

/// `cotejo batch align`: two texts or lists of sentences ▸ sentences and beads.
enum BatchAlign {
  static let declaration = CommandDeclaration(
    "align",
    summary: Localized(en: "aligns each pair of texts", es: "alinea cada par de textos"),
    discussion: Localized(
      en: """
        A line in: {"id":"a1","source":{"language":"en","text":"…"},"target":{"language":"es","text":"…"}}, or
        "sentences":["…","…"] in place of "text".

        A line out: {"id":"a1","sentences":{"source":[[0,81]],"target":[[0,40],[41,95]]},
        "beads":[{"source":[0],"target":[0,1],"confidence":0.98,"kind":"1-2"}]}. Places are Unicode scalars of the text, or of
        the sentences joined by line ends.
        """,
      es: """
        Una línea de entrada: {"id":"a1","source":{"language":"en","text":"…"},"target":{"language":"es","text":"…"}}, o
        "sentences":["…","…"] en lugar de "text".

        Una línea de salida: {"id":"a1","sentences":{"source":[[0,81]],"target":[[0,40],[41,95]]},
        "beads":[{"source":[0],"target":[0,1],"confidence":0.98,"kind":"1-2"}]}. Las posiciones son escalares Unicode del
        texto, o de las oraciones unidas con fines de línea.
        """),
    examples: [
      CommandExample(
        "cotejo batch align < pairs.jsonl",
        Localized(en: "Aligns one pair a line.", es: "Alinea un par por línea.")),
      CommandExample(
        "cotejo batch align < pairs.jsonl | grep -c '\"error\"'",
        Localized(
          en: "Counts the records that could not be processed.",
          es: "Cuenta los registros que no se pudieron procesar.")),
    ],
    action: { invocation in
      let aligners = AlignerPool()
      return BatchStream(console: invocation.console).run { record, json in
        let bitext = aligners.align(
          source: try record.article("source"), target: try record.article("target"))
        write(bitext, to: &json)
      }
    })

  private static func write(_ bitext: Bitext, to json: inout JSONWriter) {
    json.key("sentences")
    json.object {
      $0.key("source")
      $0.ranges(bitext.sourceSentences.map { bitext.source.fileRange(of: $0.bytes) })
      $0.key("target")
      $0.ranges(bitext.targetSentences.map { bitext.target.fileRange(of: $0.bytes) })
    }
    json.key("beads")
    json.array {
      for bead in bitext.beads {
        $0.object {
          $0.key("source")
          $0.ints(bead.source)
          $0.key("target")
          $0.ints(bead.target)
          BeadLines.writeQuality(of: bead, to: &$0)
        }
      }
    }
  }
}
