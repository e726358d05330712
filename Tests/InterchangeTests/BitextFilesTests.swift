import Alignment
import Testing
import Text

@testable import Interchange

@Suite struct BitextFilesTests {
  @Test func tmxHoldsTwoSidedBeadsAndComesBack() {
    let file = TMXWriter.write(Samples.bitext, options: Samples.tmxOptions)
    #expect(file.report.losses.map(\.kind) == [.beadNotTwoSided])
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("<prop type=\"x-cotejo-kind\">1-2</prop>"))
    #expect(text.contains("<prop type=\"x-cotejo-confidence\">0.99</prop>"))
    let memory = UserDictionary.read(file.bytes, name: "m.tmx", source: "en", target: "es")
    #expect(memory.kind == .memory && memory.refused == [])
    #expect(
      memory.pairs == [
        .init(
          source: "The tent <stood> there & waited.", target: "El toldo «estaba» allí. Esperaba."),
        .init(source: "Nobody said a word.", target: "Nadie dijo nada."),
        .init(source: "First moved.", target: "Primero movido."),
        .init(source: "Second moved.", target: "Segundo movido."),
      ])
    // Either direction, and any region.
    let back = UserDictionary.read(file.bytes, name: "m.tmx", source: "es-VE", target: "en-US")
    #expect(back.pairs.map(\.target) == memory.pairs.map(\.source))
  }

  @Test func rejectedBeadsAreLeftOutAndSaid() {
    var options = Samples.tmxOptions
    options.states = ["confirmed", "rejected", "machine", "edited", "machine"]
    let file = TMXWriter.write(Samples.bitext, options: options)
    #expect(Set(file.report.losses.map(\.kind)) == [.beadRejected, .beadNotTwoSided])
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(!text.contains("Nobody") && text.contains("x-cotejo-state\">edited<"))
  }

  @Test func codesInSegmentsAreNoWords() {
    let tmx = """
      <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4"><header/><body>
      <tu><tuv xml:lang="EN-US"><seg>A <bpt i="1">&lt;b&gt;</bpt>red<ept i="1">&lt;/b&gt;</ept> <hi>point</hi>.</seg></tuv>
      <tuv lang="es"><seg>Un punto<ph/>rojo.</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>alone</seg></tuv></tu>
      </body></tmx>
      """
    let memory = UserDictionary.read(
      Array(tmx.utf8), name: "m.tmx", source: "en", target: "es")
    #expect(memory.refused == [])
    #expect(memory.pairs == [.init(source: "A red point.", target: "Un punto rojo.")])
  }

  @Test func ladder() {
    let file = HunalignWriter.write(Samples.bitext)
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == "0\t0\t0.99\n1\t2\t1.00\n2\t3\t0.50\n3\t3\t0.13\n5\t5\t0.00\n")
    #expect(file.report.losses.map(\.kind) == [.beadMerged])
    #expect(file.report.losses[0].count == 2)
  }

  /// Against all cuts of small alignments: a rung stands wherever no bead is cut.
  @Test func laddersAreAsFineAsCanBe() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<300 {
      let (sources, targets) = (next(6), next(6))
      let count = 1 + next(6)
      let groups = (0..<count).map { _ in ([Int](), [Int]()) }
      var sides = groups
      for sentence in 0..<sources { sides[next(count)].0.append(sentence) }
      for sentence in 0..<targets { sides[next(count)].1.append(sentence) }
      let beads = sides.filter { !$0.0.isEmpty || !$0.1.isEmpty }
        .flatMap { side -> [Bead] in
          // A group without a counterpart is a bead for each sentence.
          if side.1.isEmpty { return side.0.map { Bead(source: [$0], target: []) } }
          if side.0.isEmpty { return side.1.map { Bead(source: [], target: [$0]) } }
          return [Bead(source: side.0, target: side.1)]
        }
      let (rungs, _) = HunalignWriter.rungs(of: beads, sources: sources, targets: targets)
      func isCut(_ i: Int, _ j: Int) -> Bool {
        beads.contains { bead in
          let before = bead.source.contains { $0 < i } || bead.target.contains { $0 < j }
          let after = bead.source.contains { $0 >= i } || bead.target.contains { $0 >= j }
          return before && after
        }
      }
      for rung in rungs { #expect(!isCut(rung.source, rung.target)) }
      #expect(rungs.first.map { [$0.source, $0.target] } == [0, 0])
      #expect(rungs.last.map { [$0.source, $0.target] } == [sources, targets])
      // The most rungs that a chain of uncut places can have.
      var longest = [[Int]](
        repeating: [Int](repeating: 0, count: targets + 1), count: sources + 1)
      for i in 0...sources {
        for j in 0...targets where !isCut(i, j) {
          var best = 0
          for a in 0...i {
            for b in 0...j where (a, b) != (i, j) { best = max(best, longest[a][b]) }
          }
          longest[i][j] = best + 1
        }
      }
      #expect(rungs.count == longest[sources][targets])
    }
  }

  @Test func dictionaries() {
    let tabbed = UserDictionary.read(
      Array("# c\nred\trojo\textra\r\nred\trojo\n\nalone\nred @ x\tel rojo\n".utf8), name: "d.tsv",
      source: "en", target: "es")
    #expect(
      tabbed.pairs == [
        .init(source: "red", target: "rojo"), .init(source: "red @ x", target: "el rojo"),
      ])
    #expect(tabbed.refused == [.tooFewColumns(Place(file: "d.tsv", line: 5))])
    for name in ["d.dic", "words.txt"] {
      let hunalign = UserDictionary.read(
        Array("rojo @ red\npunto rojo @ red point\nx@y\n".utf8), name: name, source: "en",
        target: "es")
      #expect(
        hunalign.pairs == [
          .init(source: "red", target: "rojo"), .init(source: "red point", target: "punto rojo"),
        ])
      #expect(hunalign.refused == [.notADictionaryLine(Place(file: name, line: 3))])
    }
    let broken = UserDictionary.read(
      Array("<tmx><body><tu>".utf8), name: "m.tmx", source: "en", target: "es")
    #expect(broken.pairs == [] && broken.refused.count == 1)
  }
}
