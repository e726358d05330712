import Alignment
import Text

/// The figures of `cotejo score` and how they are shown.
struct ScoreReport {
  let bootstrap: EvaluationBootstrap
  private var total = Evaluation()
  private var documents: [Evaluation] = []
  private var regions: [Evaluation] = []

  init(bootstrap: EvaluationBootstrap) { self.bootstrap = bootstrap }

  mutating func add(gold: [Bead], predicted: [Bead]) {
    let document = Evaluation(gold: gold, predicted: predicted)
    total += document
    documents.append(document)
    regions += Evaluation.regions(gold: gold, predicted: predicted)
  }

  /// With fewer documents the bootstrap draws regions of beads that hang together.
  private static let fewestDocuments = 20

  private var drawsDocuments: Bool { documents.count >= Self.fewestDocuments }

  /// What makes the figures comparable: as sacreBLEU signs its scores (Post 2018).
  private var signature: String {
    [
      "cotejo:\(Cotejo.version)", "measures:strict+lax+link+null", "pooled:\(documents.count)",
      "interval:95", "bootstrap:\(bootstrap.resamples)",
      "unit:\(drawsDocuments ? "document" : "region")", "seed:\(bootstrap.seed)",
    ].joined(separator: "|")
  }

  private var intervals: [ClosedRange<Double>?] {
    bootstrap.intervals(of: drawsDocuments ? documents : regions)
  }

  func writeText(to console: Console) {
    let interval = Localized(en: "95 % interval of F1", es: "intervalo del 95 % de F1")
    console.output.writeLine("              P       R      F1  \(interval[console.language])")
    for ((name, measure), interval) in zip(total.named, intervals) {
      let figures = [measure.precision.value, measure.recall.value, measure.f1].map(Self.figure)
      let range = interval.map { "\(Self.figure($0.lowerBound))–\(Self.figure($0.upperBound))" }
      let (right, gold) = (measure.recall.right, measure.recall.all)
      let counts = Localized(
        en: "(\(right) of \(gold) found, \(measure.precision.all) predicted)",
        es: "(\(right) de \(gold) halladas, \(measure.precision.all) propuestas)")
      console.output.writeLine(
        DisplayWidth.padded(name, to: 9) + figures.map { "  " + $0 }.joined() + "  "
          + DisplayWidth.padded(range ?? "–", to: 15) + "  " + counts[console.language])
    }
    console.output.writeLine(signature)
  }

  /// Four decimals, `–` where nothing can be measured.
  private static func figure(_ value: Double?) -> String {
    guard let value else { return "     –" }
    let scaled = Int((value * 10_000).rounded())
    let decimals = String(scaled % 10_000)
    return "\(scaled / 10_000).\(String(repeating: "0", count: 4 - decimals.count))\(decimals)"
  }

  /// Scores in full, with the counts that they are made of.
  func writeJSON(to output: Output) {
    let intervals = intervals
    var json = JSONWriter()
    json.object { json in
      json.key("scores")
      json.object { scores in
        for (name, measure) in total.named {
          Self.write(measure.precision.value, "\(name)_P", to: &scores)
          Self.write(measure.recall.value, "\(name)_R", to: &scores)
          Self.write(measure.f1, "\(name)_F1", to: &scores)
        }
      }
      json.key("counts")
      json.object { counts in
        for (name, measure) in total.named {
          Self.write(measure.precision, "\(name)_P", to: &counts)
          Self.write(measure.recall, "\(name)_R", to: &counts)
        }
      }
      json.key("intervals")
      json.object { object in
        for ((name, _), interval) in zip(total.named, intervals) {
          object.key(named: "\(name)_F1")
          guard let interval else {
            object.null()
            continue
          }
          object.array {
            $0.double(interval.lowerBound)
            $0.double(interval.upperBound)
          }
        }
      }
      json.key("signature")
      json.string(signature)
    }
    json.endLine()
    output.write(json.bytes)
  }

  private static func write(_ value: Double?, _ name: String, to json: inout JSONWriter) {
    json.key(named: name)
    if let value { json.double(value) } else { json.null() }
  }

  private static func write(
    _ ratio: Evaluation.Ratio, _ name: String, to json: inout JSONWriter
  ) {
    json.key(named: name)
    json.array {
      $0.int(ratio.right)
      $0.int(ratio.all)
    }
  }
}
