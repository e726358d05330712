import Foundation

/// How much a word says about where it belongs.
enum Weighting {
  /// Least weight of a content word, however frequent.
  static let floor: Float = 0.08
  /// Share of its weight that a function word keeps.
  static let functionWord: Float = 0.2

  static func log(_ value: Float) -> Float { Foundation.log(value) }
}
