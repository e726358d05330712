import Foundation
import Text

/// Fits a model to a folder of sets of documents, and measures it on documents that it was not fitted on.
package struct TrainingRun {
  struct Item: Sendable {
    let set: String
    /// Documents of the same name fall into the same fold in every set.
    let fold: Int
    let document: TrainingDocument
    let analysis: PairAnalysis
  }

  typealias Sample = (logit: Double, origin: Calibration.Origin, isRight: Bool)

  package let lexicon: Lexicon
  private var items: [Item] = []
  private let source: Language
  private let target: Language
  private let sets: [String]

  /// - Parameter sets: folders of folders, each with `src.sents`, `tgt.sents`, `gold.tsv`.
  package init(sets: [String], source: Language, target: Language, lexicon: Lexicon) throws {
    self.lexicon = lexicon
    self.source = source
    self.target = target
    self.sets = sets
    for set in sets {
      let names = try FileManager.default.contentsOfDirectory(atPath: set).sorted()
      for (index, name) in names.enumerated() {
        let document = try TrainingDocument(
          folder: set + "/" + name, source: source, target: target)
        let analysis = PairAnalysis(
          source: document.source, sourceSentences: document.sourceSentences,
          target: document.target, targetSentences: document.targetSentences, lexicon: lexicon)
        items.append(Item(set: set, fold: index % 2, document: document, analysis: analysis))
      }
    }
  }

  /// Two-fold: each half of the documents aligned by a model fitted on the other half; and the calibration that all
  /// these beads suggest. Lines of the report are handed over as they are ready.
  package func crossValidate(report: (String) -> Void) -> Calibration {
    var pooled: [String: Evaluation] = [:]
    var samples: [[Sample]] = [[], []]
    for fold in 0..<2 {
      let model = fit(items.filter { $0.fold != fold })
      let aligner = Aligner(source: source, target: target, lexicon: lexicon, model: model)
      for item in items where item.fold == fold {
        let beads = aligner.weighedBeads(of: item.analysis)
        pooled[item.set, default: Evaluation()].add(
          gold: item.document.gold,
          predicted: beads.map { Bead(source: $0.source, target: $0.target) })
        samples[fold] += Self.samples(beads, item.document.gold)
      }
    }
    for set in sets { report("\(set): \(pooled[set]?.summary ?? "")") }
    for fold in 0..<2 {
      let calibration = Calibration(fitting: samples[1 - fold])
      let judged = samples[fold].map {
        (calibration.confidence($0.logit, $0.origin), $0.isRight)
      }
      report(
        "calibration fitted on half \(1 - fold), measured on half \(fold): "
          + "error \(Self.show(Calibration.error(judged))), least confident tenth holds "
          + "\(Self.show(Calibration.shareOfWrongInLeastTenth(judged))) of "
          + "\(judged.count { !$0.1 }) wrong of \(judged.count) beads")
    }
    return Calibration(fitting: samples[0] + samples[1])
  }

  /// Fits a model to all documents.
  package func fitAll(calibration: Calibration) -> BeadModel {
    var model = fit(items)
    model.calibration = calibration
    let names = sets.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    model.signature =
      "trainer 1, \(items.count) documents of \(names.joined(separator: " ")), "
      + "\(lexicon.pairCount) pairs of words"
    return model
  }

  /// First without knowledge of the pairs, then also with what a first pass says of each.
  private func fit(_ items: [Item]) -> BeadModel {
    var trainer = Trainer()
    for item in items {
      _ = trainer.add(item.document, analysis: item.analysis, context: .unknown)
    }
    let (first, _) = trainer.fit(from: .initial, steps: 100)
    for item in items {
      let window = WindowAlignment(
        analysis: item.analysis, model: first, rows: 0..<item.analysis.source.count,
        columns: 0..<item.analysis.target.count, context: .unknown,
        matcher: TokenMatcher(source: item.analysis.source, target: item.analysis.target))
      _ = trainer.add(item.document, analysis: item.analysis, context: window.context)
    }
    return trainer.fit(from: first, steps: 120).0
  }

  private static func samples(_ beads: [WeighedBead], _ gold: [Bead]) -> [Sample] {
    let right = Set(gold.map { [$0.source, $0.target] })
    return beads.map { ($0.logit, $0.origin, right.contains([$0.source, $0.target])) }
  }

  private static func show(_ value: Double) -> String {
    String((value * 10000).rounded() / 10000)
  }
}
