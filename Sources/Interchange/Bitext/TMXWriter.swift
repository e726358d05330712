import Alignment
import Text

/// Writes a bitext as TMX 1.4b: a `tu` for each bead with two sides, with what is known of the bead in `prop`s.
package enum TMXWriter {
  /// What a reader of the file may want to know.
  package struct Options: Sendable {
    /// The program that made the alignment, for the header.
    package var toolVersion = "1"
    /// `20181122T093000Z`; nil to leave it out.
    package var creationDate: String?
    /// Name of the pair in the workspace.
    package var pair: String?
    /// State of each bead (`machine`, `confirmed`, `edited`, `rejected`); empty for all as the machine made them.
    package var states: [String] = []

    package init() {}
  }

  /// Beads with an empty side and rejected ones are left out, which the report says.
  /// - Complexity: O(length of the texts).
  package static func write(_ bitext: Bitext, options: Options = Options()) -> ExportedFile {
    var report = ExportReport()
    var xml = XMLWriter()
    xml.line("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")
    xml.element("tmx", [("version", "1.4")]) { xml in
      xml.element("header", header(bitext, options)) { xml in
        if let pair = options.pair {
          xml.element("prop", [("type", "x-cotejo-pair")], text: pair)
        }
      }
      xml.element("body") { xml in
        for (index, bead) in bitext.beads.enumerated() {
          let state = options.states.isEmpty ? machineState : options.states[index]
          if bead.isNull {
            report.add(.beadNotTwoSided, in: "")
          } else if state == rejectedState {
            report.add(.beadRejected, in: "")
          } else {
            write(bead, number: index + 1, state: state, of: bitext, to: &xml)
          }
        }
      }
    }
    report.add(.forbiddenCharacter, in: "", times: xml.replacedCharacters)
    return ExportedFile(bytes: xml.bytes, report: report)
  }

  private static let machineState = "machine"
  private static let rejectedState = "rejected"

  private static func header(_ bitext: Bitext, _ options: Options) -> [(String, String)] {
    let date = options.creationDate.map { [("creationdate", $0)] } ?? []
    return [
      ("creationtool", "Cotejo"), ("creationtoolversion", options.toolVersion),
      ("segtype", "sentence"), ("o-tmf", "Cotejo"), ("adminlang", "en"),
      ("srclang", bitext.source.language.code), ("datatype", "plaintext"),
    ] + date
  }

  private static func write(
    _ bead: Bead, number: Int, state: String, of bitext: Bitext, to xml: inout XMLWriter
  ) {
    xml.element("tu", [("tuid", String(number))]) { xml in
      xml.element("prop", [("type", "x-cotejo-kind")], text: bead.kind)
      xml.element("prop", [("type", "x-cotejo-confidence")], text: Decimals.two(bead.confidence))
      xml.element("prop", [("type", "x-cotejo-state")], text: state)
      for (article, sentences, indices) in [
        (bitext.source, bitext.sourceSentences, bead.source),
        (bitext.target, bitext.targetSentences, bead.target),
      ] {
        xml.element("tuv", [("xml:lang", article.language.code)]) { xml in
          let text = indices.map { flat(article.text(sentences[$0].bytes)) }
          xml.element("seg", text: text.joined(separator: " "))
        }
      }
    }
  }

  /// A sentence on one line: line ends within a paragraph are layout.
  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Numbers as files have them, whatever the locale.
enum Decimals {
  /// `0.98`, `1.00`; not a number is `0.00`.
  static func two(_ value: Double) -> String {
    let hundredths = value.isFinite ? Int((min(max(value, 0), 1) * 100).rounded()) : 0
    let rest = String(hundredths % 100)
    return "\(hundredths / 100).\(rest.count < 2 ? "0" + rest : rest)"
  }
}
