/// A run of stops (`.`, `?!`, `...`, `. . .`) with the quotes and brackets that close after it.
struct Stop {
  let start: Int
  /// After the run itself.
  private(set) var runEnd: Int
  /// After the closing marks: where the sentence ends, if it ends here.
  private(set) var end: Int
  /// First byte after the white space that follows.
  private(set) var next: Int
  private(set) var dots = 0
  /// The run holds an exclamation or question mark.
  private(set) var hasMark = false
  private(set) var hasEllipsisSign = false
  /// Points with spaces between them.
  private(set) var isSpaced = false
  private(set) var closesQuote = false
  private(set) var closesBracket = false
  /// A stop of a script that writes no space after it.
  private(set) var isFullWidth = false

  var isEllipsis: Bool { dots >= 3 || hasEllipsisSign }
  /// `!` alone.
  var isLoneMark: Bool { hasMark && runEnd - start == 1 }
  var closes: Bool { closesQuote || closesBracket }
  var hasSpace: Bool { next > end }

  init(_ scanner: SentenceScanner, at position: Int) {
    start = position
    runEnd = position
    end = position
    next = position
    readRun(scanner)
    end = runEnd
    readClosers(scanner)
    readEmoji(scanner)
    next = scanner.skipSpace(end)
  }

  private mutating func readRun(_ scanner: SentenceScanner) {
    let text = scanner.text
    let limit = scanner.block.upperBound
    while runEnd < limit, text.kind(at: runEnd) == .stop {
      count(text, runEnd)
      runEnd = text.scalarEnd(runEnd)
      // ". . ." goes on over single spaces.
      if dots > 0, !hasMark, runEnd + 1 < limit, text[runEnd] == 0x20,
        text[runEnd + 1] == UInt8(ascii: "."), isBareDot(scanner, runEnd + 1)
      {
        isSpaced = true
        runEnd += 1
      }
    }
  }

  /// A point that stands alone or before another point, not at the head of `.com` or a run of its own (`...`).
  private func isBareDot(_ scanner: SentenceScanner, _ position: Int) -> Bool {
    let after = position + 1
    guard after < scanner.block.upperBound else { return true }
    switch scanner.text.kind(at: after) {
    case .space, .closer, .quote: return true
    default: return false
    }
  }

  private mutating func count(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) {
    switch text[position] {
    case UInt8(ascii: "."): dots += 1
    case UInt8(ascii: "!"), UInt8(ascii: "?"): hasMark = true
    default:
      switch text.scalar(at: position) {
      case 0x2026: hasEllipsisSign = true
      case 0x3002, 0xFF01, 0xFF1F, 0xFF0E: isFullWidth = true
      default: hasMark = true
      }
    }
  }

  /// Quotes and brackets that close here, with stops between them (`!».`), and a note's number (`[3]`).
  private mutating func readClosers(_ scanner: SentenceScanner) {
    let text = scanner.text
    let limit = scanner.block.upperBound
    while end < limit {
      switch text.kind(at: end) {
      case .closer:
        if text[end] < 0x80 { closesBracket = true }
        closesQuote = closesQuote || text[end] >= 0x80
        end = text.scalarEnd(end)
      case .quote where scanner.isClosingQuote(end), .opener where scanner.isGermanClose(end):
        closesQuote = true
        end = text.scalarEnd(end)
      case .opener:
        guard let note = scanner.noteEnd(end) else { return }
        end = note
      case .stop where closes:
        count(text, end)
        end = text.scalarEnd(end)
      case .space:
        guard let close = scanner.detachedClose(after: end) else { return }
        closesQuote = true
        end = close
      default: return
      }
    }
  }

  /// Emoji and `:)` after the stop belong to the sentence that they comment on.
  private mutating func readEmoji(_ scanner: SentenceScanner) {
    var position = scanner.skipSpace(end)
    while let after = scanner.emojiEnd(position) {
      end = after
      position = scanner.skipSpace(after)
    }
  }
}
