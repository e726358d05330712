/// The words around articles in one language: what bylines, captions, dates, buttons and notices look like.
///
/// Lines are matched without case and accents. A page may mix languages, so the reader asks all of them.
package struct PageWords: Sendable {
  /// What a byline begins with: `By`, `Por`.
  package var bylines: [String] = []
  /// What a caption begins with: `Photo:`, `Foto:`.
  package var captions: [String] = []
  /// Words that a line of nothing but a date and time may hold.
  package var dateWords: [String] = []
  /// Whole lines that are buttons for sharing.
  package var shareLabels: [String] = []
  /// Whole lines that are menus and buttons.
  package var navigation: [String] = []
  /// What a line begins with that announces other articles.
  package var related: [String] = []
  /// What a line begins with that announces readers' comments.
  package var comments: [String] = []
  /// What a cookie notice contains.
  package var cookies: [String] = []
  /// Whole lines that mark advertising.
  package var advertisements: [String] = []
  /// What other text begins with that is the page's and not the article's.
  package var boilerplate: [String] = []
}
