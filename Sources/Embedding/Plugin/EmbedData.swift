import Foundation
import PackagePlugin

/// Turns the data files of a module (`.tsv`, `.html`, `.css`, `.js`) into Swift string literals, so that
/// they are edited with their own tools and the program stays one file.
@main
struct EmbedData: BuildToolPlugin {
  static let extensions: Set<String> = ["tsv", "html", "css", "js"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target as? any SourceModuleTarget else { return [] }
    let inputs = module.sourceFiles
      .map(\.url)
      .filter { Self.extensions.contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
    guard !inputs.isEmpty else { return [] }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedData.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(inputs.count) data files of \(target.name)",
        executable: try context.tool(named: "embed-data").url,
        arguments: [module.directoryURL.path, output.path] + inputs.map(\.path),
        inputFiles: inputs,
        outputFiles: [output])
    ]
  }
}
