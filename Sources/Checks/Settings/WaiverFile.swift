import Terminology
import Text

/// Reads and writes waivers: one a line, with who decided it, why, and until when.
package enum WaiverFile {
  package static let format = "cotejo-waivers/1"
  private static let keys = [
    "fingerprint", "check", "concept", "pair", "reason", "author", "expires",
  ]

  /// - Returns: what could be read, and errors in the order of the file.
  package static func read(_ bytes: [UInt8], name: String) -> ([Waiver], [SettingsError]) {
    var waivers: [Waiver] = []
    let errors = SettingsReader.read(
      bytes, name: name, keys: ["format", "waivers"], required: ["format", "waivers"]
    ) { reader, scanner, key in
      if key == "format" {
        _ = try reader.choice(&scanner, key, among: [format])
        return
      }
      try reader.list(&scanner, key) { reader, scanner in
        if let waiver = try waiver(&reader, &scanner) { waivers.append(waiver) }
      }
    }
    return (waivers, errors)
  }

  private static func waiver(
    _ reader: inout SettingsReader, _ scanner: inout JSONScanner
  ) throws -> Waiver? {
    _ = scanner.peek()
    let start = scanner.position
    var waiver = Waiver(reason: "", author: "")
    var isExpiryGood = true
    try reader.object(&scanner, keys: keys, required: ["reason", "author"]) {
      reader, scanner, key in
      switch key {
      case "fingerprint": waiver.fingerprint = try reader.string(&scanner, key)
      case "check":
        waiver.check = try reader.choice(&scanner, key, among: CheckList.all.map(\.id))
      case "concept": waiver.concept = try reader.string(&scanner, key)
      case "pair": waiver.pair = try reader.string(&scanner, key)
      case "reason": waiver.reason = try reader.string(&scanner, key) ?? ""
      case "author": waiver.author = try reader.string(&scanner, key) ?? ""
      default:
        waiver.expires = try reader.day(&scanner, key)
        isExpiryGood = waiver.expires != nil
      }
    }
    let bounds = [waiver.fingerprint, waiver.check, waiver.concept, waiver.pair]
    if bounds.allSatisfy({ $0 == nil }) {
      reader.record(.boundless(reader.place(start)))
      return nil
    }
    // A waiver that was meant to end, or that nobody answers for, does not begin.
    return waiver.reason.isEmpty || waiver.author.isEmpty || !isExpiryGood ? nil : waiver
  }

  package static func write(_ waivers: [Waiver]) -> [UInt8] {
    let lines = waivers.map { waiver in
      let members: [(String, String?)] = [
        ("fingerprint", waiver.fingerprint), ("check", waiver.check), ("concept", waiver.concept),
        ("pair", waiver.pair), ("reason", waiver.reason), ("author", waiver.author),
        ("expires", waiver.expires?.description),
      ]
      return "  "
        + JSONValue.object(members.compactMap { key, value in value.map { (key, .text($0)) } })
        .compact
    }
    let head = "{\"format\":\"\(format)\",\"waivers\":["
    return Array(
      (head + (lines.isEmpty ? "" : "\n") + lines.joined(separator: ",\n") + "]}\n").utf8)
  }
}
