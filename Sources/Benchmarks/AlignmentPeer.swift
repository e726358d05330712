import Foundation

/// A program that aligns two files with one sentence a line.
struct AlignmentPeer: Sendable {
  let name: String
  let command: @Sendable (RepeatedBitext, Bench) throws -> [String]
  let score: @Sendable (URL, [RepeatedBitext.Link]) throws -> Double

  static func cotejo(_ program: String) -> AlignmentPeer {
    AlignmentPeer(
      name: "cotejo",
      command: { bitext, _ in
        [
          program, "align", "--segmented", "--from", "en", "--to", "es", bitext.source.path,
          bitext.target.path, "--format", "beads",
        ]
      }, score: StrictScore.ofBeads)
  }

  /// The peers that are on this machine.
  static func present(in bench: Bench) -> [AlignmentPeer] {
    var peers: [AlignmentPeer] = []
    let probe = ["/bin/sh", "-c", "command -v hunalign"]
    if bench.runner.succeeds(probe) { peers.append(hunalign) }
    if bench.pythonHas("nltk") {
      peers.append(python("nltk gale_church", nltk, bench))
    }
    if bench.pythonHas("galechurch") {
      peers.append(python("galechurch", galechurch, bench))
    }
    return peers
  }

  private static let hunalign = AlignmentPeer(
    name: "hunalign",
    command: { bitext, bench in
      let dictionary = bench.file("empty.dic")
      try Data().write(to: dictionary)
      return [
        "/usr/bin/env", "hunalign", "-utf", dictionary.path, bitext.source.path,
        bitext.target.path,
      ]
    }, score: StrictScore.ofLadder)

  private static func python(_ name: String, _ script: String, _ bench: Bench) -> AlignmentPeer {
    AlignmentPeer(
      name: name,
      command: { bitext, bench in
        bench.python(script, [bitext.source.path, bitext.target.path])
      }, score: StrictScore.ofBeads)
  }

  /// Links that follow each other and share a sentence are one bead.
  private static let nltk = """
    import sys
    from nltk.translate.gale_church import align_blocks
    a, b = ([len(l.rstrip("\\n")) for l in open(f, encoding="utf-8")] for f in sys.argv[1:3])
    beads = []
    for i, j in align_blocks(a, b):
        if beads and (i in beads[-1][0] or j in beads[-1][1]):
            beads[-1][0].add(i)
            beads[-1][1].add(j)
        else:
            beads.append(({i}, {j}))
    for bead in beads:
        print(*(",".join(map(str, sorted(side))) for side in bead), sep="\\t")
    """

  private static let galechurch = """
    import sys, galechurch
    a, b = ([l.rstrip("\\n") for l in open(f, encoding="utf-8")] for f in sys.argv[1:3])
    for line in galechurch.align(a, b).to_pharaoh_lines():
        print(*(side.strip("[]").replace(" ", "") for side in line.split(":")), sep="\\t")
    """
}
