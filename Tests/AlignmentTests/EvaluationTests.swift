import Testing

@testable import Alignment

@Suite struct EvaluationTests {
  private static func bead(_ source: [Int], _ target: [Int]) -> Bead {
    Bead(source: source, target: target)
  }

  @Test func countsWhatIsRightAndWhatThereIs() {
    let gold = [
      Self.bead([0], [0]), Self.bead([1, 2], [1]), Self.bead([3], []), Self.bead([], [2]),
    ]
    let predicted = [
      Self.bead([0], [0]), Self.bead([1], [1]), Self.bead([2], []), Self.bead([3], [2]),
    ]
    let score = Evaluation(gold: gold, predicted: predicted)
    #expect(score.strict.precision == .init(right: 1, all: 3))
    #expect(score.strict.recall == .init(right: 1, all: 2))
    #expect(score.lax.precision == .init(right: 2, all: 3))
    #expect(score.lax.recall == .init(right: 2, all: 2))
    #expect(score.link.precision == .init(right: 2, all: 3))
    #expect(score.link.recall == .init(right: 2, all: 3))
    #expect(score.null.precision == .init(right: 0, all: 1))
    #expect(score.null.recall == .init(right: 0, all: 2))
    #expect(score.strict.f1 == 2 * (1.0 / 3) * (1.0 / 2) / (1.0 / 3 + 1.0 / 2))
    #expect(score.null.f1 == 0)
  }

  @Test func nothingToMeasureIsNoScore() {
    let score = Evaluation(gold: [], predicted: [])
    #expect(score.strict.f1 == nil)
    #expect(score.null.precision.value == nil)
    #expect(EvaluationBootstrap().intervals(of: []) == [nil, nil, nil, nil])
  }

  @Test func everythingRightIsOne() {
    let beads = [Self.bead([0, 1], [0]), Self.bead([], [1]), Self.bead([2], [2, 3])]
    let score = Evaluation(gold: beads, predicted: beads)
    #expect(score.named.map(\.measure.f1) == [1, 1, 1, 1])
    let parts = Evaluation.regions(gold: beads, predicted: beads)
    #expect(parts.count == 3)
    #expect(EvaluationBootstrap().intervals(of: parts) == [1...1, 1...1, 1...1, 1...1])
  }

  /// Random alignments: the parts add up to the whole.
  @Test(arguments: 0..<40)
  func regionsAddUp(seed: UInt64) {
    var generator = SplitMix64(state: seed)
    func alignment() -> [Bead] {
      (0..<generator.next(below: 12)).map { _ in
        let source = Set((0..<generator.next(below: 4)).map { _ in generator.next(below: 14) })
        let target = Set((0..<generator.next(below: 4)).map { _ in generator.next(below: 14) })
        return Self.bead(source.sorted(), target.sorted())
      }.filter { !$0.source.isEmpty || !$0.target.isEmpty }
    }
    let (gold, predicted) = (alignment(), alignment())
    var total = Evaluation()
    for part in Evaluation.regions(gold: gold, predicted: predicted) { total += part }
    #expect(total == Evaluation(gold: gold, predicted: predicted))
  }

  @Test func intervalsHoldTheScoreAndDependOnTheSeedAlone() throws {
    let gold = (0..<200).map { Self.bead([$0], [$0]) }
    let predicted = (0..<200).map { Self.bead([$0], [$0 % 5 == 0 ? $0 + 1 : $0]) }
    let parts = Evaluation.regions(gold: gold, predicted: predicted)
    let score = try #require(Evaluation(gold: gold, predicted: predicted).strict.f1)
    let interval = try #require(EvaluationBootstrap(seed: 7).intervals(of: parts)[0])
    #expect(interval.contains(score))
    #expect(interval.upperBound - interval.lowerBound > 0.02)
    #expect(interval.upperBound - interval.lowerBound < 0.2)
    #expect(EvaluationBootstrap(seed: 7).intervals(of: parts)[0] == interval)
    #expect(EvaluationBootstrap(seed: 8).intervals(of: parts)[0] != interval)
  }
}
