import Alignment
import Text

/// Beads as JSON lines with the places of their sentences:
/// `{"source":[[0,81]],"target":[[0,40],[41,95]],"confidence":0.98,"kind":"1-2"}`.
package enum BeadLines {
  /// Appends a bead and a line end.
  package static func write(_ bead: Bead, of bitext: Bitext, to json: inout JSONWriter) {
    json.object {
      $0.key("source")
      $0.ranges(bitext.sourceRanges(of: bead))
      $0.key("target")
      $0.ranges(bitext.targetRanges(of: bead))
      writeQuality(of: bead, to: &$0)
    }
    json.endLine()
  }

  /// The members `confidence` and `kind`.
  package static func writeQuality(of bead: Bead, to json: inout JSONWriter) {
    json.key("confidence")
    json.double(rounded(bead.confidence))
    json.key("kind")
    json.string(bead.kind)
  }

  /// Four decimals: more would say more than is known.
  package static func rounded(_ confidence: Double) -> Double {
    (confidence * 10_000).rounded() / 10_000
  }
}
