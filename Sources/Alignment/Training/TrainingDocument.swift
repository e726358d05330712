import Foundation
import Text

/// A pair of texts, one sentence a line, with its gold alignment.
package struct TrainingDocument: Sendable {
  package let name: String
  package let source: Article
  package let target: Article
  package let sourceSentences: [Sentence]
  package let targetSentences: [Sentence]
  package let gold: [Bead]

  /// Reads `src.sents`, `tgt.sents`, `gold.tsv` of a folder.
  package init(folder: String, source: Language, target: Language) throws {
    name = folder
    (self.source, sourceSentences) = try Self.lines(folder + "/src.sents", source)
    (self.target, targetSentences) = try Self.lines(folder + "/tgt.sents", target)
    let text = try String(contentsOfFile: folder + "/gold.tsv", encoding: .utf8)
    gold = text.split(separator: "\n").map { line in
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false).prefix(2).map {
        $0.split(separator: ",").compactMap { Int($0) }
      }
      return Bead(source: sides[0], target: sides.count > 1 ? sides[1] : [])
    }
  }

  private static func lines(_ path: String, _ language: Language) throws -> (Article, [Sentence]) {
    let text = IndexedText(try String(contentsOfFile: path, encoding: .utf8))
    var sentences: [Sentence] = []
    var blocks: [Block] = []
    var start = 0
    for (position, byte) in text.bytes.enumerated() where byte == 0x0A {
      sentences.append(Sentence(bytes: start..<position, block: blocks.count))
      blocks.append(Block(kind: .body, bytes: start..<position))
      start = position + 1
    }
    if start < text.bytes.count {
      sentences.append(Sentence(bytes: start..<text.bytes.count, block: blocks.count))
      blocks.append(Block(kind: .body, bytes: start..<text.bytes.count))
    }
    return (Article(name: path, language: language, file: text, blocks: blocks), sentences)
  }

  /// The beads of the longest monotone part of the gold alignment (by sentences), as positions and shapes;
  /// the rest as nulls. Nil where the gold holds a bead that no shape describes.
  func monotonePath() -> [(row: Int, column: Int, shape: Int)]? {
    let two = gold.filter { !$0.isNull }.sorted { $0.source[0] < $1.source[0] }
    var best = two.map { Float($0.source.count + $0.target.count) }
    var back = [Int](repeating: -1, count: two.count)
    for (index, bead) in two.enumerated() {
      let own = Float(bead.source.count + bead.target.count)
      for earlier in 0..<index
      where two[earlier].target.last! < bead.target.first! && best[earlier] + own > best[index] {
        best[index] = best[earlier] + own
        back[index] = earlier
      }
    }
    var chain: [Bead] = []
    var at = best.indices.max { best[$0] < best[$1] } ?? -1
    while at >= 0 {
      chain.append(two[at])
      at = back[at]
    }
    var path: [(row: Int, column: Int, shape: Int)] = []
    var row = 0
    var column = 0
    func nulls(to endRow: Int, _ endColumn: Int) {
      while row < endRow {
        path.append((row, column, BeadShape.sourceNull))
        row += 1
      }
      while column < endColumn {
        path.append((row, column, BeadShape.targetNull))
        column += 1
      }
    }
    for bead in chain.reversed() {
      nulls(to: bead.source[0], bead.target[0])
      let size = BeadShape(bead.source.count, bead.target.count)
      guard let shape = BeadShape.all.firstIndex(of: size),
        bead.source.last! - bead.source[0] == bead.source.count - 1,
        bead.target.last! - bead.target[0] == bead.target.count - 1
      else { return nil }
      path.append((row, column, shape))
      row += size.source
      column += size.target
    }
    nulls(to: sourceSentences.count, targetSentences.count)
    return path
  }
}
