import Foundation

/// JSON on one line, its keys sorted.
enum JSONLine {
  static func object(_ members: [String: Any]) -> String {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
    let data = try? JSONSerialization.data(withJSONObject: members, options: options)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
