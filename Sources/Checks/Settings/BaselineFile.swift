import Text

/// Reads and writes a baseline: one finding a line, so that a change can be read in a diff.
package enum BaselineFile {
  package static let format = "cotejo-baseline/1"

  /// - Returns: what could be read, and errors in the order of the file.
  package static func read(_ bytes: [UInt8], name: String) -> (Baseline, [SettingsError]) {
    var entries: [Baseline.Entry] = []
    let errors = SettingsReader.read(
      bytes, name: name, keys: ["format", "findings"], required: ["format", "findings"]
    ) { reader, scanner, key in
      if key == "format" {
        _ = try reader.choice(&scanner, key, among: [format])
        return
      }
      try reader.list(&scanner, key) { reader, scanner in
        var values: [String: String] = [:]
        try reader.object(
          &scanner, keys: ["pair", "check", "fingerprint", "words"], required: ["fingerprint"]
        ) { reader, scanner, key in
          values[key] = scanner.peek() == .text ? try scanner.readText() : nil
          if values[key] == nil { _ = try reader.string(&scanner, key) }
        }
        guard let fingerprint = values["fingerprint"] else { return }
        entries.append(
          Baseline.Entry(
            fingerprint: fingerprint, check: values["check"] ?? "", pair: values["pair"] ?? "",
            words: values["words"] ?? ""))
      }
    }
    return (Baseline(entries: entries), errors)
  }

  package static func write(_ baseline: Baseline) -> [UInt8] {
    let lines = baseline.entries.map { entry in
      "  "
        + JSONValue.object([
          ("pair", .text(entry.pair)), ("check", .text(entry.check)),
          ("fingerprint", .text(entry.fingerprint)), ("words", .text(entry.words)),
        ]).compact
    }
    let head = "{\"format\":\"\(format)\",\"findings\":["
    return Array(
      (head + (lines.isEmpty ? "" : "\n") + lines.joined(separator: ",\n") + "]}\n").utf8)
  }
}
