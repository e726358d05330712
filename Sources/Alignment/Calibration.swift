import Foundation

/// Turns the model's own certainty about a bead into the probability that it is right: a logistic curve for each
/// way in which a bead is found (Platt 1999), fitted on documents that the model was not fitted on.
package struct Calibration: Sendable {
  /// How a bead was found.
  enum Origin: Int, CaseIterable, Sendable {
    /// On the best monotone path; left alone by it; in a passage that moved.
    case path, null, moved
    /// In a long text, a step that the coarse path is sure of.
    case certain
  }

  struct Curve: Sendable {
    var slope: Double = 1
    var offset: Double = 0
  }

  var curves: [Curve] = Origin.allCases.map { _ in Curve() }

  init() {}

  /// - Parameter logit: the model's log odds.
  func confidence(_ logit: Double, _ origin: Origin) -> Double {
    let curve = curves[origin.rawValue]
    return 1 / (1 + exp(-(curve.slope * logit + curve.offset)))
  }

  /// Log odds are cut here: beyond, floating point says nothing.
  static let bound = 10.0

  static func logit(_ probability: Float) -> Double {
    let p = min(max(Double(probability), 1e-9), 1 - 1e-9)
    return min(max(log(p / (1 - p)), -bound), bound)
  }

  /// Fits the curves by Newton's method, in bounded steps, with a weak pull towards the model's own probability.
  /// - Parameter samples: log odds, origin, and whether the bead is right.
  init(fitting samples: [(logit: Double, origin: Origin, isRight: Bool)]) {
    for origin in Origin.allCases {
      let own = samples.filter { $0.origin == origin }
      guard !own.isEmpty else { continue }
      var slope = 1.0
      var offset = 0.0
      for _ in 0..<50 {
        var gradient = (-(slope - 1) * Self.pull, -offset * Self.pull)
        var hessian = (Self.pull, 0.0, Self.pull)
        for sample in own {
          let p = 1 / (1 + exp(-(slope * sample.logit + offset)))
          let error = (sample.isRight ? 1 : 0) - p
          let weight = max(p * (1 - p), 1e-9)
          gradient.0 += error * sample.logit
          gradient.1 += error
          hessian.0 += weight * sample.logit * sample.logit
          hessian.1 += weight * sample.logit
          hessian.2 += weight
        }
        let determinant = hessian.0 * hessian.2 - hessian.1 * hessian.1
        let slopeStep = (hessian.2 * gradient.0 - hessian.1 * gradient.1) / determinant
        let offsetStep = (hessian.0 * gradient.1 - hessian.1 * gradient.0) / determinant
        slope = min(max(slope + min(max(slopeStep, -0.5), 0.5), 0.1), 3)
        offset = min(max(offset + min(max(offsetStep, -0.5), 0.5), -4), 4)
      }
      curves[origin.rawValue] = Curve(slope: slope, offset: offset)
    }
  }

  /// Strength of the pull, in beads.
  private static let pull = 2.0

  /// Expected calibration error over ten bins of equal width (Guo et al. 2017).
  static func error(_ samples: [(confidence: Double, isRight: Bool)]) -> Double {
    var bins = [(count: Int, confidence: Double, right: Int)](repeating: (0, 0, 0), count: 10)
    for sample in samples {
      let bin = min(9, Int(sample.confidence * 10))
      bins[bin].count += 1
      bins[bin].confidence += sample.confidence
      bins[bin].right += sample.isRight ? 1 : 0
    }
    return bins.reduce(0) { $0 + abs($1.confidence - Double($1.right)) } / Double(samples.count)
  }

  /// Share of the wrong beads that are among the least confident tenth.
  static func shareOfWrongInLeastTenth(
    _ samples: [(confidence: Double, isRight: Bool)]
  ) -> Double {
    let sorted = samples.sorted { $0.confidence < $1.confidence }
    let wrong = samples.count { !$0.isRight }
    let found = sorted.prefix(samples.count / 10).count { !$0.isRight }
    return wrong == 0 ? 1 : Double(found) / Double(wrong)
  }
}
