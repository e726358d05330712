/// Finds what stands around an article in text that was copied from a page: menus, buttons, comments, notices.
struct Surroundings {
  private let text: UnsafeBufferPointer<UInt8>
  private let ranges: [Range<Int>]
  /// Why a paragraph does not belong to the article; nil for one that does.
  private(set) var reasons: [Omission.Reason?]

  /// A paragraph that ends in a stop and has so many bytes is running text.
  private static let shortestText = 80

  init(_ text: UnsafeBufferPointer<UInt8>, _ ranges: [Range<Int>]) {
    self.text = text
    self.ranges = ranges
    self.reasons = Array(repeating: nil, count: ranges.count)
    findReasons()
  }

  private mutating func findReasons() {
    let paragraphs = ranges.indices.filter {
      ranges[$0].count >= Self.shortestText && TextEnding.isStop(text, ranges[$0])
        && LineLabels.all.reason(string($0)) == nil
    }
    guard let first = paragraphs.first else { return }
    // What readers wrote under the article is text too, but not where it ends.
    let middle = paragraphs[paragraphs.count / 2]
    let comments = ranges.indices.first {
      $0 >= middle && LineLabels.all.reason(string($0)) == .comments
    }
    let last = paragraphs.last { $0 < comments ?? ranges.count } ?? first
    for index in ranges.indices { reasons[index] = reason(index, first, last) }
    omitAfterComments(from: comments)
    omitRelated(paragraphs)
  }
  private func reason(_ index: Int, _ first: Int, _ last: Int) -> Omission.Reason? {
    let line = string(index)
    if let reason = LineLabels.all.reason(line) { return reason }
    guard index < first || index > last else { return nil }
    if LineLabels.all.isDate(line) { return .date }
    return LineLabels.all.isByline(line) ? .byline : nil
  }

  /// Readers' comments go on to the end of the page.
  private mutating func omitAfterComments(from head: Int?) {
    guard let head else { return }
    for index in head..<ranges.count where reasons[index] == nil { reasons[index] = .comments }
  }

  /// The short lines after an announcement of other articles are their headlines.
  private mutating func omitRelated(_ paragraphs: [Int]) {
    let texts = Set(paragraphs)
    for index in ranges.indices where reasons[index] == .relatedLinks {
      var next = index + 1
      while next < ranges.count, !texts.contains(next), reasons[next] == nil,
        !TextEnding.isStop(text, ranges[next]), ranges[index].count < 60
      {
        reasons[next] = .relatedLinks
        next += 1
      }
    }
  }

  private func string(_ index: Int) -> String {
    String(decoding: text[ranges[index].prefix(600)], as: UTF8.self)
  }
}
