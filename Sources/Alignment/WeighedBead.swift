/// A bead with the model's log odds for it and how it was found, before calibration.
struct WeighedBead: Sendable {
  var source: [Int]
  var target: [Int]
  let logit: Double
  let origin: Calibration.Origin

  var isNull: Bool { source.isEmpty || target.isEmpty }
}
