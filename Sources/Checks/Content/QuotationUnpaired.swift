import Text

/// A quotation mark without its partner.
struct QuotationUnpaired: Check {
  let id = "quotation-unpaired"
  let severity = Severity.error
  let family = CheckFamily.content
  let rationale = Localized(
    en: """
      Without its closing mark nobody knows where a quotation ends. Each paragraph is looked at by itself; a quotation that \
      runs over several paragraphs may open each of them. Single marks and apostrophes are left alone.
      """,
    es: """
      Sin la comilla de cierre no se sabe dónde termina la cita. Se mira cada párrafo por separado; una cita de varios \
      párrafos puede abrir cada uno con comillas de seguir. No se miran las comillas simples ni los apóstrofos.
      """)

  func findings(in input: CheckInput) -> [Finding] {
    Side.allCases.flatMap { side in
      QuotationMarks.unpaired(in: input[side].article).map { bytes in
        let sentence = input[side].sentence(at: bytes.lowerBound)
        let mark = input[side].text(bytes)
        let whole = input[side].sentences[sentence].bytes
        let opens = Self.openings.contains(mark) || bytes.lowerBound == whole.lowerBound
        let place =
          opens
          ? bytes.lowerBound..<max(bytes.upperBound, whole.upperBound)
          : min(bytes.lowerBound, whole.lowerBound)..<bytes.upperBound
        return input.finding(
          self, on: side, place: place, counterpart: nil, bead: input[side].beadOf[sentence],
          message: Localized(
            en: "the quotation mark \(mark) has no partner",
            es: "la comilla \(mark) no tiene pareja"))
      }
    }
  }

  private static let openings: Set<String> = ["«", "“"]

  let examples = [
    CheckExample("\"I know,\" she said. \"I was there.\"", "«Lo sé», dijo. «Estuve allí»."),
    CheckExample("“The ‘deal’ is off,” he said.", "«El “trato” se acabó», dijo."),
    CheckExample("“I know,” she said.", "⟦«Lo sé, dijo ella.⟧"),
    CheckExample("⟦\"I know, she said.⟧", "«Lo sé», dijo ella."),
    CheckExample("“I know.”", "⟦Lo sé»⟧."),
  ]
}

/// Pairs the quotation marks of an article.
enum QuotationMarks {
  private enum Role { case opens, closes }

  private struct Open {
    let style: Int
    let bytes: Range<Int>
  }

  /// Bytes of marks without partner, in order. - Complexity: O(n).
  static func unpaired(in article: Article) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var carried: [Open] = []
    article.reading.bytes.withUnsafeBufferPointer { text in
      for (index, block) in article.blocks.enumerated() {
        var stack = carried
        carried = []
        pair(text, block.bytes, &stack, &found)
        guard !stack.isEmpty else { continue }
        let next = index + 1 < article.blocks.count ? article.blocks[index + 1].bytes : nil
        if article.isSegmented, next != nil {
          carried = stack
        } else if let next, let first = mark(text, next.lowerBound, next) {
          carried = first.role == .opens && first.style == stack[0].style ? [] : stack
          if first.role == .closes { continue }
          if !carried.isEmpty { found += carried.map(\.bytes) }
          carried = []
        } else {
          found += stack.map(\.bytes)
        }
      }
      found += carried.map(\.bytes)
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func pair(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ stack: inout [Open],
    _ found: inout [Range<Int>]
  ) {
    var position = range.lowerBound
    while position < range.upperBound {
      guard let mark = mark(text, position, range) else {
        position += 1
        continue
      }
      let bytes = position..<position + mark.length
      position = bytes.upperBound
      if mark.role == .opens {
        stack.append(Open(style: mark.style, bytes: bytes))
      } else if let place = stack.lastIndex(where: { $0.style == mark.style }) {
        found += stack[(place + 1)...].map(\.bytes)
        stack.removeSubrange(place...)
      } else if !isContinuation(bytes, range) {
        found.append(bytes)
      }
    }
  }

  /// A closing mark at the head of a paragraph says that the quotation goes on.
  private static func isContinuation(_ bytes: Range<Int>, _ block: Range<Int>) -> Bool {
    bytes.lowerBound == block.lowerBound
  }

  /// Straight marks open after a space or an opening mark and close otherwise; inches are none.
  private static func mark(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ range: Range<Int>
  ) -> (style: Int, role: Role, length: Int)? {
    func byte(_ at: Int) -> UInt8 { at < range.upperBound ? text[at] : 0 }
    switch text[position] {
    case 0x22:
      let before = position > range.lowerBound ? text[position - 1] : 0x20
      if (0x30...0x39).contains(before), byte(position + 1) == 0x20 { return nil }
      let opens =
        before == 0x20 || before == 0x0A || before == 0x28 || before == 0x5B
        || (before >= 0x80 && followsOpening(text, position, range))
      return (0, opens ? .opens : .closes, 1)
    case 0xC2 where byte(position + 1) == 0xAB: return (1, .opens, 2)
    case 0xC2 where byte(position + 1) == 0xBB: return (1, .closes, 2)
    case 0xE2 where byte(position + 1) == 0x80:
      if byte(position + 2) == 0x9C { return (2, .opens, 3) }
      return byte(position + 2) == 0x9D ? (2, .closes, 3) : nil
    default: return nil
    }
  }

  /// Whether a dash, ¿, ¡, «, “ or a no-break space stands before the position.
  private static func followsOpening(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ range: Range<Int>
  ) -> Bool {
    for opening in openings where position - range.lowerBound >= opening.count {
      if text[position - opening.count..<position].elementsEqual(opening) { return true }
    }
    return false
  }

  private static let openings = ["—", "–", "¿", "¡", "«", "“", "‘", "\u{A0}"].map { Array($0.utf8) }
}
