import Alignment
import Text

/// The alignment of a pair as `alignment.tsv` keeps it: one bead a line.
package struct AlignmentFile: Hashable, Sendable {
  /// How a bead came to be as it is.
  package enum State: String, CaseIterable, Hashable, Sendable {
    case machine, confirmed, edited, rejected

    /// A person has decided.
    package var isHuman: Bool { self != .machine }
  }

  /// A bead, by places in the two files.
  package struct Row: Hashable, Sendable {
    package var source: [ScalarRange]
    package var target: [ScalarRange]
    package var confidence: Double
    package var state: State
    /// Of the sentences' texts; tell whether the article was edited since.
    package var sourceFingerprint: SideFingerprint
    package var targetFingerprint: SideFingerprint

    package var kind: String { "\(source.count)-\(target.count)" }
  }

  package enum Column: Int, CaseIterable, Hashable, Sendable {
    case source, target, kind, confidence, state, sourceFingerprint, targetFingerprint

    var name: String {
      switch self {
      case .source, .target, .kind, .confidence, .state: "\(self)"
      case .sourceFingerprint: "source-fingerprint"
      case .targetFingerprint: "target-fingerprint"
      }
    }

    var title: Localized {
      Localized(en: "the column “\(name)”", es: "la columna «\(name)»")
    }
  }

  package var rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  private static let format = "# cotejo-alignment/"
  private static let version = "1"

  /// - Parameter name: the file's name for messages.
  package init(_ bytes: [UInt8], name: String) throws(WorkspaceError) {
    rows = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      let place = Place(file: name, line: index + 1)
      if text.hasPrefix(Self.format) {
        if text.dropFirst(Self.format.count) != Self.version { throw .newerAlignment(place) }
      } else if !text.isEmpty, !text.hasPrefix(Column.source.name) {
        rows.append(try Row(text, place))
      }
    }
  }

  package var text: String {
    var out = Self.format + Self.version + "\n"
    out += Column.allCases.map(\.name).joined(separator: "\t") + "\n"
    for row in rows { out += row.line + "\n" }
    return out
  }
}

extension AlignmentFile.Row {
  fileprivate var line: String {
    [
      Self.text(of: source), Self.text(of: target), kind, Self.text(of: confidence),
      state.rawValue, sourceFingerprint.description, targetFingerprint.description,
    ].joined(separator: "\t")
  }

  fileprivate init(_ line: String, _ place: Place) throws(WorkspaceError) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    func value<Value>(
      _ column: AlignmentFile.Column, _ read: (Substring) -> Value?
    ) throws(WorkspaceError) -> Value {
      guard column.rawValue < columns.count, let value = read(columns[column.rawValue]) else {
        throw .notAnAlignment(place, column: column)
      }
      return value
    }
    source = try value(.source, Self.ranges)
    target = try value(.target, Self.ranges)
    confidence = try value(.confidence) { Double($0) }
    state = try value(.state) { AlignmentFile.State(rawValue: String($0)) }
    sourceFingerprint = try value(.sourceFingerprint) { SideFingerprint($0) }
    targetFingerprint = try value(.targetFingerprint) { SideFingerprint($0) }
    let given = try value(.kind) { String($0) }
    if given != kind { throw .notAnAlignment(place, column: .kind) }
  }

  /// `0-81,90-120`; `-` for none.
  private static func text(of ranges: [ScalarRange]) -> String {
    if ranges.isEmpty { return "-" }
    return ranges.map { "\($0.start)-\($0.end)" }.joined(separator: ",")
  }

  private static func ranges(_ text: Substring) -> [ScalarRange]? {
    if text == "-" { return [] }
    var ranges: [ScalarRange] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count == 2, let start = Int(ends[0]), let end = Int(ends[1]), 0 <= start,
        start <= end
      else { return nil }
      ranges.append(ScalarRange(start, end))
    }
    return ranges
  }

  private static func text(of confidence: Double) -> String {
    let text = "\((confidence * 10_000).rounded() / 10_000)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
