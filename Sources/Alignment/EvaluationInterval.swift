/// How far scores may be off by the chance of which texts were evaluated: percentile bootstrap (Efron 1979).
package struct EvaluationBootstrap: Sendable {
  package var resamples: Int
  package var seed: UInt64

  package init(resamples: Int = 1000, seed: UInt64 = 1) {
    self.resamples = resamples
    self.seed = seed
  }

  /// The share of resampled scores that an interval leaves out at each end.
  private static let tail = 0.025

  /// 95 % intervals of F1, in the order of ``Evaluation/named``; nil where nothing can be measured.
  /// - Parameter parts: regions of one document, or whole documents.
  /// - Complexity: O(resamples × parts).
  package func intervals(of parts: [Evaluation]) -> [ClosedRange<Double>?] {
    var generator = SplitMix64(state: seed)
    var samples: [[Double]] = Evaluation().named.map { _ in [] }
    guard !parts.isEmpty else { return samples.map { _ in nil } }
    for _ in 0..<resamples {
      var total = Evaluation()
      for _ in parts { total += parts[generator.next(below: parts.count)] }
      for (index, (_, measure)) in total.named.enumerated() {
        if let f1 = measure.f1 { samples[index].append(f1) }
      }
    }
    return samples.map(interval)
  }

  private func interval(_ values: [Double]) -> ClosedRange<Double>? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let cut = Int(Double(sorted.count) * Self.tail)
    return sorted[cut]...sorted[sorted.count - 1 - cut]
  }
}

/// A small generator of pseudo-random numbers that gives the same ones everywhere (Steele, Lea & Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// 0 ..< bound, each as likely (Lemire 2019, without the rejection step: the bias is below 2⁻³²).
  mutating func next(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}
