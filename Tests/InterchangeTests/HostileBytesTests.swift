import Terminology
import Testing
import Text

@testable import Interchange

/// Whatever bytes come in, a reader answers, and what it gives is a glossary that can be kept.
@Suite struct HostileBytesTests {
  @Test(arguments: GlossaryFormat.all.map(\.id)) func damagedFiles(_ id: String) throws {
    let format = try GlossaryFormat.named(id)
    let whole = format.write(Samples.glossary, ExportOptions()).bytes
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let inserts = Array("<>&;\"'\t\n\r,=[]{}!-/?#x".utf8) + [0, 0x80, 0xC3, 0xE2, 0xEF, 0xF0, 0xFF]
    for round in 0..<120 {
      var file = whole
      for _ in 0...next(4) {
        let position = next(file.count)
        switch next(4) {
        case 0: file.remove(at: position)
        case 1: file.insert(inserts[next(inserts.count)], at: position)
        case 2: file[position] = inserts[next(inserts.count)]
        default: file.removeLast(min(next(40), file.count - 1))
        }
      }
      let reading = format.read(file, "f", ImportOptions())
      let glossary = reading.glossary
      let kept = GlossaryFile.read(GlossaryFile.write(glossary), name: "k")
      #expect(kept.1 == [] && kept.0 == glossary, "round \(round)")
      let plan = GlossaryImport.plan(current: Samples.glossary, incoming: reading)
      let result = try plan.apply(to: Samples.glossary, leavingOut: true)
      #expect(GlossaryFile.read(GlossaryFile.write(result), name: "k").1 == [], "round \(round)")
    }
  }

  @Test func bytesOfNoKind() throws {
    for format in GlossaryFormat.all {
      for file in [[], [0xFF, 0xFE], [0xFE, 0xFF, 0], [0xEF, 0xBB, 0xBF], [0], [0x80]] as [[UInt8]]
      {
        #expect(format.read(file, "f", ImportOptions()).entries == [])
      }
    }
  }
}
