import Foundation
import Text

/// One article in two languages: `Pairs/<slug>/en.md` and `es.md`, and what is known of their alignment.
package struct PairFolder: Hashable, Sendable {
  /// The folder's name.
  package let slug: String
  package let path: String

  package init(slug: String, path: String) {
    self.slug = slug
    self.path = path
  }

  /// Endings that an article's file may have, the usual one first.
  private static let endings = ["md", "markdown", "txt", "html", "htm"]

  package var alignmentPath: String { path + "/alignment.tsv" }

  /// The article in a language.
  /// - Throws: ``WorkspaceError/noArticle(folder:language:)``.
  package func articlePath(_ language: Language) throws(WorkspaceError) -> String {
    for ending in Self.endings {
      let file = "\(path)/\(language.code).\(ending)"
      if FileManager.default.fileExists(atPath: file) { return file }
    }
    throw .noArticle(folder: path, language: language)
  }

  /// What is stored of the alignment; nil where nothing is.
  /// - Throws: ``WorkspaceError`` for a file that is not one of alignments.
  package func storedAlignment() throws(WorkspaceError) -> AlignmentFile? {
    guard let data = FileManager.default.contents(atPath: alignmentPath) else { return nil }
    return try AlignmentFile(Array(data), name: alignmentPath)
  }
}
