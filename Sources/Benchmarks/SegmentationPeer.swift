/// A Python splitter; its script takes a file and a language, and prints a sentence a line.
struct SegmentationPeer: Sendable {
  let name: String
  /// The module it needs; nil for Python alone.
  let module: String?
  let script: String

  static func present(in bench: Bench) -> [SegmentationPeer] {
    guard bench.pythonHas("re") else { return [] }
    return all.filter { peer in peer.module.map(bench.pythonHas) ?? true }
  }

  private static let all = [
    SegmentationPeer(
      name: "Python re.split", module: nil,
      script: """
        import re, sys
        text = open(sys.argv[1], encoding="utf-8").read()
        print(*re.split(r"(?<=[.!?…])\\s+", text), sep="\\n")
        """),
    SegmentationPeer(
      name: "sentencex", module: "sentencex",
      script: """
        import sys, sentencex
        for line in open(sys.argv[1], encoding="utf-8"):
            for sentence in sentencex.segment(sys.argv[2], line): print(sentence)
        """),
    SegmentationPeer(
      name: "blingfire", module: "blingfire",
      script: """
        import sys, blingfire
        for line in open(sys.argv[1], encoding="utf-8"):
            print(blingfire.text_to_sentences(line))
        """),
  ]
}
