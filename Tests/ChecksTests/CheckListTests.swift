import Checks
import Foundation
import Testing

@Suite struct CheckListTests {
  /// Types declared as checks in the module's files.
  static func declaredChecks() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Sources/Checks")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var names: [String] = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for match in text.matches(of: /struct (\w+): Check\b/) { names.append(String(match.1)) }
    }
    return names.sorted()
  }

  @Test func listsEveryCheck() throws {
    let listed = Set(CheckList.all.map { String(describing: type(of: $0)) })
    let missing = try Self.declaredChecks().filter { !listed.contains($0) }
    let lines = missing.map { "    \($0)()," }.joined(separator: "\n")
    #expect(missing.isEmpty, "add to Sources/Checks/CheckList.swift:\n\(lines)")
  }

  @Test func namesAreUniqueAndOutrankedChecksExist() {
    let ids = CheckList.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for check in CheckList.all {
      #expect(check.id.allSatisfy { $0.isLowercase || $0 == "-" })
      for id in check.outranks { #expect(ids.contains(id), "\(check.id) outranks \(id)") }
    }
  }
}
