/// The first line of an XML file.
enum XMLDeclaration {
  /// Written at the head of every XML file that the program makes.
  static let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// The encoding that `<?xml … encoding="…"?>` names.
  static func encoding(of file: [UInt8]) -> String? {
    let start = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard file[start...].starts(with: "<?xml".utf8) else { return nil }
    let head = file[start..<min(file.count, start + 200)]
    guard let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let declaration = String(decoding: head[..<end], as: UTF8.self)
    let pieces = declaration.split(whereSeparator: { $0.isWhitespace || $0 == "=" })
    guard let index = pieces.firstIndex(of: "encoding"), index + 1 < pieces.count else {
      return nil
    }
    return pieces[index + 1].split(whereSeparator: { $0 == "\"" || $0 == "'" || $0 == "?" })
      .first.map(String.init)
  }
}
