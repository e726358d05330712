/// A light stemmer of Spanish.
enum SpanishStemmer {
  static let stem: @Sendable (inout [UInt8]) -> Void = { _ in }
}
