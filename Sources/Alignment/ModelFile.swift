import Text

/// The weights of a model as a table, `name<TAB>value` a line, with a first line `signature<TAB>…` that says what they
/// were fitted on.
extension BeadModel {
  /// Nil where a feature is missing, unknown or not a number.
  init?(table: String) {
    var model = BeadModel(weights: [Float](repeating: 0, count: BeadFeature.allCases.count))
    var names = Set(BeadFeature.allCases.map { "\($0)" })
    let features = Dictionary(uniqueKeysWithValues: BeadFeature.allCases.map { ("\($0)", $0) })
    for line in table.split(separator: "\n") {
      let columns = line.split(separator: "\t").map(String.init)
      guard columns.count == 2 else { return nil }
      if columns[0] == "signature" {
        model.signature = columns[1]
        continue
      }
      if let (origin, name) = Self.curve(columns[0]), let value = Double(columns[1]) {
        if name == "slope" {
          model.calibration.curves[origin.rawValue].slope = value
        } else {
          model.calibration.curves[origin.rawValue].offset = value
        }
        continue
      }
      guard let feature = features[columns[0]], let value = Float(columns[1]),
        names.remove(columns[0]) != nil
      else { return nil }
      model[feature] = value
    }
    guard names.isEmpty else { return nil }
    self = model
  }

  package var table: String {
    var lines = ["signature\t\(signature)"]
    for feature in BeadFeature.allCases {
      lines.append("\(feature)\t\((self[feature] * 10000).rounded() / 10000)")
    }
    for origin in Calibration.Origin.allCases {
      let curve = calibration.curves[origin.rawValue]
      lines.append("\(origin).slope\t\((curve.slope * 10000).rounded() / 10000)")
      lines.append("\(origin).offset\t\((curve.offset * 10000).rounded() / 10000)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `path.slope` → the origin and `slope`.
  private static func curve(_ name: String) -> (Calibration.Origin, String)? {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count == 2, parts[1] == "slope" || parts[1] == "offset",
      let origin = Calibration.Origin.allCases.first(where: { "\($0)" == parts[0] })
    else { return nil }
    return (origin, parts[1])
  }

  /// The model for pairs with a lexicon.
  package static let withLexicon = embedded("Parameters/lexicon.tsv")
  /// The model for pairs without: words are matched by resemblance and learning only.
  package static let bare = embedded("Parameters/bare.tsv")

  private static func embedded(_ path: String) -> BeadModel {
    for file in EmbeddedData.files where file.path.description == path {
      if let model = BeadModel(table: file.text.description) { return model }
    }
    return initial
  }
}
