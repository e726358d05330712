import Text

extension Language {
  /// Whether the noun stands before what qualifies it: *centro de votación*, but *polling station*.
  var headComesFirst: Bool { Self.headFirst.contains(code) }

  /// Romance languages.
  private static let headFirst: Set<String> = ["es", "pt", "fr", "it", "ca", "gl", "ro"]
}
