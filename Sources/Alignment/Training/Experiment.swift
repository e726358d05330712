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
    let jumps: [Float] = [4, 5, 6]
    let rounds = [0, 1, 2]
    var pooled: [String: Evaluation] = [:]
    for fold in 0..<2 {
      var trainer = Trainer()
      var skipped = 0
      for item in items where item.fold != fold {
        if !trainer.add(item.document, analysis: item.analysis, context: .unknown) { skipped += 1 }
      }
      print("fold", fold, "examples", trainer.examples, "skipped", skipped)
      let start = Date()
      let (first, _) = trainer.fit(from: .initial, steps: 100)
      for item in items where item.fold != fold {
        let context = Experiment.context(
          of: item.analysis, model: first, rows: 0..<item.analysis.source.count,
          columns: 0..<item.analysis.target.count)
        _ = trainer.add(item.document, analysis: item.analysis, context: context)
      }
      let (model, loss) = trainer.fit(from: first, steps: 120)
      print("loss", loss, "time", Date().timeIntervalSince(start))
      for feature in BeadFeature.allCases { print("  ", feature, model[feature], terminator: "") }
      print()
      for item in items where item.fold == fold {
        for jump in jumps {
          for round in rounds {
            var aligner = Aligner(
              source: .english, target: .spanish, lexicon: lexicon, model: model)
            aligner.parameters.jump = jump
            aligner.parameters.learningRounds = round
            let beads = aligner.beads(of: item.analysis)
            if jump == 5 && round == 1 { report(item, beads) }
            pooled["\(item.set) \(jump) \(round)", default: Evaluation()].add(
              gold: item.document.gold, predicted: beads)
          }
        }
      }
    }
    var full = Trainer()
    for item in items {
      _ = full.add(item.document, analysis: item.analysis, context: .unknown)
    }
    let (first, _) = full.fit(from: .initial, steps: 100)
    for item in items {
      let context = Experiment.context(
        of: item.analysis, model: first, rows: 0..<item.analysis.source.count,
        columns: 0..<item.analysis.target.count)
      _ = full.add(item.document, analysis: item.analysis, context: context)
    }
    var (model, _) = full.fit(from: first, steps: 120)
    model.signature =
      "ntrex-dev \(sets.joined(separator: "+")), \(full.examples) documents, \(lexicon.pairCount) pairs, 150 steps"
    print("MODEL\n" + model.table + "END")
    for set in sets {
      for jump in jumps {
        for round in rounds { print(set, jump, round, pooled["\(set) \(jump) \(round)"]!.summary) }
      }
    }
  }

  static func report(_ item: Item, _ beads: [Bead]) {
    let gold = Set(item.document.gold.map { "\($0.source) \($0.target)" })
    let own = Set(beads.map { "\($0.source) \($0.target)" })
    for bead in item.document.gold where !own.contains("\(bead.source) \(bead.target)") {
      show("GOLD", item, bead)
    }
    for bead in beads where !gold.contains("\(bead.source) \(bead.target)") {
      show("OWN ", item, bead)
    }
  }

  static func show(_ label: String, _ item: Item, _ bead: Bead) {
    let document = item.document
    print(
      "##", label, item.set, document.name.split(separator: "/").last!, bead.source, bead.target,
      bead.confidence)
    for i in bead.source {
      print("##   S", i, document.source.text(document.sourceSentences[i].bytes))
    }
    for j in bead.target {
      print("##   T", j, document.target.text(document.targetSentences[j].bytes))
    }
  }

  static func context(
    of analysis: PairAnalysis, model: BeadModel, rows: Range<Int>, columns: Range<Int>
  ) -> PairContext {
    WindowAlignment(
      analysis: analysis, model: model, rows: rows, columns: columns, context: .unknown,
      matcher: TokenMatcher(source: analysis.source, target: analysis.target)
    ).context
  }
}
