// swift-tools-version: 6.2
import PackageDescription

/// Every target is Swift 6 with warnings as errors.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// A library module; imports go down only (see CONTRIBUTING.md).
func module(
  _ name: String, uses: [String] = [], embeds: Bool = false, exclude: [String] = []
) -> Target {
  .target(
    name: name,
    dependencies: uses.map { .byName(name: $0) },
    exclude: exclude,
    swiftSettings: strict,
    plugins: embeds ? ["EmbedData"] : []
  )
}

func tests(_ name: String, of uses: [String], exclude: [String] = []) -> Target {
  .testTarget(
    name: name,
    dependencies: uses.map { .byName(name: $0) },
    exclude: exclude,
    swiftSettings: strict
  )
}

let package = Package(
  name: "cotejo",
  products: [.executable(name: "cotejo", targets: ["cotejo"])],
  targets: [
    module("Text"),
    module("Alignment", uses: ["Text"], embeds: true),
    module("Terminology", uses: ["Text"]),
    module("Checks", uses: ["Text", "Alignment", "Terminology"]),
    module("Interchange", uses: ["Text", "Alignment", "Terminology"]),
    module("Workspace", uses: ["Text", "Alignment", "Terminology", "Checks", "Interchange"]),
    .executableTarget(
      name: "cotejo",
      dependencies: [
        "Text", "Alignment", "Terminology", "Checks", "Interchange", "Workspace",
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "train-aligner", dependencies: ["Alignment", "Text"], path: "Sources/Training",
      swiftSettings: strict),
    .executableTarget(
      name: "benchmarks", path: "Sources/Benchmarks", swiftSettings: strict),
    .executableTarget(
      name: "embed-data", path: "Sources/Embedding/Tool", swiftSettings: strict),
    .plugin(
      name: "EmbedData", capability: .buildTool(), dependencies: ["embed-data"],
      path: "Sources/Embedding/Plugin"),
    tests("TextTests", of: ["Text"]),
    tests("AlignmentTests", of: ["Alignment", "Text"]),
    tests("TerminologyTests", of: ["Terminology", "Text"]),
    tests(
      "ChecksTests", of: ["Checks", "Terminology", "Alignment", "Text"], exclude: ["TestBed"]),
    tests(
      "InterchangeTests", of: ["Interchange", "Terminology", "Alignment", "Text"],
      exclude: ["outside.sh", "Outside"]),
    tests("WorkspaceTests", of: ["Workspace", "Terminology", "Alignment", "Text"]),
    tests("CommandTests", of: ["cotejo"]),
  ]
)
