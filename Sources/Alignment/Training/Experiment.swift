import Dispatch
import Foundation
import Text

package enum Experiment {
  struct Item: Sendable {
    let set: String
    let fold: Int
    let document: TrainingDocument
    let analysis: PairAnalysis
  }

  package static func run(base: String, sets: [String], lexicon: Lexicon) {
    var items: [Item] = []
    for set in sets {
      let folder = base + "/ntrex-dev-" + set
      let names = try! FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      for (index, name) in names.enumerated() {
        guard
          let document = try? TrainingDocument(
            folder: folder + "/" + name, source: .english, target: .spanish)
        else { continue }
        let analysis = PairAnalysis(
          source: document.source, sourceSentences: document.sourceSentences,
          target: document.target, targetSentences: document.targetSentences, lexicon: lexicon)
        items.append(Item(set: set, fold: index % 2, document: document, analysis: analysis))
      }
    }
    print("documents", items.count)
    let jumps: [Float] = [1, 2, 3, 4, 5, 6, 8]
    var pooled: [String: Evaluation] = [:]
    for fold in 0..<2 {
      var trainer = Trainer()
      var skipped = 0
      for item in items where item.fold != fold {
        if !trainer.add(item.document, analysis: item.analysis, context: .unknown) { skipped += 1 }
      }
      print("fold", fold, "examples", trainer.examples, "skipped", skipped)
      let start = Date()
      let (model, loss) = trainer.fit(from: .initial, steps: 150)
      print("loss", loss, "time", Date().timeIntervalSince(start))
      for feature in BeadFeature.allCases { print("  ", feature, model[feature], terminator: "") }
      print()
      for item in items where item.fold == fold {
        for jump in jumps {
          var aligner = Aligner(
            source: .english, target: .spanish, lexicon: lexicon, model: model)
          aligner.parameters.jump = jump
          let beads = aligner.beads(of: item.analysis)
          pooled["\(item.set) \(jump)", default: Evaluation()].add(
            gold: item.document.gold, predicted: beads)
        }
      }
    }
    var full = Trainer()
    for item in items {
      _ = full.add(item.document, analysis: item.analysis, context: .unknown)
    }
    var (model, _) = full.fit(from: .initial, steps: 150)
    model.signature =
      "ntrex-dev \(sets.joined(separator: "+")), \(full.examples) documents, \(lexicon.pairCount) pairs, 150 steps"
    print("MODEL\n" + model.table + "END")
    for set in sets {
      for jump in jumps { print(set, jump, pooled["\(set) \(jump)"]!.summary) }
    }
  }
}
